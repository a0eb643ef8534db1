import type { Paper } from '../../engine/quiz/paper.js';
import { readPaper } from '../../engine/quiz/read-paper.js';
import type { Records } from '../../records/records.js';

/** Where the paper of a month is published for the agents of this browser. */
const paperKey = (month: string): string => `quiz/paper/${month}`;

/** What agents get for a month, and how many have handed in. */
export interface Publication {
  readonly paper: Paper | undefined;
  readonly results: number;
}

export async function findPublication(records: Records, month: string): Promise<Publication> {
  const stored = await records.get<unknown>(paperKey(month));
  const paper = stored === undefined ? undefined : readPaper(stored).value;
  return { paper, results: (await records.keys(`quiz/results/${month}/`)).length };
}

export const publishPaper = (records: Records, paper: Paper): Promise<void> =>
  records.set(paperKey(paper.month), paper);

/**
 * Whether two papers are the same to whoever sits them: questions and options as much as title, limits and
 * marking. Both are read anew, since banks write the fields of a question in an order of their own.
 */
export function isSamePaper(a: Paper, b: Paper | undefined): boolean {
  return b !== undefined && JSON.stringify(readPaper(a).value) === JSON.stringify(readPaper(b).value);
}
