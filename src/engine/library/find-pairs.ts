import type { Index } from './phrase-index.js';
import type { QueryUnit } from './query-units.js';

/** In what ways a slot can share something with a query, from the units alone to words of the same meaning. */
export const ways = ['lone', 'exact', 'sound', 'swapped', 'said'] as const;
export type Way = (typeof ways)[number];
export type ByWay<T> = Readonly<Record<Way, T>>;

/** What was found of a chunk; made once per index and cleared after use, since a search must not cost memory. */
export interface Found {
  /** Per slot and way (`slot * ways.length + wayOf.exact`) one bit for each unit, or for the pair it begins. */
  readonly bits: Uint32Array;
  /** The entries in which anything was found; only the first `count` are meant. */
  readonly entries: Uint32Array;
  readonly isFound: Uint8Array;
  count: number;
  /** 1 for every way in which anything was found. */
  readonly isUsed: Uint8Array;
}

export const wayOf: ByWay<number> = { lone: 0, exact: 1, sound: 2, swapped: 3, said: 4 };

/** What so large a share of the entries has tells none of them from the others. */
const idleShare = 0.3;

/** A pair of characters that stands in this share of the entries is no typing error. */
const usualShare = 0.005;
const usualEntries = 4;

export function roomFor({ slotField, entries }: Index): Found {
  return {
    bits: new Uint32Array(slotField.length * ways.length),
    entries: new Uint32Array(entries.length),
    isFound: new Uint8Array(entries.length),
    count: 0,
    isUsed: new Uint8Array(ways.length),
  };
}

/** Forgets what was found. */
export function clear({ entrySlot }: Index, found: Found): void {
  for (let i = 0; i < found.count; i++) {
    const entry = found.entries[i]!;
    found.isFound[entry] = 0;
    found.bits.fill(0, entrySlot[entry]! * ways.length, entrySlot[entry + 1]! * ways.length);
  }
  found.count = 0;
  found.isUsed.fill(0);
}

/**
 * Notes what every slot shares with a chunk of at most 31 units: bit u for unit u, or for the pair of the units u
 * and u + 1. A pair is looked up by whichever of its two characters is rarer, so little of the row is read.
 * @param bySound whether what only sounds the same counts
 */
export function findPairs(
  index: Index,
  chunk: readonly QueryUnit[],
  wanted: Uint8Array,
  bySound: boolean,
  found: Found,
): void {
  const { row, slotAt, entryOf, places, placeStart } = index;
  const { bits, isFound, isUsed } = found;
  const accepted = new Uint8Array(index.characters.length);
  const alike = chunk.map(unit => (bySound || unit.exact === 0 ? numbersAlike(index, unit) : [unit.exact]));
  const common = alike.map(numbers => numbers.reduce((sum, number) => sum + frequency(index, number), 0));
  const idle = idleShare * index.entries.length;
  const usual = Math.max(usualEntries, usualShare * index.entries.length);

  function note(slot: number, way: number, bit: number): void {
    const entry = entryOf[slot]!;
    if (!wanted[entry]) return;
    bits[slot * ways.length + way]! |= bit;
    isUsed[way] = 1;
    if (isFound[entry]) return;
    isFound[entry] = 1;
    found.entries[found.count++] = entry;
  }

  /** Notes the slots in which one of `numbers` has one of `partners` `offset` further on; returns how many places. */
  function visit(
    numbers: readonly number[],
    offset: -1 | 1,
    partners: readonly number[],
    way: number,
    bit: number,
  ): number {
    let count = 0;
    for (const number of partners) accepted[number] = 1;
    for (const number of numbers) {
      const last = placeStart[number + 1]!;
      for (let i = placeStart[number]!; i < last; i++) {
        const at = places[i]!;
        if (!accepted[row[at + offset]!] || slotAt[at + offset] !== slotAt[at]) continue;
        note(slotAt[at]!, way, bit);
        count++;
      }
    }
    for (const number of partners) accepted[number] = 0;
    return count;
  }

  function visitPair(one: number, other: number, way: number, bit: number): number {
    if (one === 0 || other === 0) return 0;
    if (frequency(index, other) < frequency(index, one)) return visit([other], -1, [one], way, bit);
    return visit([one], 1, [other], way, bit);
  }

  chunk.forEach((unit, u) => {
    const bit = 1 << u;
    for (const matter of unit.matters) {
      const slots = index.saidIn[matter] ?? [];
      if (slots.length < idle) for (const slot of slots) note(slot, wayOf.said, bit);
    }
    const next = chunk[u + 1];
    if (!next) return;
    const isTyped = unit.exact === 0 || next.exact === 0;
    const isLight = unit.light && next.light;
    if (isLight && !bySound) return;
    const isUsual = visitPair(unit.exact, next.exact, wayOf.exact, bit) > usual;
    if (isTyped || (bySound && !isLight && !isUsual)) {
      if (common[u + 1]! < common[u]!) visit(alike[u + 1]!, -1, alike[u]!, wayOf.sound, bit);
      else visit(alike[u]!, 1, alike[u + 1]!, wayOf.sound, bit);
    }
    if (bySound) visitPair(next.exact, unit.exact, wayOf.swapped, bit);
  });
  chunk.forEach((unit, u) => {
    if (unit.light || unit.exact === 0 || frequency(index, unit.exact) > (bySound ? 2 : 0.5) * idle) return;
    for (let i = placeStart[unit.exact]!; i < placeStart[unit.exact + 1]!; i++) {
      const slot = slotAt[places[i]!]!;
      // In a message, single characters tell only between phrases that share more than that.
      if (bySound || isFound[entryOf[slot]!]) note(slot, wayOf.lone, 1 << u);
    }
  });
}

/** The characters a unit may stand for: itself and whatever sounds like it. */
function numbersAlike({ homophones }: Index, { exact, sounds }: QueryUnit): number[] {
  const numbers = new Set(sounds.flatMap(sound => homophones.get(sound) ?? []));
  if (exact !== 0) numbers.add(exact);
  return [...numbers];
}

export function frequency({ placeStart }: Index, number: number): number {
  return placeStart[number + 1]! - placeStart[number]!;
}
