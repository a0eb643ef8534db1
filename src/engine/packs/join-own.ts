import type { OwnPhrase } from './own-phrase.js';
import type { PhrasePack } from './phrase-types.js';

/** What somebody keeps: phrases in an order of their own, and which phrases of the packs are put away. */
export interface OwnList {
  readonly phrases: readonly OwnPhrase[];
  /** Ids of phrases of the packs that are not to be found. */
  readonly hidden: readonly string[];
}

export const emptyList: OwnList = { phrases: [], hidden: [] };

/** The packs with the own phrases in front; one with the id of a pack's phrase stands in its place. */
export function joinOwn(
  { phrases, hidden }: OwnList,
  packs: readonly PhrasePack[],
  title: string,
): readonly PhrasePack[] {
  const own = phrases.filter(({ archived }) => !archived);
  if (own.length + hidden.length === 0) return packs;
  const gone = new Set([...own.map(({ id }) => id), ...hidden]);
  return [
    { id: 'own', title, version: '1', phrases: own },
    ...packs.map(pack => ({ ...pack, phrases: pack.phrases.filter(({ id }) => !gone.has(id)) })),
  ];
}
