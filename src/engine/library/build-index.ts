import type { Phrase } from '../packs/phrase-types.js';
import { foldUnits, gap } from '../text/fold-text.js';
import { readingsOf, soundKey } from '../text/pinyin.js';
import { findSayings } from './find-sayings.js';
import { fields, slotsOf, type Index } from './phrase-index.js';

/** So many phrases are taken in before others get a turn: a few milliseconds' work. */
const phrasesPerStep = 250;

/** The row as it grows, and where its slots and entries begin. */
interface Growing {
  row: Uint16Array;
  opens: Uint8Array;
  length: number;
  readonly numberOf: Uint16Array;
  readonly characters: string[];
  readonly slotStart: number[];
  readonly slotField: number[];
  readonly entrySlot: number[];
}

/**
 * Builds the index, step by step for whoever must not be held up: each step is a few milliseconds of work and yields
 * how much is done, from 0 to 1. Some 60 ms in all for 10,000 phrases of 80 characters.
 */
export function* indexSteps(entries: readonly Phrase[]): Generator<number, Index> {
  const growing: Growing = {
    row: new Uint16Array(4096),
    opens: new Uint8Array(4096),
    length: 0,
    numberOf: new Uint16Array(0x10000),
    characters: [''],
    slotStart: [0],
    slotField: [],
    entrySlot: [0],
  };
  for (const [i, entry] of entries.entries()) {
    takeIn(growing, entry);
    if (i % phrasesPerStep === 0) yield (0.5 * i) / entries.length;
  }
  const { numberOf, characters, length } = growing;
  const row = growing.row.slice(0, length);
  const opens = growing.opens.slice(0, length);
  const slotStart = Uint32Array.from(growing.slotStart);
  const entrySlot = Uint32Array.from(growing.entrySlot);
  yield 0.5;
  const readings = characters.map(readingsOf);
  const homophones = groupBySound(readings);
  yield 0.6;
  const slotAt = ownerOf(slotStart);
  const entryOf = ownerOf(entrySlot);
  yield 0.7;
  const placed = placesOf(row, characters.length);
  yield 0.8;
  const saidIn = yield* findSayings({ row, slotAt, numberOf, characters });
  return {
    entries,
    row,
    opens,
    slotStart,
    slotField: Uint8Array.from(growing.slotField),
    entrySlot,
    slotAt,
    entryOf,
    ...placed,
    saidIn,
    numberOf,
    characters,
    readings,
    homophones,
    averageLength: length / Math.max(1, entries.length),
  };
}

function takeIn(growing: Growing, entry: Phrase): void {
  const { numberOf, characters } = growing;
  for (const { field, value } of slotsOf(entry)) {
    const fold = foldUnits(value);
    if (growing.length + fold.length > growing.row.length) makeRoom(growing, fold.length);
    for (let i = 0; i < fold.length; i++) {
      const unit = fold.units[i]!;
      let number = numberOf[unit]!;
      if (number === 0) {
        number = numberOf[unit] = characters.length;
        characters.push(String.fromCharCode(unit));
      }
      if (i === 0 || fold.gaps[i]! >= gap.clause) growing.opens[growing.length] = 1;
      growing.row[growing.length++] = number;
    }
    growing.slotStart.push(growing.length);
    growing.slotField.push(fields.indexOf(field));
  }
  growing.entrySlot.push(growing.slotField.length);
}

function makeRoom(growing: Growing, more: number): void {
  const size = (growing.length + more) * 2;
  const row = new Uint16Array(size);
  const opens = new Uint8Array(size);
  row.set(growing.row);
  opens.set(growing.opens);
  Object.assign(growing, { row, opens });
}

/** For stretches that begin where `starts` says, which stretch each place lies in. */
function ownerOf(starts: Uint32Array): Uint32Array {
  const owner = new Uint32Array(starts.at(-1)!);
  for (let i = 0; i + 1 < starts.length; i++) owner.fill(i, starts[i], starts[i + 1]);
  return owner;
}

function placesOf(row: Uint16Array, characters: number): Pick<Index, 'places' | 'placeStart'> {
  const placeStart = new Uint32Array(characters + 1);
  for (const number of row) placeStart[number + 1]! += 1;
  for (let number = 0; number < characters; number++) placeStart[number + 1]! += placeStart[number]!;
  const next = placeStart.slice();
  const places = new Uint32Array(row.length);
  for (let at = 0; at < row.length; at++) places[next[row[at]!]!++] = at;
  return { places, placeStart };
}

function groupBySound(readings: readonly (readonly string[])[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  readings.forEach((list, number) => {
    for (const key of new Set(list.map(soundKey))) {
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
  });
  return groups;
}
