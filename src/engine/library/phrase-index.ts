import type { Phrase } from '../packs/phrase-types.js';
import type { SearchField } from './types.js';

/** One searchable piece of a phrase: its title, its category, one of its tags or its text. */
export interface Slot {
  readonly field: SearchField;
  readonly value: string;
  /** Which tag, for `tags` alone. */
  readonly index?: number;
}

/**
 * All phrases as one row of numbers: the folded characters of every slot, one behind the other. Characters are
 * numbered as they first occur, so that whatever a query needs to know of a character fits into a small table.
 */
export interface Index {
  readonly entries: readonly Phrase[];
  /** The number of each character in turn; never 0. */
  readonly row: Uint16Array;
  /** 1 where a clause begins in the row. */
  readonly opens: Uint8Array;
  /** Where each slot begins in the row; one more than there are slots. */
  readonly slotStart: Uint32Array;
  readonly slotField: Uint8Array;
  /** The first slot of each entry; one more than there are entries. */
  readonly entrySlot: Uint32Array;
  /** The slot of each place in the row. */
  readonly slotAt: Uint32Array;
  /** The entry of each slot. */
  readonly entryOf: Uint32Array;
  /** Every place in the row, those of one character in a run: from `placeStart[number]` to the next. */
  readonly places: Uint32Array;
  readonly placeStart: Uint32Array;
  /** The slots that say something of a matter (see sayings), by the number of the matter. */
  readonly saidIn: readonly Uint32Array[];
  /** The number of a character by its code unit; 0 when it occurs nowhere. */
  readonly numberOf: Uint16Array;
  /** The characters by their number, and how each may be read, the usual reading first. */
  readonly characters: readonly string[];
  readonly readings: readonly (readonly string[])[];
  /** The numbers of all characters that may sound alike. */
  readonly homophones: ReadonlyMap<string, readonly number[]>;
  /** Characters per entry, on average. */
  readonly averageLength: number;
}

export const fields = ['title', 'category', 'tags', 'text'] as const satisfies readonly SearchField[];

/** The slots of a phrase in the order of the index. */
export function slotsOf(entry: Phrase): Slot[] {
  return [
    { field: 'title', value: entry.title },
    { field: 'category', value: entry.category },
    ...entry.tags.map((value, index) => ({ field: 'tags', value, index }) as const),
    { field: 'text', value: entry.text },
  ];
}
