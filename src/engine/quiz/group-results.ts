import type { StoredResult } from './stored-result.js';

/** What was handed in on one paper. */
export interface PaperResults {
  readonly paperId: string;
  readonly title: string;
  /** The attempt of each agent that counts, best first; where totals are equal the faster one first. */
  readonly counted: readonly StoredResult[];
  /** Attempts made for practice; they count nowhere. */
  readonly practice: number;
  /** Attempts that counted until a further one was allowed. */
  readonly replaced: number;
}

/** Whether one attempt counts rather than another of the same agent: the later, of two that bear one number the earlier. */
const replaces = (one: StoredResult, other: StoredResult): boolean =>
  one.attemptNumber === other.attemptNumber
    ? one.submittedAt < other.submittedAt
    : one.attemptNumber > other.attemptNumber;

/** The last attempt of each agent that was no practice. Two machines may both have called theirs the first. */
function countedAttempts(results: readonly StoredResult[]): StoredResult[] {
  const byAgent = new Map<string, StoredResult>();
  for (const result of results) {
    const known = byAgent.get(result.agent.id);
    if (result.attemptNumber > 0 && (!known || replaces(result, known))) byAgent.set(result.agent.id, result);
  }
  return [...byAgent.values()].sort((a, b) => b.total - a.total || a.durationMs - b.durationMs);
}

/** The results paper by paper, the one handed in last at the top. Marks of two papers are never mixed. */
export function groupByPaper(results: readonly StoredResult[]): PaperResults[] {
  const latestFirst = [...results].sort((a, b) => Date.parse(b.submittedAt) - Date.parse(a.submittedAt));
  const paperIds = [...new Set(latestFirst.map(result => result.paperId))];
  return paperIds.map(paperId => {
    const own = latestFirst.filter(result => result.paperId === paperId);
    const counted = countedAttempts(own);
    const practice = own.filter(({ attemptNumber }) => attemptNumber === 0).length;
    const replaced = own.length - practice - counted.length;
    return { paperId, title: own[0]!.paperTitle, counted, practice, replaced };
  });
}
