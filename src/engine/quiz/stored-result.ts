import type { Attempt } from './attempt.js';
import {
  gradeAttempt,
  type AttemptResult,
  type ExcludedQuestion,
  type QuestionGrade,
} from './grade-attempt.js';
import type { CaseChecker } from './mark-case.js';
import type { Verdict } from './grade-question.js';
import type { Paper } from './paper.js';

/** What is kept of a submitted attempt for the trainer's report: marks, never the answers themselves. */
export interface StoredResult {
  readonly version: 1;
  readonly attemptId: string;
  /** 1, 2 … for attempts that count, of which the last one does; 0 for practice. */
  readonly attemptNumber: number;
  readonly paperId: string;
  readonly paperTitle: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly agent: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly submittedAt: string;
  readonly durationMs: number;
  readonly timeUp: boolean;
  /** Out of 100. */
  readonly total: number;
  readonly passMark: number;
  readonly passed: boolean;
  /** In the order of the paper, without questions that could not be marked. */
  readonly questions: readonly StoredQuestion[];
  /** Questions that could not be marked, each with the reason; absent where all could. */
  readonly excluded?: readonly ExcludedQuestion[];
  /** Set once a corrected key has changed the mark: when, and what it was before the first correction. */
  readonly corrected?: { readonly at: string; readonly total: number; readonly passed: boolean };
}

/** The mark of one question as it is kept. */
export interface StoredQuestion {
  readonly questionId: string;
  readonly category: string;
  readonly ruleIds: readonly string[];
  readonly points: number;
  readonly maxPoints: number;
  readonly verdict: Verdict;
}

/** The marks of questions as they are kept, with the rules of speech each of them teaches. */
export function toStoredQuestions(grades: readonly QuestionGrade[], { items }: Paper): StoredQuestion[] {
  const ruleIds = new Map(items.map(({ question }) => [question.id, question.ruleIds ?? []]));
  return grades.map(({ questionId, category, points, maxPoints, verdict }) => ({
    questionId,
    category,
    ruleIds: ruleIds.get(questionId) ?? [],
    points,
    maxPoints,
    verdict,
  }));
}

/** The record of a submitted attempt; undefined while it is still running. `checker` is that of `gradeAttempt`. */
export function toStoredResult(
  attempt: Attempt,
  agentName: string,
  checker?: CaseChecker,
): StoredResult | undefined {
  const { paper, responses } = attempt;
  return storedResultOf(attempt, gradeAttempt(paper, responses, paper.scoring, checker), agentName);
}

/** The record of a submitted attempt that was marked, here or elsewhere. */
export function storedResultOf(
  attempt: Attempt,
  result: AttemptResult,
  agentName: string,
): StoredResult | undefined {
  const { paper, startedAt, submittedAt } = attempt;
  if (submittedAt === null) return undefined;
  const { total, passMark, passed, questions, excluded } = result;
  return {
    version: 1,
    attemptId: attempt.id,
    attemptNumber: attempt.number,
    paperId: paper.id,
    paperTitle: paper.title,
    month: paper.month,
    agent: { id: attempt.agentId, name: agentName },
    startedAt: new Date(startedAt).toISOString(),
    submittedAt: new Date(submittedAt).toISOString(),
    durationMs: Math.max(0, submittedAt - startedAt),
    timeUp: attempt.timeUp,
    total,
    passMark,
    passed,
    questions: toStoredQuestions(questions, paper),
    ...(excluded.length > 0 ? { excluded } : {}),
  };
}

/** The result of an attempt from its record, for one that cannot be marked again. */
export function fromStoredResult(stored: StoredResult): AttemptResult {
  const questions = stored.questions.map(({ questionId, category, verdict, points, maxPoints }) => ({
    questionId,
    category,
    verdict,
    hundredths: Math.round(points * 100),
    points,
    maxHundredths: Math.round(maxPoints * 100),
    maxPoints,
  }));
  const { paperId, total, passMark, passed } = stored;
  return {
    paperId,
    questions,
    excluded: stored.excluded ?? [],
    hundredths: questions.reduce((sum, grade) => sum + grade.hundredths, 0),
    maxHundredths: questions.reduce((sum, grade) => sum + grade.maxHundredths, 0),
    total,
    passMark,
    passed,
  };
}
