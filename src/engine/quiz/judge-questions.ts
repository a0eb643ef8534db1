import { itemStatistics, type QuestionStatistics } from './item-statistics.js';
import type { StoredResult } from './stored-result.js';

/** What the figures of a question say, from the one to look at first to the one to leave as it is. */
const questionVerdicts = [
  'inverted',
  'too-hard',
  'very-likely',
  'likely',
  'too-easy',
  'no-spread',
  'good',
] as const;

export type QuestionVerdict = (typeof questionVerdicts)[number];

export interface JudgedQuestion {
  readonly questionId: string;
  /** Place on the paper, from 1. */
  readonly number: number;
  readonly category: string;
  readonly statistics: QuestionStatistics;
  /** Absent while fewer than two attempts say nothing. */
  readonly verdict: QuestionVerdict | undefined;
}

export interface JudgedQuestions {
  /** Attempts the figures rest on. */
  readonly attempts: number;
  /** Attempts left out because they hold other questions. */
  readonly skipped: number;
  /** What needs a look first, among equals the one answered worst. */
  readonly questions: readonly JudgedQuestion[];
}

/** From here on nearly everybody, or nearly nobody, has it right. */
const nearlyAll = 0.95;
const nearlyNone = 0.1;

function verdictOf(attempts: number, statistics: QuestionStatistics): QuestionVerdict | undefined {
  const { facility = 0, discriminationIndex: index, needsCheck } = statistics;
  if (attempts < 2) return undefined;
  const separates = index !== undefined && needsCheck === undefined;
  if (facility >= nearlyAll && !separates) return 'too-easy';
  if (facility <= nearlyNone && !separates) return 'too-hard';
  if (index === undefined) return 'no-spread';
  if (index < 0) return 'inverted';
  return needsCheck ?? 'good';
}

/** The statistics of the questions of one paper, with a judgement in a word. */
export function judgeQuestions(counted: readonly StoredResult[]): JudgedQuestions {
  const columns = counted[0]?.questions ?? [];
  const marks = counted.map(({ questions }) => {
    const points = new Map(questions.map(question => [question.questionId, question.points]));
    return columns.map(({ questionId }) => points.get(questionId) ?? NaN);
  });
  const { attempts, questions, skipped } = itemStatistics(
    marks,
    columns.map(question => question.maxPoints),
  );
  const judged = columns.map(({ questionId, category }, i): JudgedQuestion => {
    const statistics = questions[i]!;
    const verdict = verdictOf(attempts, statistics);
    return { questionId, number: i + 1, category, statistics, verdict };
  });
  const urgency = ({ verdict }: JudgedQuestion): number => (verdict ? questionVerdicts.indexOf(verdict) : 0);
  const ease = ({ statistics }: JudgedQuestion): number => statistics.facility ?? 1;
  return {
    attempts,
    skipped: skipped.length,
    questions: judged.sort((a, b) => urgency(a) - urgency(b) || ease(a) - ease(b)),
  };
}
