import { matchWord, planWord, type WordPlan } from './match-word.js';
import type { fields, Index } from './phrase-index.js';

/** What a match is worth by the field it stands in, in the order of `fields`. */
const fieldWeights = [1, 0.6, 0.9, 0.7] as const satisfies { length: typeof fields.length };

/**
 * Finds the entries in which every word occurs somewhere, in whatever field. Returns one number per entry:
 * 0 for a miss, otherwise up to 1: better the more literally a word was typed, the weightier the field, the
 * nearer to its beginning and the more of it the word covers.
 */
export function strictSearch(index: Index, words: readonly string[], wanted: Uint8Array): Float64Array {
  const totals = new Float64Array(index.entries.length);
  const best = new Float64Array(index.entries.length);
  let alive = wanted;
  for (const word of words) {
    best.fill(0);
    scoreWord(index, planWord(index, word), alive, best);
    const left = new Uint8Array(alive.length);
    let count = 0;
    for (let entry = 0; entry < best.length; entry++) {
      if (best[entry] === 0) continue;
      left[entry] = 1;
      count++;
      totals[entry]! += best[entry]! / words.length;
    }
    alive = left;
    if (count === 0) break;
  }
  for (let entry = 0; entry < totals.length; entry++) if (!alive[entry]) totals[entry] = 0;
  return totals;
}

/** Notes how well each entry that is alive has a word, reading only the places where the word can begin. */
function scoreWord(index: Index, plan: WordPlan, alive: Uint8Array, best: Float64Array): void {
  const { row, slotStart, slotField, slotAt, entryOf, places, placeStart } = index;
  for (const number of plan.heads) {
    const isAlone = plan.alone[number]! > 0;
    const leadsTo = plan.leadsTo[number]!;
    const last = placeStart[number + 1]!;
    for (let i = placeStart[number]!; i < last; i++) {
      const at = places[i]!;
      if (!isAlone && !(leadsTo & plan.follows[row[at + 1]!]!)) continue;
      const slot = slotAt[at]!;
      const entry = entryOf[slot]!;
      const weight = fieldWeights[slotField[slot]!]!;
      if (!alive[entry] || best[entry]! >= weight) continue;
      const start = slotStart[slot]!;
      const end = slotStart[slot + 1]!;
      const match = matchWord(index, plan, at, end);
      if (!match) continue;
      const covered = (match.end - at) / (end - start);
      const score = weight * match.quality * (0.8 + (at === start ? 0.08 : 0) + 0.12 * covered);
      if (score > best[entry]!) best[entry] = score;
    }
  }
}
