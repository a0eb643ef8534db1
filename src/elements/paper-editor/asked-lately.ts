import { paperKey } from '../../engine/quiz/record-keys.js';
import { isObject } from '../../engine/packs/is-object.js';
import type { Records } from '../../records/records.js';
import { shiftMonth } from '../../ui/month.js';

/** Ids of the questions in a list of things that name theirs in one way or another, whoever wrote it. */
function idsIn(list: unknown, idOf: (entry: Readonly<Record<string, unknown>>) => unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map(entry => (isObject(entry) ? idOf(entry) : undefined))
    .filter((id): id is string => typeof id === 'string');
}

/**
 * Ids of the questions asked in the months before one: those of the published papers. Of a paper that differed by
 * agent, those that are always asked and those the results say somebody got.
 */
export async function askedLately(
  records: Records,
  month: string,
  months: number,
): Promise<readonly string[]> {
  const asked = new Set<string>();
  for (let back = 1; back <= months; back++) {
    const earlier = shiftMonth(month, -back);
    const paper = await records.get<unknown>(paperKey(earlier));
    if (!isObject(paper)) continue;
    const differs = isObject(paper.perAgent);
    const ids = idsIn(paper.items, ({ question, fixed }) =>
      isObject(question) && (!differs || fixed === true) ? question.id : undefined,
    );
    if (differs)
      for (const key of await records.keys(`quiz/results/${earlier}/`)) {
        const result = await records.get<unknown>(key);
        if (isObject(result)) ids.push(...idsIn(result.questions, ({ questionId }) => questionId));
      }
    for (const id of ids) asked.add(id);
  }
  return [...asked];
}
