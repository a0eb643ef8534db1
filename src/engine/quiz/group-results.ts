import type { StoredResult } from './stored-result.js';

/** What was handed in on one paper. */
export interface PaperResults {
  readonly paperId: string;
  readonly title: string;
  /** The attempt of each agent that counts, best first; where totals are equal the faster one first. */
  readonly counted: readonly StoredResult[];
  /** Attempts made for practice; they count nowhere. */
  readonly practice: number;
}

/** The attempt that counts is the first; of two machines that both call theirs the first, the earlier. */
function countedAttempts(results: readonly StoredResult[]): StoredResult[] {
  const byAgent = new Map<string, StoredResult>();
  for (const result of results) {
    const known = byAgent.get(result.agent.id);
    if (result.attemptNumber === 1 && (!known || known.submittedAt > result.submittedAt))
      byAgent.set(result.agent.id, result);
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
    return { paperId, title: own[0]!.paperTitle, counted, practice: own.length - counted.length };
  });
}
