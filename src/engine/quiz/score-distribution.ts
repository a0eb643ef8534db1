import type { StoredResult } from './stored-result.js';

/** How many totals lie in a span: `from` counts in, `to` does not, but for the full 100. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const width = 10;

/** The totals (0 to 100) counted in spans of ten, the lowest first; 100 lies in the last one. */
export function scoreDistribution(counted: readonly StoredResult[]): ScoreBand[] {
  const counts = Array<number>(100 / width).fill(0);
  for (const { total } of counted) counts[Math.min(counts.length - 1, Math.floor(total / width))]! += 1;
  return counts.map((count, i) => ({ from: i * width, to: (i + 1) * width, count }));
}
