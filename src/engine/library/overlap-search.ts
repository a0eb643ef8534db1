import { pairWeight } from './light-characters.js';
import { clear, findPairs, frequency, roomFor, wayOf, ways, type ByWay, type Found } from './find-pairs.js';
import type { fields, Index } from './phrase-index.js';
import { boundary, longestQuestion, queryUnits, type QueryUnit } from './query-units.js';

/** What a pair is worth by the field it stands in, in the order of `fields`. */
const fieldWeights = [1, 0.6, 0.95, 0.72] as const satisfies { length: typeof fields.length };

/** What is found in each way, against a pair of the very characters. */
const wayWeights: ByWay<number> = { lone: 0.35, exact: 1, sound: 0.6, swapped: 0.5, said: 0.7 };

/** A title or tag that stands in the query as a whole was written for just this. */
const wholeWeight = 1.25;

/** What an entry keeps that has something of one word only, of several that were typed apart. */
const oneWordShare = 0.5;

/** What an entry loses that has nothing of all the matters a query is about. */
const missedMatterCost = 0.35;

/** An entry that shares no pair must have this share of the query's characters, strewn about as they may be. */
const loneShare = 0.6;

/** A chunk of the query fits into the bits of one number; the last unit of a chunk begins the next one. */
const chunkSize = 31;

/** Three chunks say what a message is about. */
const mostUnits = 3 * (chunkSize - 1) + 1;

interface Evidence {
  /** 1 for an entry that shares a pair or a meaning. */
  readonly paired: Uint8Array;
  /** How many characters of the query, light ones aside, an entry has. */
  readonly lone: Uint16Array;
}

export type OverlapSearch = (words: readonly string[], wanted: Uint8Array) => Float64Array;

/**
 * Makes a search that weighs how much of a query each entry shares, by pairs of neighbouring characters, rare pairs
 * counting more (inverse document frequency): finds the phrase that answers a pasted message, homophones (快第 for
 * 快递), swapped characters, pinyin with a wrong syllable, and other words for the same matter. It returns one number
 * per entry, about 1 for an entry that has all of the query.
 */
export function overlapSearcher(index: Index): OverlapSearch {
  let found: Found | undefined;
  return (words, wanted) => {
    const all = queryUnits(index, words);
    const units = all.slice(0, mostUnits);
    const count = index.entries.length;
    const scores = new Float64Array(count);
    const evidence: Evidence = { paired: new Uint8Array(count), lone: new Uint16Array(count) };
    found ??= roomFor(index);
    const bySound = all.length <= longestQuestion;
    let possible = 0;
    for (let from = 0; from === 0 || from < units.length - 1; from += chunkSize - 1) {
      const chunk = units.slice(from, from + chunkSize);
      findPairs(index, chunk, wanted, bySound, found);
      possible += addChunk(index, chunk, found, scores, evidence);
      clear(index, found);
    }
    if (possible === 0) return scores;
    const { slotStart, entrySlot, averageLength } = index;
    const fewestLone = Math.max(2, loneShare * units.filter(unit => !unit.light).length);
    for (let entry = 0; entry < count; entry++) {
      if (scores[entry] === 0) continue;
      if (!evidence.paired[entry] && evidence.lone[entry]! < fewestLone) scores[entry] = 0;
      const length = slotStart[entrySlot[entry + 1]!]! - slotStart[entrySlot[entry]!]!;
      // A long phrase shares a pair with anything; it must share more to be as good.
      scores[entry]! /= possible * (0.9 + 0.1 * Math.min(3, length / averageLength));
    }
    return scores;
  };
}

/** Adds what a chunk is worth to the scores, and returns what it could be worth at most. */
function addChunk(
  index: Index,
  chunk: readonly QueryUnit[],
  found: Found,
  scores: Float64Array,
  evidence: Evidence,
): number {
  const { lone, exact, sound, swapped, said } = worthsOf(index, chunk, found);
  const { bits } = found;
  const { entrySlot, slotField, slotStart } = index;
  const best = new Float64Array(chunk.length);
  const words = wordsOf(chunk);
  const told = toldBits(chunk);
  const toldCount = bitCount(told);
  for (let i = 0; i < found.count; i++) {
    const entry = found.entries[i]!;
    let touched = 0;
    let paired = 0;
    let alone = 0;
    for (let slot = entrySlot[entry]!; slot < entrySlot[entry + 1]!; slot++) {
      const at = slot * ways.length;
      const loneBits = bits[at + wayOf.lone]!;
      const exactBits = bits[at + wayOf.exact]!;
      const soundBits = bits[at + wayOf.sound]!;
      const swappedBits = bits[at + wayOf.swapped]!;
      const saidBits = bits[at + wayOf.said]!;
      const together = exactBits | soundBits | swappedBits | saidBits;
      const any = loneBits | together;
      if (any === 0) continue;
      touched |= any;
      alone |= loneBits;
      paired |= together;
      const pairs = slotStart[slot + 1]! - slotStart[slot]! - 1;
      const whole = pairs > 0 && bitCount(exactBits) === pairs;
      const weight = fieldWeights[slotField[slot]!]! * (whole ? wholeWeight : 1);
      for (let left = any; left !== 0; left &= left - 1) {
        const unit = 31 - Math.clz32(left & -left);
        const bit = 1 << unit;
        let worth = 0;
        if (exactBits & bit) worth = exact[unit]!;
        else if (soundBits & bit) worth = sound[unit]!;
        else if (swappedBits & bit) worth = swapped[unit]!;
        if (saidBits & bit && said[unit]! > worth) worth = said[unit]!;
        if (loneBits & bit) worth += lone[unit]!;
        if (worth * weight > best[unit]!) best[unit] = worth * weight;
      }
    }
    if (paired !== 0) evidence.paired[entry] = 1;
    evidence.lone[entry]! += bitCount(alone);
    let share = 1;
    if (words.length > 1) {
      let met = 0;
      for (const word of words) if (touched & word) met++;
      share = oneWordShare + (1 - oneWordShare) * (met / words.length);
    }
    if (toldCount > 1) share *= 1 - missedMatterCost * (1 - bitCount(paired & told) / toldCount);
    for (; touched !== 0; touched &= touched - 1) {
      const unit = 31 - Math.clz32(touched & -touched);
      scores[entry]! += best[unit]! * share;
      best[unit] = 0;
    }
  }
  let possible = 0;
  for (let unit = 0; unit < chunk.length; unit++)
    possible += Math.max(exact[unit]!, sound[unit]!) + lone[unit]!;
  return possible;
}

/**
 * What finding each unit is worth, by the way it is found: more the fewer entries have it, ln(1 + (N − n + ½) / (n + ½))
 * as in BM25, and nothing when none has.
 */
function worthsOf(index: Index, chunk: readonly QueryUnit[], found: Found): ByWay<Float64Array> {
  const { entrySlot, entries } = index;
  const counts = ways.map(() => new Uint32Array(chunk.length));
  for (let i = 0; i < found.count; i++) {
    const from = entrySlot[found.entries[i]!]! * ways.length;
    const end = entrySlot[found.entries[i]! + 1]! * ways.length;
    for (let way = 0; way < ways.length; way++) {
      if (!found.isUsed[way]) continue;
      let set = 0;
      for (let at = from + way; at < end; at += ways.length) set |= found.bits[at]!;
      for (; set !== 0; set &= set - 1) counts[way]![31 - Math.clz32(set & -set)]! += 1;
    }
  }
  const pair = chunk.map((unit, i) => pairWeight(unit.light, chunk[i + 1]?.light ?? true));
  const worths = ways.map((way, w) => {
    const isPair = way !== 'lone' && way !== 'said';
    const worth = (n: number, unit: number): number =>
      wayWeights[way] * (isPair ? pair[unit]! : 1) * Math.log(1 + (entries.length - n + 0.5) / (n + 0.5));
    // Single characters may have been sought among some entries only, but the row knows how common they are.
    const entriesWith = (n: number, unit: number): number =>
      way === 'lone' && n > 0 ? Math.min(entries.length, frequency(index, chunk[unit]!.exact)) : n;
    const weigh = (n: number, unit: number): number => (n === 0 ? 0 : worth(entriesWith(n, unit), unit));
    return [way, Float64Array.from(counts[w]!, weigh)];
  });
  return Object.fromEntries(worths) as ByWay<Float64Array>;
}

/** The units at which a word begins that is about something. */
function toldBits(chunk: readonly QueryUnit[]): number {
  return chunk.reduce((bits, { matters }, u) => (matters.length > 0 ? bits | (1 << u) : bits), 0);
}

/** Which units make up each of the words of a chunk, as bits. */
function wordsOf(chunk: readonly QueryUnit[]): number[] {
  const words = [0];
  chunk.forEach((unit, u) => {
    if (unit === boundary) words.push(0);
    else words[words.length - 1]! |= 1 << u;
  });
  return words.filter(Boolean);
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
