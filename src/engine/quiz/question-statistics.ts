import { covariance, maxCovariance, mean, variance } from './covariance.js';

/** The statistics of one question, after Moodle's definitions. A value that cannot be computed is undefined. */
export interface QuestionStatistics {
  /** Mean mark over the question's maximum, 0 to 1: how easy it is. */
  readonly facility: number | undefined;
  /** Standard deviation of the marks (n − 1). */
  readonly sd: number | undefined;
  /** Covariance of the marks with the rest of the total, and the largest it could be with these marks. */
  readonly covariance: number | undefined;
  readonly maxCovariance: number | undefined;
  /** Percent: corrected item-rest correlation. */
  readonly discriminationIndex: number | undefined;
  /** Percent: covariance over its largest possible value. */
  readonly discriminativeEfficiency: number | undefined;
  /** Percent of the spread of the totals that this question contributes. */
  readonly effectiveWeight: number | undefined;
  /** Whether somebody should look at the question: below 30 very likely, below 50 likely. */
  readonly needsCheck: 'very-likely' | 'likely' | undefined;
}

export const over = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined || !(b > 0) ? undefined : a / b;
export const percent = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : 100 * value;
export const root = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.sqrt(value);

function needsCheck(index: number | undefined): QuestionStatistics['needsCheck'] {
  if (index === undefined || index >= 50) return undefined;
  return index < 30 ? 'very-likely' : 'likely';
}

/**
 * What can be said of one question alone. `rest[i]` is what attempt i scored apart from it; for a question drawn from a
 * pool it is the whole total. The weight takes the other questions, so it is left to `itemStatistics`.
 */
export function questionStatistics(
  marks: readonly number[],
  rest: readonly number[],
  maxMark: number,
): QuestionStatistics {
  const shared = covariance(marks, rest);
  const most = maxCovariance(marks, rest);
  const spread = Math.sqrt((variance(marks) ?? 0) * (variance(rest) ?? 0));
  const discriminationIndex = percent(over(shared, spread));
  return {
    facility: over(mean(marks), maxMark),
    sd: root(variance(marks)),
    covariance: shared,
    maxCovariance: most,
    discriminationIndex,
    discriminativeEfficiency: percent(over(shared, most)),
    effectiveWeight: undefined,
    needsCheck: needsCheck(discriminationIndex),
  };
}
