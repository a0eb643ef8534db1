import type { fields, Index } from './phrase-index.js';
import { matchWord, planWord } from './match-word.js';

/** What a match is worth by the field it stands in, in the order of `fields`. */
const fieldWeights = [1, 0.6, 0.9, 0.7] as const satisfies { length: typeof fields.length };

/**
 * Finds the entries in which every word occurs somewhere, in whatever field. Returns one number per entry:
 * 0 for a miss, otherwise up to 1: better the more literally a word was typed, the weightier the field, the
 * nearer to its beginning and the more of it the word covers.
 */
export function strictSearch(index: Index, words: readonly string[], wanted: Uint8Array): Float64Array {
  const { row, slotStart, slotField, entrySlot } = index;
  const totals = new Float64Array(index.entries.length);
  const alive = wanted.slice();
  for (const word of words) {
    keepHolders(index, word, alive);
    const plan = planWord(index, word);
    for (let entry = 0; entry < alive.length; entry++) {
      if (!alive[entry]) continue;
      let best = 0;
      for (let slot = entrySlot[entry]!; slot < entrySlot[entry + 1]!; slot++) {
        const start = slotStart[slot]!;
        const end = slotStart[slot + 1]!;
        const weight = fieldWeights[slotField[slot]!]!;
        for (let at = start; at < end && best < weight; at++) {
          if (!plan.first[row[at]!]) continue;
          const match = matchWord(index, plan, at, end);
          if (!match) continue;
          const covered = (match.end - at) / (end - start);
          const score = weight * match.quality * (0.8 + (at === start ? 0.08 : 0) + 0.12 * covered);
          best = Math.max(best, score);
          // Another place in the same field can only be better if it is typed more literally.
          if (match.quality > 0.88) break;
        }
      }
      if (best === 0) alive[entry] = 0;
      totals[entry]! += best / words.length;
    }
  }
  for (let entry = 0; entry < totals.length; entry++) if (!alive[entry]) totals[entry] = 0;
  return totals;
}

/** Drops every entry that lacks the rarest character of a word; letters do not count, being pinyin perhaps. */
function keepHolders(
  { places, placeStart, slotAt, entryOf, numberOf }: Index,
  word: string,
  alive: Uint8Array,
): void {
  let rarest: readonly [start: number, end: number] | undefined;
  for (const character of word.replace(/[a-z]+/g, '')) {
    const number = numberOf[character.charCodeAt(0)]!;
    const [start, end] = number === 0 ? [0, 0] : [placeStart[number]!, placeStart[number + 1]!];
    if (!rarest || end - start < rarest[1] - rarest[0]) rarest = [start, end];
  }
  if (!rarest) return;
  const holds = new Uint8Array(alive.length);
  for (let i = rarest[0]; i < rarest[1]; i++) holds[entryOf[slotAt[places[i]!]!]!] = 1;
  for (let entry = 0; entry < alive.length; entry++) alive[entry]! &= holds[entry]!;
}
