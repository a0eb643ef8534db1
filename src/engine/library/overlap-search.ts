import type { fields, Index } from './build-index.js';
import { queryUnits, type QueryUnit } from './query-units.js';

/** What a pair is worth by the field it stands in, in the order of `fields`. */
const fieldWeights = [1, 0.5, 0.95, 0.8] as const satisfies { length: typeof fields.length };

/** A pair that only sounds right, one with its characters swapped, and a lone character, against a pair. */
const soundWeight = 0.6;
const swapWeight = 0.5;
const loneWeight = 0.2;

/** A chunk of the query fits into the bits of one number; the last unit of a chunk begins the next one. */
const chunkSize = 31;

/** Which units and pairs of a chunk occur, one bit each: per slot, and in how many entries. */
interface Occurrences {
  readonly bits: Uint32Array;
  readonly entries: Uint32Array;
}

/**
 * Weighs how much of a query each entry shares, by pairs of neighbouring characters, rare pairs counting more
 * (inverse document frequency): finds the phrase that answers a pasted message, homophones (快第 for 快递),
 * swapped characters and pinyin with a wrong syllable. Returns one number from 0 to 1 per entry.
 */
export function overlapSearch(index: Index, words: readonly string[], wanted: Uint8Array): Float64Array {
  const units = queryUnits(index, words);
  const count = index.entries.length;
  const scores = new Float64Array(count);
  let possible = 0;
  for (let from = 0; from === 0 || from < units.length - 1; from += chunkSize - 1) {
    const chunk = units.slice(from, from + chunkSize);
    possible += addChunk(index, chunk, wanted, scores);
  }
  if (possible === 0) return scores;
  const { slotStart, entrySlot, averageLength } = index;
  for (let entry = 0; entry < count; entry++) {
    if (scores[entry] === 0) continue;
    const length = slotStart[entrySlot[entry + 1]!]! - slotStart[entrySlot[entry]!]!;
    // A long phrase shares a pair with anything; it must share more to be as good.
    scores[entry]! /= possible * (0.8 + 0.2 * Math.min(3, length / averageLength));
  }
  return scores;
}

/** Adds what a chunk is worth to the scores, and returns what it could be worth at most. */
function addChunk(
  index: Index,
  chunk: readonly QueryUnit[],
  wanted: Uint8Array,
  scores: Float64Array,
): number {
  const found = scanSlots(index, chunk, wanted);
  const [lone, exact, sound, swapped] = found.map(({ entries }) =>
    rarity(entries, scores.length),
  ) as Four<Float64Array>;
  const [loneBits, exactBits, soundBits, swappedBits] = found.map(({ bits }) => bits) as Four<Uint32Array>;
  const { entrySlot, slotField } = index;
  const best = new Float64Array(chunk.length);
  for (let entry = 0; entry < scores.length; entry++) {
    let touched = 0;
    for (let slot = entrySlot[entry]!; slot < entrySlot[entry + 1]!; slot++) {
      const any = loneBits[slot]! | soundBits[slot]!;
      if (any === 0) continue;
      touched |= any;
      const weight = fieldWeights[slotField[slot]!]!;
      for (let left = any; left !== 0; left &= left - 1) {
        const unit = 31 - Math.clz32(left & -left);
        const bit = 1 << unit;
        let worth = loneBits[slot]! & bit ? lone[unit]! * loneWeight : 0;
        if (exactBits[slot]! & bit) worth += exact[unit]!;
        else if (soundBits[slot]! & bit) worth += sound[unit]! * soundWeight;
        else if (swappedBits[slot]! & bit) worth += swapped[unit]! * swapWeight;
        if (worth * weight > best[unit]!) best[unit] = worth * weight;
      }
    }
    for (; touched !== 0; touched &= touched - 1) {
      const unit = 31 - Math.clz32(touched & -touched);
      scores[entry]! += best[unit]!;
      best[unit] = 0;
    }
  }
  let possible = 0;
  for (let unit = 0; unit < chunk.length; unit++)
    possible += Math.max(exact[unit]!, sound[unit]! * soundWeight) + lone[unit]! * loneWeight;
  return possible;
}

/** Lone units, pairs, pairs by sound, swapped pairs. */
type Four<T> = [T, T, T, T];

function scanSlots(index: Index, chunk: readonly QueryUnit[], wanted: Uint8Array): Four<Occurrences> {
  const { row, slotStart, entrySlot, homophones, characters } = index;
  const same = new Uint32Array(characters.length);
  const alike = new Uint32Array(characters.length);
  chunk.forEach(({ exact, sounds }, unit) => {
    if (exact !== 0) same[exact]! |= 1 << unit;
    for (const sound of sounds) for (const number of homophones.get(sound) ?? []) alike[number]! |= 1 << unit;
  });
  for (let number = 0; number < same.length; number++) alike[number]! |= same[number]!;
  const empty = (): Occurrences => ({
    bits: new Uint32Array(slotStart.length),
    entries: new Uint32Array(chunk.length),
  });
  const found: Four<Occurrences> = [empty(), empty(), empty(), empty()];
  const [loneBits, exactBits, soundBits, swappedBits] = found.map(({ bits }) => bits) as Four<Uint32Array>;
  for (let entry = 0; entry < index.entries.length; entry++) {
    if (!wanted[entry]) continue;
    let [loneAll, exactAll, soundAll, swappedAll] = [0, 0, 0, 0];
    for (let slot = entrySlot[entry]!; slot < entrySlot[entry + 1]!; slot++) {
      let [lone, exact, sound, swapped, sameBefore, alikeBefore] = [0, 0, 0, 0, 0, 0];
      const end = slotStart[slot + 1]!;
      for (let at = slotStart[slot]!; at < end; at++) {
        const number = row[at]!;
        const alikeHere = alike[number]!;
        if (alikeHere === 0) {
          sameBefore = alikeBefore = 0;
          continue;
        }
        const sameHere = same[number]!;
        lone |= sameHere;
        exact |= sameBefore & (sameHere >>> 1);
        sound |= alikeBefore & (alikeHere >>> 1);
        swapped |= sameHere & (sameBefore >>> 1);
        sameBefore = sameHere;
        alikeBefore = alikeHere;
      }
      loneAll |= loneBits[slot] = lone;
      exactAll |= exactBits[slot] = exact;
      soundAll |= soundBits[slot] = sound;
      swappedAll |= swappedBits[slot] = swapped;
    }
    count(loneAll, found[0].entries);
    count(exactAll, found[1].entries);
    count(soundAll, found[2].entries);
    count(swappedAll, found[3].entries);
  }
  return found;
}

/** Adds one for every bit that is set. */
function count(bits: number, frequency: Uint32Array): void {
  for (let left = bits; left !== 0; left &= left - 1) frequency[31 - Math.clz32(left & -left)]! += 1;
}

/** The inverse frequency among `total` entries, ln(1 + (N − n + ½) / (n + ½)) as in BM25; 0 for what never occurs. */
function rarity(frequency: Uint32Array, total: number): Float64Array {
  return Float64Array.from(frequency, n => (n === 0 ? 0 : Math.log(1 + (total - n + 0.5) / (n + 0.5))));
}
