import type { Attempt } from '../../../engine/quiz/attempt.js';
import { correctPaper, type KeyCorrection } from '../../../engine/quiz/correct-paper.js';
import { gradeAttempt, type AttemptResult } from '../../../engine/quiz/grade-attempt.js';
import type { CaseChecker } from '../../../engine/quiz/mark-case.js';
import type { Paper } from '../../../engine/quiz/paper.js';
import { readAttemptResult } from '../../../engine/quiz/read-attempt-result.js';
import { readCorrection } from '../../../engine/quiz/read-correction.js';
import { correctionKey } from '../../../engine/quiz/record-keys.js';
import { openResponses } from '../../../engine/quiz/seal-paper.js';
import { fromStoredResult, storedResultOf, type StoredResult } from '../../../engine/quiz/stored-result.js';
import type { Records } from '../../../records/records.js';
import { loadCaseChecker } from './load-case-checker.js';
import { wholePaper } from './whole-paper.js';

/** Marks a submitted attempt elsewhere, such as on the server that keeps the whole paper. */
export type Grader = (attempt: Attempt) => Promise<AttemptResult>;

/** What a corrected key has made of a mark. */
export interface Corrected {
  readonly correction: KeyCorrection;
  /** The total by the first key; undefined where it cannot be told. */
  readonly totalBefore: number | undefined;
  /** Points by the first key, by question id. */
  readonly pointsBefore: ReadonlyMap<string, number>;
}

/** A marked attempt: on the whole paper where there is one, with what judged its cases. */
export interface Marked {
  /** Its paper has the key that holds now. */
  readonly attempt: Attempt;
  readonly result: AttemptResult;
  readonly record: StoredResult;
  readonly checker: CaseChecker | undefined;
  readonly corrected: Corrected | undefined;
}

export interface MarkOptions {
  readonly agentName: string;
  /** The record of an attempt marked before. */
  readonly record: StoredResult | undefined;
  /** The paper as it is published now. */
  readonly published: Paper;
  readonly grader: Grader | undefined;
  readonly checker: CaseChecker | undefined;
  /** Where a released key and a corrected one are looked for. */
  readonly records: Records;
}

/** The attempt on the whole paper, with the responses in its option ids. */
function openAttempt(attempt: Attempt, paper: Paper | undefined): Attempt | undefined {
  if (!paper) return undefined;
  return {
    ...attempt,
    paper,
    responses: openResponses(paper, attempt.responses) as Attempt['responses'],
  };
}

async function gradeElsewhere(grader: Grader, attempt: Attempt): Promise<AttemptResult> {
  const result = readAttemptResult(await grader(attempt));
  if (result?.paperId !== attempt.paper.id) throw new TypeError('grader: not a result of this paper');
  return result;
}

const grade = ({ paper, responses }: Attempt, checker: CaseChecker | undefined): AttemptResult =>
  gradeAttempt(paper, responses, paper.scoring, checker);

/** Marks a submitted attempt by the page's grader or by the key; undefined where there is neither as yet. */
export async function markAttempt(attempt: Attempt, options: MarkOptions): Promise<Marked | undefined> {
  const { agentName, record, grader, records } = options;
  const correction = readCorrection(await records.get<unknown>(correctionKey(attempt.paper.id)));
  const open = openAttempt(attempt, await wholePaper(attempt, options));
  const checker = open && (options.checker ?? (await loadCaseChecker(open.paper)));
  const stands = record && (grader || attempt.paper.sealed) ? fromStoredResult(record) : undefined;
  const first = stands ?? (grader ? await gradeElsewhere(grader, attempt) : open && grade(open, checker));
  if (!first) return undefined;

  const valid = open && { ...open, paper: correctPaper(open.paper, correction) };
  // What a grader has marked, only who keeps its results can correct.
  const isOurs = correction && valid && !grader;
  const result = isOurs ? grade(valid, checker) : first;
  const made = record ?? storedResultOf(attempt, result, agentName);
  if (!made) return undefined;
  const byFirstKey = isOurs ? grade(open, checker) : undefined;
  const corrected = correction && {
    correction,
    totalBefore: record?.corrected?.total ?? byFirstKey?.total,
    pointsBefore: new Map(byFirstKey?.questions.map(({ questionId, points }) => [questionId, points])),
  };
  return { attempt: valid ?? attempt, result, record: made, checker, corrected };
}
