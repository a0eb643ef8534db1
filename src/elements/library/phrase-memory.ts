import { noteUse, readCounts, readRecents, useKeys, type RecentUse } from '../../engine/library/note-use.js';
import type { PhraseUsage } from '../../engine/library/types.js';
import type { Records } from '../../records/records.js';
import { dayOf } from '../../ui/day.js';

const markKeys = { favourites: 'library/favourites', pinned: 'library/pinned' } as const;

/** The ways an agent marks a phrase. */
export type Mark = keyof typeof markKeys;

/** What an agent has marked and used, kept in the records; only ids, days and counts, never a text. */
export class PhraseMemory {
  /** The newest first, as in all of these. */
  favourites: readonly string[] = [];
  pinned: readonly string[] = [];
  recents: readonly RecentUse[] = [];
  counts: Readonly<Record<string, number>> = {};

  readonly #records: Records;

  constructor(records: Records) {
    this.#records = records;
  }

  /** False where nothing outlives the tab. */
  get persistent(): boolean {
    return this.#records.persistent;
  }

  async load(): Promise<void> {
    await this.#records.ready;
    const [favourites, pinned, recents, counts] = await Promise.all([
      this.#records.get<unknown>(markKeys.favourites),
      this.#records.get<unknown>(markKeys.pinned),
      this.#records.get<unknown>(useKeys.recents),
      this.#records.get<unknown>(useKeys.counts),
    ]);
    this.favourites = readMarked(favourites);
    this.pinned = readMarked(pinned);
    this.recents = readRecents(recents);
    this.counts = readCounts(counts);
  }

  isMarked(mark: Mark, id: string): boolean {
    return this[mark].includes(id);
  }

  async toggle(mark: Mark, id: string): Promise<void> {
    const wanted = !this.isMarked(mark, id);
    this[mark] = (await this.#records.update<unknown>(markKeys[mark], old => {
      const others = readMarked(old).filter(other => other !== id);
      return wanted ? [id, ...others] : others;
    })) as readonly string[];
  }

  async noteUse(id: string, at: number): Promise<void> {
    const [recents, counts] = await Promise.all(
      noteUse(id, at, dayOf(at)).map(({ key, change }) => this.#records.update<unknown>(key, change)),
    );
    this.recents = readRecents(recents);
    this.counts = readCounts(counts);
  }

  /** For the ranking. */
  usage(): Map<string, PhraseUsage> {
    const usage = new Map<string, PhraseUsage>();
    const add = (id: string, more: PhraseUsage): void => void usage.set(id, { ...usage.get(id), ...more });
    for (const id of this.favourites) add(id, { favourite: true });
    for (const { id, at } of this.recents) add(id, { lastUsed: at });
    for (const [id, count] of Object.entries(this.counts)) add(id, { count });
    return usage;
  }
}

// Another version of the widget, or another hand, may have written what is read here.

const readMarked = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id: unknown): id is string => typeof id === 'string') : [];
