import { addUse } from './phrase-uses.js';

/** Where in the records it is kept what was used, for every element that inserts phrases. */
export const useKeys = {
  recents: 'library/recents',
  counts: 'library/counts',
  uses: 'library/uses',
} as const;

export interface RecentUse {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** More than an agent looks back over. */
const mostRecents = 50;

/**
 * What is to be changed in the records after a phrase was used: its place among the recents, its count in all and its
 * count of the day. Ids, times and counts only, never a text.
 *
 * @param at milliseconds since 1970
 * @param day the same as the agent's calendar has it, `2026-11-21`
 */
export function noteUse(
  id: string,
  at: number,
  day: string,
): readonly { readonly key: string; readonly change: (old: unknown) => unknown }[] {
  return [
    {
      key: useKeys.recents,
      change: old => [{ id, at }, ...readRecents(old).filter(use => use.id !== id)].slice(0, mostRecents),
    },
    {
      key: useKeys.counts,
      change: old => {
        const before = readCounts(old);
        return { ...before, [id]: (Object.hasOwn(before, id) ? before[id]! : 0) + 1 };
      },
    },
    { key: useKeys.uses, change: old => addUse(old, id, day) },
  ];
}

// Another version of the widget, or another hand, may have written what is read here.

export const readRecents = (value: unknown): RecentUse[] =>
  Array.isArray(value) ? value.filter(isRecentUse) : [];

function isRecentUse(value: unknown): value is RecentUse {
  const use = value as Partial<RecentUse> | null;
  return typeof use?.id === 'string' && typeof use.at === 'number';
}

export const readCounts = (value: unknown): Record<string, number> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
      )
    : {};
