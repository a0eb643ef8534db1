import { asList } from '../../engine/packs/as-list.js';
import type { Problem } from '../../engine/packs/problem.js';
import type { TeamMember } from '../../engine/quiz/attendance.js';
import { groupByPaper, type PaperResults } from '../../engine/quiz/group-results.js';
import { isMonth } from '../../engine/quiz/is-month.js';
import { readResults, type ReadResults } from '../../engine/quiz/read-results.js';
import { readTeam } from '../../engine/quiz/read-team.js';
import { paperKey } from '../../engine/quiz/record-keys.js';
import type { StoredResult } from '../../engine/quiz/stored-result.js';
import type { Records } from '../../records/records.js';
import { monthOf, shiftMonth } from '../../ui/month.js';
import { monthsWithResults, resultsOfMonth } from './find-results.js';
import { unmarkedAgents } from './find-unmarked.js';

/** All there is to show of a month. */
export interface MonthView {
  readonly month: string;
  /** The months to choose from, the latest first, and those of them with results. */
  readonly months: readonly string[];
  readonly known: readonly string[];
  readonly results: readonly StoredResult[];
  readonly papers: readonly PaperResults[];
  /** Ids of those who have handed in what could not be marked as yet. */
  readonly unmarked: ReadonlySet<string>;
  /** What is damaged among the results, and in the page's list of the team. */
  readonly problems: readonly Problem[];
  readonly teamProblems: readonly Problem[];
  /** Whoever is to sit the paper: the page's list, or else who did in the months before. */
  readonly team: readonly TeamMember[];
  readonly isTeamGiven: boolean;
  /** When the published paper closes (epoch milliseconds), with its id. */
  readonly closing: { readonly paperId: string; readonly at: number } | undefined;
}

export interface MonthSource {
  readonly records: Records;
  /** Results the page hands over, read once; they stand for those in the records. */
  readonly given: ReadResults | undefined;
  readonly agents: readonly unknown[] | undefined;
  /** What the reader or the page asks for; empty where it is left to the report. */
  readonly asked: string;
  readonly now: number;
}

/** Whoever took part in so many months before is expected where a page gives no list. */
const expectedMonths = 3;

/** The results a page gave, or undefined where it gave none. */
export function givenResults(results: readonly unknown[] | undefined): ReadResults | undefined {
  return results && readResults(asList(results).map((value, i) => [`results[${i}]`, value] as const));
}

/** The results of one month, wherever they come from. */
export async function readResultsOf({ records, given }: MonthSource, month: string): Promise<ReadResults> {
  return given
    ? { ...given, results: given.results.filter(result => result.month === month) }
    : resultsOfMonth(records, month);
}

/** Closing time of the paper published for a month; its questions are of no interest here. */
async function closingOf(records: Records, month: string): Promise<MonthView['closing']> {
  const { id, closes } = (await records.get<{ id?: unknown; closes?: unknown }>(paperKey(month))) ?? {};
  const at = typeof closes === 'string' ? Date.parse(closes) : NaN;
  return typeof id === 'string' && !Number.isNaN(at) ? { paperId: id, at } : undefined;
}

async function expectedTeam(
  source: MonthSource,
  month: string,
  known: readonly string[],
): Promise<TeamMember[]> {
  const earliest = shiftMonth(month, -expectedMonths);
  const before = known.filter(other => other < month && other >= earliest);
  const reads = await Promise.all(before.map(other => readResultsOf(source, other)));
  const people = new Map(
    reads
      .reverse()
      .flatMap(({ results }) => results)
      .map(({ agent }) => [agent.id, agent] as const),
  );
  return [...people.values()];
}

/** Reads a month: the one asked for, or else the current one, or the latest with results. */
export async function readMonth(source: MonthSource): Promise<MonthView> {
  const { records, asked, given } = source;
  const current = monthOf(source.now);
  const known = given
    ? [...new Set(given.results.map(result => result.month))].sort().reverse()
    : await monthsWithResults(records);
  const unmarkedOf = async (month: string): Promise<ReadonlySet<string>> =>
    given ? new Set() : unmarkedAgents(records, month);
  const isCurrent = known.includes(current) || (await unmarkedOf(current)).size > 0;
  const month = (isMonth(asked) ? asked : '') || (isCurrent ? current : (known[0] ?? current));
  const team = source.agents && readTeam(source.agents);
  const [read, unmarked, closing, expected] = await Promise.all([
    readResultsOf(source, month),
    unmarkedOf(month),
    closingOf(records, month),
    team ? [] : expectedTeam(source, month, known),
  ]);
  return {
    month,
    months: [...new Set([current, month, ...known])].sort().reverse(),
    known,
    results: read.results,
    papers: groupByPaper(read.results),
    unmarked,
    problems: read.problems,
    teamProblems: (team?.problems ?? []).map(problem => ({ ...problem, path: `agents${problem.path}` })),
    team: team?.value ?? expected,
    isTeamGiven: team !== undefined,
    closing,
  };
}
