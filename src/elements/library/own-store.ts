import { emptyList, type OwnList } from '../../engine/packs/join-own.js';
import { ownListKey } from '../../engine/packs/record-keys.js';
import type { Records } from '../../records/records.js';

/** Own phrases as they are kept: one record, changed where it lies, so that no tab overwrites another. */
export class OwnStore {
  list: OwnList = emptyList;
  /** How many of the stored phrases could not be read; they are kept as they are. */
  unread = 0;

  readonly records: Records;

  /** What reads and writes the record, once it was needed. */
  #reader: Reader | undefined;

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
    const stored = await this.records.get<unknown>(ownListKey);
    // Most have none, and need nothing to read them with.
    if (stored === undefined && this.list === emptyList) return false;
    return this.#take(stored, (this.#reader ??= await fetchReader()));
  }

  /** Makes a change to what is stored now, and gives what it was made to and what it made. */
  async change(change: (list: OwnList) => OwnList): Promise<{ before: OwnList; after: OwnList }> {
    const reader = (this.#reader ??= await fetchReader());
    let before = emptyList;
    const stored = await this.records.update<unknown>(ownListKey, old => {
      const read = reader.readStoredList(old);
      before = read.list;
      return reader.toStoredList(change(read.list), read.unread);
    });
    this.#take(stored, reader);
    return { before, after: this.list };
  }

  #take(stored: unknown, { readStoredList }: Reader): boolean {
    const before = JSON.stringify(this.list);
    const { list, unread } = readStoredList(stored);
    this.unread = unread.length;
    this.list = list;
    return JSON.stringify(list) !== before;
  }
}

type Reader = Awaited<ReturnType<typeof fetchReader>>;

const fetchReader = () => import('../../engine/packs/stored-own-list.js');
