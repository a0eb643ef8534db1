import { itemStatistics, type ItemStatistics } from './item-statistics.js';
import { questionStatistics, type QuestionStatistics } from './question-statistics.js';
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
  /** Attempts that had it: all of them unless each agent has a paper of their own. */
  readonly attempts: number;
  readonly statistics: QuestionStatistics;
  /** Absent while fewer than two attempts say nothing. */
  readonly verdict: QuestionVerdict | undefined;
}

export interface JudgedQuestions {
  /** Attempts the figures rest on. */
  readonly attempts: number;
  /** Attempts left out because no question of theirs was marked. */
  readonly skipped: number;
  /** The figures of the paper as a whole; absent where not everybody had the same questions. */
  readonly paper: ItemStatistics | undefined;
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

interface Column {
  readonly questionId: string;
  readonly category: string;
  readonly maxPoints: number;
}

/** The questions somebody had, in the order of the first attempts that had them. */
function columnsOf(counted: readonly StoredResult[]): Column[] {
  const columns = new Map<string, Column>();
  for (const question of counted.flatMap(result => result.questions))
    if (!columns.has(question.questionId)) columns.set(question.questionId, question);
  return [...columns.values()];
}

/**
 * The statistics of the questions of one paper, with a judgement in a word.
 *
 * @param isPooled whether a question was drawn for some agents and not for others
 */
export function judgeQuestions(
  results: readonly StoredResult[],
  isPooled: (questionId: string) => boolean = () => false,
): JudgedQuestions {
  const counted = results.filter(({ questions }) => questions.length > 0);
  const columns = columnsOf(counted);
  const rows = counted.map(
    ({ questions }) => new Map(questions.map(({ questionId, points }) => [questionId, points])),
  );
  const isSame = rows.every(row => row.size === columns.length);
  const paper = isSame
    ? itemStatistics(
        rows.map(row => columns.map(({ questionId }) => row.get(questionId)!)),
        columns.map(({ maxPoints }) => maxPoints),
        { fromPool: columns.map(({ questionId }) => isPooled(questionId)) },
      )
    : undefined;
  const totals = rows.map(row => [...row.values()].reduce((sum, points) => sum + points, 0));
  const judged = columns.map(({ questionId, category, maxPoints }, i): JudgedQuestion => {
    const own = rows.flatMap((row, attempt) => (row.has(questionId) ? [attempt] : []));
    const marks = own.map(attempt => rows[attempt]!.get(questionId)!);
    const rest = own.map((attempt, at) => totals[attempt]! - (isPooled(questionId) ? 0 : marks[at]!));
    const statistics = paper?.questions[i] ?? questionStatistics(marks, rest, maxPoints);
    const verdict = verdictOf(own.length, statistics);
    return { questionId, number: i + 1, category, attempts: own.length, statistics, verdict };
  });
  const urgency = ({ verdict }: JudgedQuestion): number => (verdict ? questionVerdicts.indexOf(verdict) : 0);
  const ease = ({ statistics }: JudgedQuestion): number => statistics.facility ?? 1;
  return {
    attempts: counted.length,
    skipped: results.length - counted.length,
    paper,
    questions: judged.sort((a, b) => urgency(a) - urgency(b) || ease(a) - ease(b)),
  };
}
