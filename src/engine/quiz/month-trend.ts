import { groupByPaper } from './group-results.js';
import { summarise, type Summary } from './summarise.js';
import type { StoredResult } from './stored-result.js';

/** The figures of one month beside those of others. */
export interface MonthFigures extends Summary {
  readonly month: string;
}

/**
 * The months one after another, the earliest first. Of several papers of a month the one most agents sat stands for it,
 * so that a second exam of a few does not pull the month down.
 */
export function monthTrend(results: readonly StoredResult[]): MonthFigures[] {
  const months = [...new Set(results.map(({ month }) => month))].sort();
  return months.flatMap(month => {
    const papers = groupByPaper(results.filter(result => result.month === month));
    const [main] = papers.sort((a, b) => b.counted.length - a.counted.length);
    return main && main.counted.length > 0 ? [{ month, ...summarise(main.counted) }] : [];
  });
}
