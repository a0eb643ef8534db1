import type { Index } from './phrase-index.js';
import { bestEntries, pieces } from './name-pieces.js';

/** How many slips are forgiven in so many letters: in three of them one would make anything of anything. */
const forgiven = (letters: number): number => (letters < 4 ? 0 : Math.max(1, Math.floor(letters / 6)));

/**
 * Compares typed letters with the pinyin of titles and tags, allowing for slips of the finger: a letter missing, too
 * many, wrong, or two swapped. Every word must be found, since an English one is more than a slip away from any pinyin.
 * Returns entry → closeness from 0 to 1.
 */
export function slipSearch(
  index: Index,
  words: readonly string[],
  candidates: Float64Array,
): Map<number, number> {
  const closeness = new Map<number, number>();
  for (const entry of bestEntries(candidates)) {
    const names = pieces(index, entry, true);
    const found = words.map(word => Math.max(0, ...names.map(name => likeness(word, name))));
    if (found.every(Boolean)) closeness.set(entry, found.reduce((a, b) => a + b) / words.length);
  }
  return closeness;
}

function likeness(word: string, name: string): number {
  const slips = slipsBetween(word, name);
  return slips > forgiven(word.length) ? 0 : 1 - slips / word.length;
}

/** The fewest slips that make a word of any stretch of a name (Sellers 1980, two letters swapped being one slip). */
function slipsBetween(word: string, name: string): number {
  const width = name.length + 1;
  let [older, before, now] = [new Uint8Array(width), new Uint8Array(width), new Uint8Array(width)];
  for (let i = 1; i <= word.length; i++) {
    now[0] = i;
    for (let j = 1; j < width; j++) {
      const isSame = word[i - 1] === name[j - 1];
      let slips = Math.min(before[j - 1]! + (isSame ? 0 : 1), before[j]! + 1, now[j - 1]! + 1);
      const isSwapped = i > 1 && j > 1 && word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1];
      if (isSwapped) slips = Math.min(slips, older[j - 2]! + 1);
      now[j] = slips;
    }
    [older, before, now] = [before, now, older];
  }
  return before.reduce((a, b) => Math.min(a, b));
}
