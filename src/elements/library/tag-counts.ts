import type { Hit } from '../../engine/library/types.js';

export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** More would bury the list. */
const mostOffered = 12;

/**
 * The tags to narrow a list by: those chosen, in the order of their choice, then the most frequent ones that would
 * leave some of the list and not all of it.
 */
export function tagCounts(hits: readonly Hit[], chosen: readonly string[]): TagCount[] {
  const counts = new Map<string, number>();
  for (const { entry } of hits) for (const tag of entry.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const offered = Array.from(counts, ([tag, count]) => ({ tag, count }))
    .filter(({ tag, count }) => count > 1 && count < hits.length && !chosen.includes(tag))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostOffered);
  return [...chosen.map(tag => ({ tag, count: counts.get(tag) ?? 0 })), ...offered];
}
