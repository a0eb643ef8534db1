import { noteUse, readCounts, readRecents, useKeys, type RecentUse } from '../../engine/library/note-use.js';
import type { PhraseUsage } from '../../engine/library/types.js';
import type { Records } from '../../records/records.js';
import { dayOf } from '../../ui/day.js';

const favouritesKey = 'library/favourites';

/** What an agent has marked and used, kept in the records; only ids, days and counts, never a text. */
export class PhraseMemory {
  favourites: readonly string[] = [];
  /** Newest first. */
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
    const [favourites, recents, counts] = await Promise.all([
      this.#records.get<unknown>(favouritesKey),
      this.#records.get<unknown>(useKeys.recents),
      this.#records.get<unknown>(useKeys.counts),
    ]);
    this.favourites = readFavourites(favourites);
    this.recents = readRecents(recents);
    this.counts = readCounts(counts);
  }

  isFavourite(id: string): boolean {
    return this.favourites.includes(id);
  }

  /** The newest favourite stands first. */
  async toggleFavourite(id: string): Promise<void> {
    const wanted = !this.isFavourite(id);
    this.favourites = (await this.#records.update<unknown>(favouritesKey, old => {
      const others = readFavourites(old).filter(other => other !== id);
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

const readFavourites = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((id: unknown): id is string => typeof id === 'string') : [];
