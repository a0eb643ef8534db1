import type { Index } from './phrase-index.js';
import type { QueryUnit } from './query-units.js';

/** In what ways a slot can share something with a query, from the units alone to words of the same meaning. */
export const ways = ['lone', 'exact', 'sound', 'swapped', 'said'] as const;
export type Way = (typeof ways)[number];
export type ByWay<T> = Readonly<Record<Way, T>>;

/** What was found of a chunk; made once per index and cleared after use, since a search must not cost memory. */
export interface Found {
  /** Per slot one bit for each unit, or for the pair of the units u and u + 1. */
  readonly bits: ByWay<Uint32Array>;
  /** The entries in which anything was found; only the first `count` are meant. */
  readonly entries: Uint32Array;
  readonly isFound: Uint8Array;
  count: number;
}

/** A pair of light characters that only sounds right says nothing. */
const mattersAloud = (one: QueryUnit, other: QueryUnit): boolean => !one.light || !other.light;

export function roomFor({ slotField, entries }: Index): Found {
  const perSlot = (): Uint32Array => new Uint32Array(slotField.length);
  return {
    bits: { lone: perSlot(), exact: perSlot(), sound: perSlot(), swapped: perSlot(), said: perSlot() },
    entries: new Uint32Array(entries.length),
    isFound: new Uint8Array(entries.length),
    count: 0,
  };
}

/** Forgets what was found. */
export function clear({ entrySlot }: Index, found: Found): void {
  for (let i = 0; i < found.count; i++) {
    const entry = found.entries[i]!;
    found.isFound[entry] = 0;
    for (const way of ways) found.bits[way].fill(0, entrySlot[entry], entrySlot[entry + 1]);
  }
  found.count = 0;
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
  const { lone, exact, sound, swapped, said } = found.bits;
  const accepted = new Uint8Array(index.characters.length);
  const alike = chunk.map(unit => (bySound || unit.exact === 0 ? numbersAlike(index, unit) : [unit.exact]));
  const common = alike.map(numbers => numbers.reduce((sum, number) => sum + frequency(index, number), 0));

  function note(bits: Uint32Array, slot: number, bit: number): void {
    const entry = entryOf[slot]!;
    if (!wanted[entry]) return;
    bits[slot]! |= bit;
    if (found.isFound[entry]) return;
    found.isFound[entry] = 1;
    found.entries[found.count++] = entry;
  }

  /** Notes the slots in which one of `numbers` has one of `partners` `offset` further on. */
  function visit(
    numbers: readonly number[],
    offset: -1 | 1,
    partners: readonly number[],
    bits: Uint32Array,
    bit: number,
  ): void {
    for (const number of partners) accepted[number] = 1;
    for (const number of numbers) {
      const last = placeStart[number + 1]!;
      for (let i = placeStart[number]!; i < last; i++) {
        const at = places[i]!;
        if (accepted[row[at + offset]!] && slotAt[at + offset] === slotAt[at]) note(bits, slotAt[at]!, bit);
      }
    }
    for (const number of partners) accepted[number] = 0;
  }

  function visitPair(one: number, other: number, bits: Uint32Array, bit: number): void {
    if (one === 0 || other === 0) return;
    if (frequency(index, other) < frequency(index, one)) visit([other], -1, [one], bits, bit);
    else visit([one], 1, [other], bits, bit);
  }

  chunk.forEach((unit, u) => {
    const bit = 1 << u;
    for (const matter of unit.matters) for (const slot of index.saidIn[matter] ?? []) note(said, slot, bit);
    if (!unit.light && unit.exact !== 0)
      for (let i = placeStart[unit.exact]!; i < placeStart[unit.exact + 1]!; i++)
        note(lone, slotAt[places[i]!]!, bit);
    const next = chunk[u + 1];
    if (!next) return;
    visitPair(unit.exact, next.exact, exact, bit);
    const isTyped = unit.exact === 0 || next.exact === 0;
    if (!bySound && !isTyped) return;
    if (isTyped || mattersAloud(unit, next)) {
      if (common[u + 1]! < common[u]!) visit(alike[u + 1]!, -1, alike[u]!, sound, bit);
      else visit(alike[u]!, 1, alike[u + 1]!, sound, bit);
    }
    visitPair(next.exact, unit.exact, swapped, bit);
  });
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
