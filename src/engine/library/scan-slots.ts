import type { Index } from './build-index.js';
import type { QueryUnit } from './query-units.js';

/** Which units and pairs of a chunk occur, one bit each: per slot, and in how many entries. */
export interface Occurrences {
  readonly bits: Uint32Array;
  readonly entries: Uint32Array;
}

/** Lone units other than light ones, pairs, pairs by sound, swapped pairs. */
export type Four<T> = [T, T, T, T];

/**
 * Reads the whole row once and notes what it shares with a chunk of at most 31 units: bit u for unit u, or for the
 * pair of the units u and u + 1.
 */
export function scanSlots(index: Index, chunk: readonly QueryUnit[], wanted: Uint8Array): Four<Occurrences> {
  const { row, slotStart, entrySlot, homophones, characters } = index;
  const same = new Uint32Array(characters.length);
  const alike = new Uint32Array(characters.length);
  let heavy = 0;
  chunk.forEach(({ exact, sounds, light }, unit) => {
    if (!light) heavy |= 1 << unit;
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
        lone |= sameHere & heavy;
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
