/** The mean, or undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample covariance (n − 1) of two rows of equal length, or undefined for fewer than two values. */
export function covariance(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length < 2) return undefined;
  const meanX = mean(xs)!;
  const meanY = mean(ys)!;
  return xs.reduce((sum, x, i) => sum + (x - meanX) * (ys[i]! - meanY), 0) / (xs.length - 1);
}

/** The sample variance (n − 1). */
export const variance = (values: readonly number[]): number | undefined => covariance(values, values);

/** The largest covariance the two rows could have: both sorted ascending. */
export function maxCovariance(xs: readonly number[], ys: readonly number[]): number | undefined {
  const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
  return covariance(sorted(xs), sorted(ys));
}
