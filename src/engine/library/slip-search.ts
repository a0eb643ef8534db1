import type { Index } from './phrase-index.js';
import { bestEntries, pieces } from './name-pieces.js';

/** How many slips are forgiven in so many letters: in three of them one would make anything of anything. */
const forgiven = (letters: number): number => (letters < 4 ? 0 : Math.max(1, Math.floor(letters / 6)));

/** Two letters swapped are the commonest slip of all, and the surest sign of the word that was meant. */
const swapCost = 0.75;

/** A tag says less of what a phrase is than its title, and a stretch of a name less than the whole of it. */
const tagWeight = 0.95;
const stretchWeight = 0.9;

/**
 * Compares typed letters with the pinyin of titles and tags, allowing for slips of the finger: a letter missing, too
 * many, wrong, or two swapped, and for an accent. Every word must be found, since an English one is more than a slip
 * away from any pinyin. Returns entry → closeness from 0 to 1.
 */
export function slipSearch(
  index: Index,
  words: readonly string[],
  candidates: Float64Array,
): Map<number, number> {
  const closeness = new Map<number, number>();
  const plain = words.map(withoutAccent);
  for (const entry of bestEntries(candidates)) {
    const names = pieces(index, entry, true).map(withoutAccent);
    const found = plain.map(word =>
      Math.max(0, ...names.map((name, i) => likeness(word, name) * (i === 0 ? 1 : tagWeight))),
    );
    if (found.every(Boolean)) closeness.set(entry, found.reduce((a, b) => a + b) / words.length);
  }
  return closeness;
}

/** Letters as they sound to those who do not part zh from z, ang from an or n from l. */
function withoutAccent(letters: string): string {
  return letters
    .replace(/([zcs])h/g, '$1')
    .replace(/([aei]n)g(?![aeiouv])/g, '$1')
    .replace(/n(?=[aeiouv])/g, 'l');
}

function likeness(word: string, name: string): number {
  const slips = slipsBetween(word, name);
  if (slips > forgiven(word.length)) return 0;
  const covered = Math.min(1, word.length / name.length);
  return (1 - slips / word.length) * (stretchWeight + (1 - stretchWeight) * covered);
}

/** The fewest slips that make a word of any stretch of a name (Sellers 1980, two letters swapped being one slip). */
function slipsBetween(word: string, name: string): number {
  const rows = [0, 1, 2, 3].map(() => new Float32Array(name.length + 1));
  for (let i = 1; i <= word.length; i++) {
    const [now, before, older] = rows as [Float32Array, Float32Array, Float32Array, Float32Array];
    rows.unshift(rows.pop()!);
    const next = rows[0]!;
    next[0] = i;
    for (let j = 1; j < next.length; j++) {
      const isSame = word[i - 1] === name[j - 1];
      let slips = Math.min(now[j - 1]! + (isSame ? 0 : 1), now[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1])
        slips = Math.min(slips, before[j - 2]! + swapCost);
      const isAcross = i > 2 && j > 2 && word[i - 1] === name[j - 3] && word[i - 3] === name[j - 1];
      if (isAcross && word[i - 2] === name[j - 2]) slips = Math.min(slips, older[j - 3]! + 1);
      next[j] = slips;
    }
  }
  return rows[0]!.reduce((a, b) => Math.min(a, b));
}
