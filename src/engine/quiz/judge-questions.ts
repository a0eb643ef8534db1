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
  for (const { questions } of counted)
    for (const question of questions)
      if (!columns.has(question.questionId)) columns.set(question.questionId, question);
  return [...columns.values()];
}

/** The mark of each attempt on each question; undefined where an attempt did not have it. */
function marksOf(counted: readonly StoredResult[], columns: readonly Column[]): (number | undefined)[][] {
  const places = new Map(columns.map(({ questionId }, place) => [questionId, place]));
  return counted.map(({ questions }) => {
    const row = Array<number | undefined>(columns.length).fill(undefined);
    for (const { questionId, points } of questions) row[places.get(questionId)!] = points;
    return row;
  });
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
  const rows = marksOf(counted, columns);
  const isSame = counted.every(({ questions }) => questions.length === columns.length);
  const paper = isSame
    ? itemStatistics(
        rows as number[][],
        columns.map(({ maxPoints }) => maxPoints),
        { fromPool: columns.map(({ questionId }) => isPooled(questionId)) },
      )
    : undefined;
  const totals = rows.map(row => row.reduce<number>((sum, points = 0) => sum + points, 0));
  const judged = columns.map(({ questionId, category, maxPoints }, i): JudgedQuestion => {
    const own = paper ? [] : [...rows.keys()].filter(attempt => rows[attempt]![i] !== undefined);
    const marks = own.map(attempt => rows[attempt]![i]!);
    const rest = own.map((attempt, at) => totals[attempt]! - (isPooled(questionId) ? 0 : marks[at]!));
    const statistics = paper?.questions[i] ?? questionStatistics(marks, rest, maxPoints);
    const attempts = paper ? paper.attempts : own.length;
    const verdict = verdictOf(attempts, statistics);
    return { questionId, number: i + 1, category, attempts, statistics, verdict };
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
