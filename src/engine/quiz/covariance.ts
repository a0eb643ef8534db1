/** The mean, or undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample covariance (n − 1) of two rows of equal length, or undefined for fewer than two values. */
export function covariance(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length < 2) return undefined;
  const meanX = mean(xs)!;
  const meanY = mean(ys)!;
  let sum = 0;
  for (let i = 0; i < xs.length; i += 1) sum += (xs[i]! - meanX) * (ys[i]! - meanY);
  return sum / (xs.length - 1);
}

/** The sample variance (n − 1). */
export const variance = (values: readonly number[]): number | undefined => covariance(values, values);

/** The largest covariance the two rows could have: both sorted ascending. */
export function maxCovariance(xs: readonly number[], ys: readonly number[]): number | undefined {
  // A typed array sorts numbers as numbers, and several times faster than by comparing them in a function.
  const sorted = (values: readonly number[]): number[] => [...Float64Array.from(values).sort()];
  return covariance(sorted(xs), sorted(ys));
}
