import { groupByPaper } from '../../engine/quiz/group-results.js';
import { monthTrend, type MonthFigures } from '../../engine/quiz/month-trend.js';
import { categoryTallies, ruleTallies } from '../../engine/quiz/tally.js';
import { readResultsOf, type MonthSource, type MonthView } from './read-month.js';
import type { PastTallies } from './views/tallies-view.js';

/** A month beside those before it. */
export interface Trend {
  readonly month: string;
  readonly months: readonly MonthFigures[];
  /** Of the month before with results; absent in the first. */
  readonly before: PastTallies | undefined;
}

const monthsShown = 12;

/** Reads the months up to the one shown; results that cannot be read are left out, as they are said in their month. */
export async function readTrend(
  source: MonthSource,
  { month, known, results: current }: MonthView,
): Promise<Trend> {
  const shown = known.filter(other => other <= month).slice(0, monthsShown);
  const reads = await Promise.all(
    shown.map(async other => (other === month ? current : (await readResultsOf(source, other)).results)),
  );
  const results = reads.flat();
  const months = monthTrend(results);
  const last = months.filter(other => other.month < month).at(-1)?.month;
  const past = groupByPaper(results.filter(result => result.month === last)).flatMap(
    ({ counted }) => counted,
  );
  const before = last && { month: last, categories: categoryTallies(past), rules: ruleTallies(past) };
  return { month, months, before: before || undefined };
}
