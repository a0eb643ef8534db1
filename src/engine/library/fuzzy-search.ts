import Fuse from 'fuse.js';
import type { Index } from './phrase-index.js';
import { bestEntries, pieces } from './name-pieces.js';

interface Candidate {
  readonly entry: number;
  readonly pieces: readonly string[];
}

/** Fuse's defaults look at the beginning of long English fields; in Chinese a match counts wherever it stands. */
const options = {
  keys: ['pieces'],
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  shouldSort: false,
  threshold: 0.34,
};

/**
 * Compares the words character by character with titles and tags, allowing for one slip in three: the stage for
 * typing errors, and only for the entries of the highest scores. Returns entry → closeness from 0 to 1.
 */
export function fuzzySearch(
  index: Index,
  words: readonly string[],
  scores: Float64Array,
): Map<number, number> {
  const list = bestEntries(scores).map(entry => ({ entry, pieces: pieces(index, entry, false) }));
  const fuse = new Fuse<Candidate>(list, options);
  const closeness = new Map<number, number>();
  for (const word of words)
    for (const { item, score = 1 } of fuse.search(word))
      closeness.set(item.entry, (closeness.get(item.entry) ?? 0) + (1 - score) / words.length);
  return closeness;
}
