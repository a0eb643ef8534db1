import type { fields, Index } from './build-index.js';
import { pairWeight } from './light-characters.js';
import { queryUnits, type QueryUnit } from './query-units.js';
import { findPairs, type Four } from './find-pairs.js';

/** What a pair is worth by the field it stands in, in the order of `fields`. */
const fieldWeights = [1, 0.5, 0.95, 0.8] as const satisfies { length: typeof fields.length };

/** A pair that only sounds right, one with its characters swapped, and a lone character, against a pair. */
const soundWeight = 0.6;
const swapWeight = 0.5;
const loneWeight = 0.2;

/** A title or tag that stands in the query as a whole was written for just this. */
const wholeWeight = 1.25;

/** An entry that shares no pair must have this share of the query's characters, strewn about as they may be. */
const loneShare = 0.6;

interface Evidence {
  /** 1 for an entry that shares a pair. */
  readonly paired: Uint8Array;
  /** How many characters of the query, light ones aside, an entry has. */
  readonly lone: Uint16Array;
}

/** A chunk of the query fits into the bits of one number; the last unit of a chunk begins the next one. */
const chunkSize = 31;

/**
 * Weighs how much of a query each entry shares, by pairs of neighbouring characters, rare pairs counting more
 * (inverse document frequency): finds the phrase that answers a pasted message, homophones (快第 for 快递),
 * swapped characters and pinyin with a wrong syllable. Returns one number from 0 to 1 per entry.
 */
export function overlapSearch(index: Index, words: readonly string[], wanted: Uint8Array): Float64Array {
  const units = queryUnits(index, words);
  const count = index.entries.length;
  const scores = new Float64Array(count);
  const evidence: Evidence = { paired: new Uint8Array(count), lone: new Uint16Array(count) };
  let possible = 0;
  for (let from = 0; from === 0 || from < units.length - 1; from += chunkSize - 1) {
    const chunk = units.slice(from, from + chunkSize);
    possible += addChunk(index, chunk, wanted, scores, evidence);
  }
  if (possible === 0) return scores;
  const { slotStart, entrySlot, averageLength } = index;
  const fewestLone = Math.max(2, loneShare * units.filter(unit => !unit.light).length);
  for (let entry = 0; entry < count; entry++) {
    if (!evidence.paired[entry] && evidence.lone[entry]! < fewestLone) scores[entry] = 0;
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
  evidence: Evidence,
): number {
  const found = findPairs(index, chunk, wanted);
  const pairWeights = chunk.map((unit, i) => pairWeight(unit.light, chunk[i + 1]?.light ?? true));
  const worths = found.map(({ entries }, kind) =>
    rarity(entries, scores.length).map((worth, i) => worth * (kind === 0 ? loneWeight : pairWeights[i]!)),
  );
  const [lone, exact, sound, swapped] = worths as Four<Float64Array>;
  const [loneBits, exactBits, soundBits, swappedBits] = found.map(({ bits }) => bits) as Four<Uint32Array>;
  const { entrySlot, slotField, slotStart } = index;
  const best = new Float64Array(chunk.length);
  for (let entry = 0; entry < scores.length; entry++) {
    let touched = 0;
    let paired = 0;
    let alone = 0;
    for (let slot = entrySlot[entry]!; slot < entrySlot[entry + 1]!; slot++) {
      const any = loneBits[slot]! | soundBits[slot]!;
      if (any === 0) continue;
      touched |= any;
      alone |= loneBits[slot]!;
      paired |= soundBits[slot]! | swappedBits[slot]!;
      const pairs = slotStart[slot + 1]! - slotStart[slot]! - 1;
      const whole = pairs > 0 && bitCount(exactBits[slot]!) === pairs;
      const weight = fieldWeights[slotField[slot]!]! * (whole ? wholeWeight : 1);
      for (let left = any; left !== 0; left &= left - 1) {
        const unit = 31 - Math.clz32(left & -left);
        const bit = 1 << unit;
        let worth = loneBits[slot]! & bit ? lone[unit]! : 0;
        if (exactBits[slot]! & bit) worth += exact[unit]!;
        else if (soundBits[slot]! & bit) worth += sound[unit]! * soundWeight;
        else if (swappedBits[slot]! & bit) worth += swapped[unit]! * swapWeight;
        if (worth * weight > best[unit]!) best[unit] = worth * weight;
      }
    }
    if (paired !== 0) evidence.paired[entry] = 1;
    for (; alone !== 0; alone &= alone - 1) evidence.lone[entry]! += 1;
    for (; touched !== 0; touched &= touched - 1) {
      const unit = 31 - Math.clz32(touched & -touched);
      scores[entry]! += best[unit]!;
      best[unit] = 0;
    }
  }
  let possible = 0;
  for (let unit = 0; unit < chunk.length; unit++)
    possible += Math.max(exact[unit]!, sound[unit]! * soundWeight) + lone[unit]!;
  return possible;
}

/** The inverse frequency among `total` entries, ln(1 + (N − n + ½) / (n + ½)) as in BM25; 0 for what never occurs. */
function rarity(frequency: Uint32Array, total: number): Float64Array {
  return Float64Array.from(frequency, n => (n === 0 ? 0 : Math.log(1 + (total - n + 0.5) / (n + 0.5))));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
