import { covariance, mean, variance } from './covariance.js';
import { over, percent, questionStatistics, root, type QuestionStatistics } from './question-statistics.js';

export type { QuestionStatistics };

export interface ItemStatistics {
  readonly attempts: number;
  readonly questions: readonly QuestionStatistics[];
  readonly mean: number | undefined;
  readonly sd: number | undefined;
  /** Coefficient of internal consistency, percent; more than two attempts and more than one question. */
  readonly cic: number | undefined;
  /** Percent. */
  readonly errorRatio: number | undefined;
  /** Standard error of a total, in its own points. */
  readonly standardError: number | undefined;
  /** Cronbach's alpha. */
  readonly alpha: number | undefined;
  /** Kuder-Richardson 20; only where every mark is nothing or the maximum. */
  readonly kr20: number | undefined;
  /** Indices of rows that were left out because they are not a full row of numbers. */
  readonly skipped: readonly number[];
}

export interface ItemStatisticsOptions {
  /** Questions drawn from a pool: for them the rest is the whole total. */
  readonly fromPool?: readonly boolean[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** KR-20 with the population variance throughout; mixing it with the sample variance is a known bug elsewhere. */
function kuderRichardson(
  columns: readonly (readonly number[])[],
  maxMarks: readonly number[],
): number | undefined {
  const passing = columns.map((column, j) =>
    column.map(mark => (maxMarks[j]! > 0 ? mark / maxMarks[j]! : NaN)),
  );
  if (!passing.flat().every(share => share === 0 || share === 1)) return undefined;
  const n = passing[0]?.length ?? 0;
  const k = passing.length;
  if (n < 2 || k < 2) return undefined;
  const totals = passing[0]!.map((_, i) => sum(passing.map(column => column[i]!)));
  const populationVariance = (variance(totals)! * (n - 1)) / n;
  const spread = sum(passing.map(column => mean(column)! * (1 - mean(column)!)));
  return populationVariance > 0 ? (k / (k - 1)) * (1 - spread / populationVariance) : undefined;
}

/**
 * Statistics of the questions of a paper. `marks[i][j]` is the mark of attempt i on question j, `maxMarks[j]`
 * what question j is worth. All variances and covariances divide by n − 1.
 */
export function itemStatistics(
  marks: readonly (readonly number[])[],
  maxMarks: readonly number[],
  { fromPool = [] }: ItemStatisticsOptions = {},
): ItemStatistics {
  const isFull = (row: readonly number[]): boolean =>
    row.length === maxMarks.length && row.every(mark => Number.isFinite(mark));
  const rows = marks.filter(isFull);
  const skipped = marks.flatMap((row, i) => (isFull(row) ? [] : [i]));
  const totals = rows.map(sum);
  const columns = maxMarks.map((_, j) => rows.map(row => row[j]!));
  const withTotal = columns.map(column => covariance(column, totals));
  const rootSum = sum(withTotal.map(value => (value !== undefined && value >= 0 ? Math.sqrt(value) : 0)));

  const questions = columns.map((column, j): QuestionStatistics => {
    const rest = fromPool[j] ? totals : totals.map((total, i) => total - column[i]!);
    const own = withTotal[j];
    const weight = own !== undefined && own >= 0 ? percent(over(Math.sqrt(own), rootSum)) : undefined;
    return { ...questionStatistics(column, rest, maxMarks[j]!), effectiveWeight: weight };
  });

  const k = columns.length;
  const within = over(sum(columns.map(column => variance(column) ?? 0)), variance(totals));
  const alpha = k > 1 && within !== undefined ? (k / (k - 1)) * (1 - within) : undefined;
  const cic = rows.length > 2 ? percent(alpha) : undefined;
  const errorRatio = cic === undefined ? undefined : 100 * Math.sqrt(1 - cic / 100);
  const sd = root(variance(totals));
  return {
    attempts: rows.length,
    questions,
    mean: mean(totals),
    sd,
    cic,
    errorRatio,
    standardError: errorRatio === undefined || sd === undefined ? undefined : (errorRatio * sd) / 100,
    alpha,
    kr20: kuderRichardson(columns, maxMarks),
    skipped,
  };
}
