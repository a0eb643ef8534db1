import type { ReactiveControllerHost } from 'lit';
import type { Hit } from '../../engine/library/types.js';
import type { Script } from '../../engine/packs/phrase-types.js';
import { findHits, type Narrowing } from './find-hits.js';
import type { LibraryContent } from './library-content.js';
import type { PhraseMemory } from './phrase-memory.js';
import { tagCounts, type TagCount } from './tag-counts.js';
import type { View } from './toolbar.js';

/** What the panel is asked for. */
export interface Wanted extends Narrowing {
  readonly text: string;
  /** Id of a pack, of which alone phrases are wanted; '' for all. */
  readonly pack: string;
}

/** Nothing that narrows a view. */
export const unnarrowed = { category: '', pack: '', tags: [] } as const;

export interface BrowsingOptions {
  readonly content: LibraryContent;
  readonly memory: () => PhraseMemory;
}

/** What the panel is asked for, what that finds, and which of it is selected. */
export class Browsing implements Wanted {
  text = '';
  view: View = 'all';
  category = '';
  pack = '';
  tags: readonly string[] = [];
  hits: readonly Hit[] = [];
  scripts: readonly Script[] = [];
  active = 0;

  readonly #host: ReactiveControllerHost;
  readonly #options: BrowsingOptions;
  #tagCounts: readonly TagCount[] | undefined;

  constructor(host: ReactiveControllerHost, options: BrowsingOptions) {
    this.#host = host;
    this.#options = options;
  }

  get selected(): Hit | undefined {
    return this.view === 'scripts' ? undefined : this.hits[this.active];
  }

  /** Finds anew; what was selected stays selected when `keep` is set and it is still there. */
  search(keep = false): void {
    const selected = this.hits[this.active]?.entry.id;
    const { text, view, pack } = this;
    const { content, memory } = this.#options;
    const hits = findHits(content.library, text, this, { memory: memory(), now: Date.now() });
    this.hits = pack ? hits.filter(({ entry }) => content.packOf.get(entry.id) === pack) : hits;
    this.#tagCounts = undefined;
    this.scripts = view === 'scripts' ? content.findScripts(text) : [];
    const again = keep ? this.hits.findIndex(({ entry }) => entry.id === selected) : 0;
    this.active = again >= 0 ? again : Math.max(0, Math.min(this.active, this.hits.length - 1));
    // The packs may have changed and found the very same.
    this.#host.requestUpdate();
  }

  ask(change: Partial<Wanted>, keep = false): void {
    Object.assign(this, change);
    this.search(keep);
  }

  get isNarrowed(): boolean {
    return this.category !== '' || this.pack !== '' || this.tags.length > 0;
  }

  /** The tags to narrow the list by, counted when they are looked at. */
  get tagCounts(): readonly TagCount[] {
    return (this.#tagCounts ??= tagCounts(this.hits, this.tags));
  }

  select(index: number): void {
    this.active = index;
    this.#host.requestUpdate();
  }

  /** Selects a phrase that a query has found elsewhere. */
  reveal(id: string, text: string): void {
    this.ask({ text, view: 'all', ...unnarrowed });
    const found = this.hits.findIndex(({ entry }) => entry.id === id);
    if (found >= 0) return this.select(found);
    this.ask({ text: '' });
    this.select(
      Math.max(
        0,
        this.hits.findIndex(({ entry }) => entry.id === id),
      ),
    );
  }
}
