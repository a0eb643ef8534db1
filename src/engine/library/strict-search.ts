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
    if (/[a-z]/.test(word)) scoreTyped(index, planWord(index, word), alive, best);
    else scoreLiteral(index, word, alive, best);
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

/** What a match is worth that covers the row from `at` to `matchEnd` in a slot. */
function worthOf(index: Index, slot: number, at: number, matchEnd: number, quality: number): number {
  const start = index.slotStart[slot]!;
  const covered = (matchEnd - at) / (index.slotStart[slot + 1]! - start);
  const weight = fieldWeights[index.slotField[slot]!]!;
  return weight * quality * (0.8 + (at === start ? 0.08 : 0) + 0.12 * covered);
}

/** Notes how well each entry that is alive has a word without letters, looked up by its rarest character. */
function scoreLiteral(index: Index, word: string, alive: Uint8Array, best: Float64Array): void {
  const { row, slotAt, entryOf, places, placeStart, numberOf } = index;
  const numbers = Array.from({ length: word.length }, (_, i) => numberOf[word.charCodeAt(i)]!);
  if (numbers.includes(0)) return;
  const common = numbers.map(number => placeStart[number + 1]! - placeStart[number]!);
  const rarest = common.indexOf(Math.min(...common));
  const number = numbers[rarest]!;
  for (let i = placeStart[number]!; i < placeStart[number + 1]!; i++) {
    const at = places[i]! - rarest;
    const slot = slotAt[places[i]!]!;
    if (slotAt[at] !== slot || slotAt[at + numbers.length - 1] !== slot || !alive[entryOf[slot]!]) continue;
    let same = 0;
    while (same < numbers.length && row[at + same] === numbers[same]) same++;
    if (same < numbers.length) continue;
    const score = worthOf(index, slot, at, at + same, 1);
    if (score > best[entryOf[slot]!]!) best[entryOf[slot]!] = score;
  }
}

/** The same for a word with letters, reading only the places where it can begin and go on. */
function scoreTyped(index: Index, plan: WordPlan, alive: Uint8Array, best: Float64Array): void {
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
      if (!alive[entry] || best[entry]! >= fieldWeights[slotField[slot]!]!) continue;
      const match = matchWord(index, plan, at, slotStart[slot + 1]!);
      if (!match) continue;
      const score = worthOf(index, slot, at, match.end, match.quality);
      if (score > best[entry]!) best[entry] = score;
    }
  }
}
