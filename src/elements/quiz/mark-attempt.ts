import type { Attempt } from '../../engine/quiz/attempt.js';
import { gradeAttempt, type AttemptResult } from '../../engine/quiz/grade-attempt.js';
import type { CaseChecker } from '../../engine/quiz/mark-case.js';
import type { Paper } from '../../engine/quiz/paper.js';
import { readAttemptResult } from '../../engine/quiz/read-attempt-result.js';
import { openResponses } from '../../engine/quiz/seal-paper.js';
import { fromStoredResult, storedResultOf, type StoredResult } from '../../engine/quiz/stored-result.js';
import { loadCaseChecker } from './load-case-checker.js';

/** Marks a submitted attempt elsewhere, such as on the server that keeps the whole paper. */
export type Grader = (attempt: Attempt) => Promise<AttemptResult>;

/** A marked attempt: on the whole paper where there is one, with what judged its cases. */
export interface Marked {
  readonly attempt: Attempt;
  readonly result: AttemptResult;
  readonly record: StoredResult;
  readonly checker: CaseChecker | undefined;
}

export interface MarkOptions {
  readonly agentName: string;
  /** The record of an attempt marked before. */
  readonly record: StoredResult | undefined;
  /** The paper as it is published now: a sealed one is released by publishing it whole under the same id. */
  readonly published: Paper;
  readonly grader: Grader | undefined;
  readonly checker: CaseChecker | undefined;
}

/** The attempt on the whole paper; undefined as long as only the sealed one is at hand. */
function openAttempt(attempt: Attempt, published: Paper): Attempt | undefined {
  if (!attempt.paper.sealed) return attempt;
  if (published.sealed || published.id !== attempt.paper.id) return undefined;
  return {
    ...attempt,
    paper: published,
    responses: openResponses(published, attempt.responses) as Attempt['responses'],
  };
}

async function gradeElsewhere(grader: Grader, attempt: Attempt): Promise<AttemptResult> {
  const result = readAttemptResult(await grader(attempt));
  if (result?.paperId !== attempt.paper.id) throw new TypeError('grader: not a result of this paper');
  return result;
}

/** Marks a submitted attempt by the page's grader or by the key; undefined where there is neither as yet. */
export async function markAttempt(attempt: Attempt, options: MarkOptions): Promise<Marked | undefined> {
  const { agentName, record, published, grader } = options;
  const open = openAttempt(attempt, published);
  const checker = open && (options.checker ?? (await loadCaseChecker(open.paper)));
  const result =
    record && (grader || attempt.paper.sealed)
      ? fromStoredResult(record)
      : grader
        ? await gradeElsewhere(grader, attempt)
        : open && gradeAttempt(open.paper, open.responses, open.paper.scoring, checker);
  const made = result && (record ?? storedResultOf(attempt, result, agentName));
  return made && { attempt: open ?? attempt, result, record: made, checker };
}
