import type { Paper } from '../../../src/engine/quiz/paper.js';
import { answersKey, paperKey } from '../../../src/engine/quiz/record-keys.js';
import type { StoredResult } from '../../../src/engine/quiz/stored-result.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';

/** Puts results where the quiz does. */
export async function storeResults(records: Records, results: readonly StoredResult[]): Promise<void> {
  for (const result of results)
    await records.set(
      `quiz/results/${result.month}/${encodeURIComponent(result.agent.id)}/${result.attemptId}`,
      result,
    );
}

/** Records as they are after a month: its paper, and of each agent what was answered and the result. */
export async function recordsOfMonth(
  paper: Paper,
  sittings: readonly {
    readonly result: StoredResult;
    readonly responses?: Readonly<Record<string, unknown>>;
  }[],
): Promise<Records> {
  const records = createMemoryRecords();
  await records.set(paperKey(paper.month), paper);
  await storeResults(
    records,
    sittings.map(({ result }) => result),
  );
  for (const { result, responses } of sittings)
    if (responses)
      await records.set(answersKey(result.month, result.agent.id, result.attemptId), {
        version: 1,
        paperId: paper.id,
        responses,
      });
  return records;
}
