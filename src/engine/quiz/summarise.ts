import { mean } from './covariance.js';
import type { StoredResult } from './stored-result.js';

/** The figures of a paper, out of 100; absent of nobody. */
export interface Summary {
  readonly taken: number;
  readonly passed: number;
  /** 0 to 1. */
  readonly passRate: number | undefined;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly highest: number | undefined;
  readonly lowest: number | undefined;
}

/** The middle of sorted values, or the mean of the two in the middle. */
function medianOf(sorted: readonly number[]): number | undefined {
  const half = sorted.length / 2;
  return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

export function summarise(counted: readonly StoredResult[]): Summary {
  const totals = counted.map(result => result.total).sort((a, b) => a - b);
  const passed = counted.filter(result => result.passed).length;
  return {
    taken: counted.length,
    passed,
    passRate: counted.length > 0 ? passed / counted.length : undefined,
    mean: mean(totals),
    median: medianOf(totals),
    highest: totals.at(-1),
    lowest: totals[0],
  };
}
