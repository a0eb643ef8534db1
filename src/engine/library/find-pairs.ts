import type { Index } from './build-index.js';
import type { QueryUnit } from './query-units.js';

/** Which units and pairs of a chunk occur, one bit each: per slot, and in how many entries. */
export interface Occurrences {
  readonly bits: Uint32Array;
  readonly entries: Uint32Array;
}

/** Lone units other than light ones, pairs, pairs by sound (the pairs themselves included), swapped pairs. */
export type Four<T> = [T, T, T, T];

/**
 * Notes what every slot shares with a chunk of at most 31 units: bit u for unit u, or for the pair of the units u
 * and u + 1. A pair is looked up by whichever of its two characters is rarer, so little of the row is read.
 */
export function findPairs(index: Index, chunk: readonly QueryUnit[], wanted: Uint8Array): Four<Occurrences> {
  const { row, slotAt, entryOf, places, placeStart } = index;
  const slots = index.slotStart.length;
  const kinds = [0, 1, 2, 3].map(() => new Uint32Array(slots)) as Four<Uint32Array>;
  const [lone, exact, sound, swapped] = kinds;
  const alike = chunk.map(unit => numbersAlike(index, unit));
  const common = alike.map(numbers => numbers.reduce((sum, number) => sum + frequency(index, number), 0));
  const accepted = new Uint8Array(index.characters.length);

  /** Calls back with the wanted places of a character that have an accepted one `offset` further on. */
  function visit(number: number, offset: -1 | 0 | 1, found: (at: number, slot: number) => void): void {
    for (let i = placeStart[number]!; i < placeStart[number + 1]!; i++) {
      const at = places[i]!;
      if (!accepted[row[at + offset]!]) continue;
      const slot = slotAt[at]!;
      if (slotAt[at + offset] === slot && wanted[entryOf[slot]!]) found(at, slot);
    }
  }

  /** Looks for one of `firsts` before one of `seconds`; calls back with the place of the first. */
  function visitPairs(
    firsts: readonly number[],
    seconds: readonly number[],
    fromSecond: boolean,
    found: (at: number, slot: number) => void,
  ): void {
    const partners = fromSecond ? firsts : seconds;
    for (const number of partners) accepted[number] = 1;
    if (fromSecond) for (const number of seconds) visit(number, -1, (at, slot) => found(at - 1, slot));
    else for (const number of firsts) visit(number, 1, found);
    for (const number of partners) accepted[number] = 0;
  }

  chunk.forEach((unit, u) => {
    const bit = 1 << u;
    if (!unit.light && unit.exact !== 0) {
      accepted[unit.exact] = 1;
      visit(unit.exact, 0, (_, slot) => void (lone[slot]! |= bit));
      accepted[unit.exact] = 0;
    }
    const next = chunk[u + 1];
    if (!next) return;
    visitPairs(alike[u]!, alike[u + 1]!, common[u + 1]! < common[u]!, (at, slot) => {
      sound[slot]! |= bit;
      if (row[at] === unit.exact && row[at + 1] === next.exact) exact[slot]! |= bit;
    });
    if (unit.exact === 0 || next.exact === 0) return;
    const rarerUnit = frequency(index, unit.exact) < frequency(index, next.exact);
    visitPairs([next.exact], [unit.exact], rarerUnit, (_, slot) => void (swapped[slot]! |= bit));
  });
  return kinds.map(bits => ({ bits, entries: countEntries(index, bits, chunk.length) })) as Four<Occurrences>;
}

/** The characters a unit may stand for: itself and whatever sounds like it. */
function numbersAlike({ homophones }: Index, { exact, sounds }: QueryUnit): number[] {
  const numbers = new Set(sounds.flatMap(sound => homophones.get(sound) ?? []));
  if (exact !== 0) numbers.add(exact);
  return [...numbers];
}

function frequency({ placeStart }: Index, number: number): number {
  return placeStart[number + 1]! - placeStart[number]!;
}

/** Per bit, in how many entries it is set. */
function countEntries({ entrySlot, entries }: Index, bits: Uint32Array, units: number): Uint32Array {
  const counts = new Uint32Array(units);
  for (let entry = 0; entry < entries.length; entry++) {
    let set = 0;
    for (let slot = entrySlot[entry]!; slot < entrySlot[entry + 1]!; slot++) set |= bits[slot]!;
    for (; set !== 0; set &= set - 1) counts[31 - Math.clz32(set & -set)]! += 1;
  }
  return counts;
}
