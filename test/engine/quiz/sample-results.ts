import type { Attempt } from '../../../src/engine/quiz/attempt.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import { toStoredResult, type StoredResult } from '../../../src/engine/quiz/stored-result.js';
import { sampleBank } from './sample-bank.js';

export const bank = sampleBank({ single: 4 });

/** Four single-choice questions of one point, in the order of the bank; by turns of 礼貌 and 隐私. */
export const paperOf = (month: string, title = '月考', seed = 's'): Paper =>
  drawPaper(
    bank,
    {
      title,
      month,
      sections: [{ type: 'single', count: 4, points: 1 }],
      shuffleQuestions: false,
    },
    seed,
  ).paper!;

interface Sitting {
  /** Which questions were answered rightly, `1` or `0` each; `-` for one left open. */
  readonly answers: string;
  readonly id?: string;
  readonly name?: string;
  readonly number?: number;
  readonly paper?: Paper;
  readonly submittedAt?: Date;
  readonly timeUp?: boolean;
}

/** What the quiz itself would store of a sitting, marked by the engine. */
export function resultOf(sitting: Sitting): StoredResult {
  const { answers, id = 'a1', name = '', number = 1, timeUp = false } = sitting;
  const { paper = paperOf('2026-11'), submittedAt = new Date(2026, 10, 20, 10) } = sitting;
  const chosen = { 1: 'B', 0: 'A' } as const;
  const responses = Object.fromEntries(
    paper.items.flatMap(({ question }, i) => {
      const answer = chosen[Number(answers[i]) as 0 | 1] as string | undefined;
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
  const attempt: Attempt = {
    version: 1,
    id: `${id}-${number}`,
    paper,
    agentId: id,
    number,
    responses,
    flagged: [],
    position: 0,
    startedAt: submittedAt.getTime() - 400_000,
    deadline: null,
    submittedAt: submittedAt.getTime(),
    timeUp,
  };
  return toStoredResult(attempt, name)!;
}

/** Six agents on four questions, totals 4 3 2 2 1 1: the reference case of the item statistics. */
export const sixAgents: readonly StoredResult[] = ['1111', '1110', '1100', '1010', '1000', '0001'].map(
  (answers, i) => resultOf({ answers, id: `a${i + 1}`, name: `客服${i + 1}` }),
);
