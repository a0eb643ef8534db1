import { emptyList, type OwnList } from '../../engine/packs/own-list.js';
import { parseOwnPhrases } from '../../engine/packs/parse-own-phrases.js';
import type { Records } from '../../records/records.js';

const key = 'library/own-phrases';

interface Stored extends OwnList {
  readonly version: 1;
  /** What this version of the widget cannot read. It is none of its business to throw it away. */
  readonly unread?: readonly unknown[];
}

/** Own phrases as they are kept: one record, changed where it lies, so that no tab overwrites another. */
export class OwnStore {
  list: OwnList = emptyList;
  /** How many of the stored phrases could not be read; they are kept as they are. */
  unread = 0;

  readonly records: Records;

  constructor(records: Records) {
    this.records = records;
  }

  /** False where not everything outlives the tab. */
  get persistent(): boolean {
    return this.records.persistent;
  }

  /** Reads what is stored; says whether it is other than before. */
  async load(): Promise<boolean> {
    await this.records.ready;
    return this.#take(await this.records.get<unknown>(key));
  }

  /** Makes a change to what is stored now, and gives what it was made to and what it made. */
  async change(change: (list: OwnList) => OwnList): Promise<{ before: OwnList; after: OwnList }> {
    let before = emptyList;
    const stored = await this.records.update<unknown>(key, old => {
      const read = readStored(old);
      before = read.list;
      return toStored(change(read.list), read.unread);
    });
    this.#take(stored);
    return { before, after: this.list };
  }

  #take(stored: unknown): boolean {
    const before = JSON.stringify(this.list);
    const { list, unread } = readStored(stored);
    this.unread = unread.length;
    this.list = list;
    return JSON.stringify(list) !== before;
  }
}

function toStored({ phrases, hidden }: OwnList, unread: readonly unknown[]): Stored {
  return { version: 1, phrases, hidden, ...(unread.length > 0 && { unread }) };
}

// Another version of the widget, or another hand, may have written what is read here.

function readStored(stored: unknown): { readonly list: OwnList; readonly unread: readonly unknown[] } {
  if (stored === undefined) return { list: emptyList, unread: [] };
  const { value: phrases, unread } = parseOwnPhrases(stored);
  const { hidden, unread: before } = Object(stored) as Partial<Record<keyof Stored, unknown>>;
  return {
    list: { phrases, hidden: asList(hidden).filter((id): id is string => typeof id === 'string') },
    unread: [...asList(before), ...unread],
  };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
