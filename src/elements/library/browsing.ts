import type { ReactiveControllerHost } from 'lit';
import type { Hit } from '../../engine/library/types.js';
import type { Script } from '../../engine/packs/types.js';
import { findHits } from './find-hits.js';
import type { LibraryContent } from './library-content.js';
import type { PhraseMemory } from './phrase-memory.js';
import type { View } from './toolbar.js';

export interface BrowsingOptions {
  readonly content: LibraryContent;
  readonly memory: () => PhraseMemory;
}

/** What the panel is asked for, what that finds, and which of it is selected. */
export class Browsing {
  text = '';
  view: View = 'all';
  category = '';
  hits: readonly Hit[] = [];
  scripts: readonly Script[] = [];
  active = 0;

  readonly #host: ReactiveControllerHost;
  readonly #options: BrowsingOptions;

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
    const { text, view, category } = this;
    const { content, memory } = this.#options;
    this.hits = findHits(content.library, text, { view, category, memory: memory(), now: Date.now() });
    this.scripts = view === 'scripts' ? content.findScripts(text) : [];
    const again = keep ? this.hits.findIndex(({ entry }) => entry.id === selected) : 0;
    this.active = again >= 0 ? again : Math.max(0, Math.min(this.active, this.hits.length - 1));
    // The packs may have changed and found the very same.
    this.#host.requestUpdate();
  }

  ask(change: { text?: string; view?: View; category?: string }): void {
    Object.assign(this, change);
    this.search();
  }

  select(index: number): void {
    this.active = index;
    this.#host.requestUpdate();
  }

  /** Selects a phrase that a query has found elsewhere. */
  reveal(id: string, text: string): void {
    this.ask({ text, view: 'all', category: '' });
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
