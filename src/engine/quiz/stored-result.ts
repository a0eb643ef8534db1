import type { Attempt } from './attempt.js';
import { gradeAttempt, type AttemptResult } from './grade-attempt.js';
import type { CaseChecker } from './mark-case.js';
import type { Verdict } from './grade-question.js';

/** What is kept of a submitted attempt for the trainer's report: marks, never the answers themselves. */
export interface StoredResult {
  readonly version: 1;
  readonly attemptId: string;
  /** 1 counts for the assessment, later ones are practice. */
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
  readonly questions: readonly {
    readonly questionId: string;
    readonly category: string;
    readonly ruleIds: readonly string[];
    readonly points: number;
    readonly maxPoints: number;
    readonly verdict: Verdict;
  }[];
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
  const { total, passMark, passed, questions } = result;
  const ruleIds = new Map(paper.items.map(({ question }) => [question.id, question.ruleIds ?? []]));
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
    questions: questions.map(({ questionId, category, points, maxPoints, verdict }) => ({
      questionId,
      category,
      ruleIds: ruleIds.get(questionId) ?? [],
      points,
      maxPoints,
      verdict,
    })),
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
    excluded: [],
    hundredths: questions.reduce((sum, grade) => sum + grade.hundredths, 0),
    maxHundredths: questions.reduce((sum, grade) => sum + grade.maxHundredths, 0),
    total,
    passMark,
    passed,
  };
}
