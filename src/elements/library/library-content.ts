import type { Library } from '../../engine/library/types.js';
import type { LoadedPacks } from '../../engine/packs/load-packs.js';
import type { PhrasePack, Script } from '../../engine/packs/phrase-types.js';
import type { Problem } from '../../engine/packs/problem.js';
import { whenIdle } from '../../ui/when-idle.js';
import { categoryTree, packByPhrase, type CategoryNode } from './category-tree.js';
import { listOnly } from './list-only.js';
import { loadPhrases } from './load-phrases.js';

export type LoadState = 'idle' | 'loading' | 'ready' | 'failed';
type Packs = readonly unknown[] | undefined;

/**
 * What there is to search: the packs read, indexed, and what could not be read from them. The list is there before
 * the index, which is fetched and made once the page has nothing else to do, or as soon as something is asked.
 */
export class LibraryContent {
  library: Library = listOnly([], () => undefined);
  categories: readonly CategoryNode[] = [];
  scriptsState: LoadState = 'idle';
  findScripts: (query: string) => Script[] = () => [];

  readonly #arrived: (again: boolean) => void;
  readonly #join: (packs: readonly PhrasePack[]) => readonly PhrasePack[];
  #phrasesState: LoadState = 'idle';
  #indexState: LoadState = 'idle';
  #phrasePacks: Packs;
  #loaded: LoadedPacks<PhrasePack> | undefined;
  #joined: readonly PhrasePack[] = [];
  #packOf: ReadonlyMap<string, string> | undefined;
  #scriptPacks: Packs;
  #phraseProblems: readonly Problem[] = [];
  #scriptProblems: readonly Problem[] = [];

  /**
   * @param arrived called whenever there is something new to search; `again` when most of it is what there was
   * @param join adds the phrases that come to those of the packs
   */
  constructor(
    arrived: (again: boolean) => void,
    join: (packs: readonly PhrasePack[]) => readonly PhrasePack[] = packs => packs,
  ) {
    this.#arrived = arrived;
    this.#join = join;
  }

  get problems(): readonly Problem[] {
    return [...this.#phraseProblems, ...this.#scriptProblems];
  }

  /** The id of the pack each phrase comes from, put together when somebody narrows the list to a pack. */
  get packOf(): ReadonlyMap<string, string> {
    return (this.#packOf ??= packByPhrase(this.#joined));
  }

  /** Whether a query is answered, or why not yet. */
  stateFor(query: string): LoadState {
    return query.trim() === '' || this.#phrasesState !== 'ready' ? this.#phrasesState : this.#indexState;
  }

  async loadPhrases(given: Packs): Promise<void> {
    this.#phrasePacks = given;
    this.#loaded = undefined;
    this.#joined = [];
    this.#phrasesState = 'loading';
    this.#indexState = 'idle';
    const loaded = await loadPhrases(given);
    // Other packs were given in the meantime.
    if (given !== this.#phrasePacks) return;
    this.#loaded = loaded;
    this.#phraseProblems = loaded.problems;
    this.#phrasesState = loaded.failed ? 'failed' : 'ready';
    this.#list();
    this.#arrived(false);
    whenIdle(() => this.prepare());
  }

  /** Has the index made, since somebody is about to ask; `again` where that has failed before. */
  prepare(again = false): void {
    const isWanted = this.#indexState === 'idle' || (again && this.#indexState === 'failed');
    if (isWanted && this.#phrasesState === 'ready') void this.#index();
  }

  /** Joins anew; what was indexed can be searched meanwhile. */
  refresh(): void {
    if (!this.#loaded) return;
    if (this.#indexState === 'ready') return void this.#index();
    this.#list();
    this.#arrived(true);
    if (this.#indexState === 'loading') void this.#index();
  }

  #list(): void {
    const packs = (this.#joined = this.#join(this.#loaded?.packs ?? []));
    this.#take(
      packs,
      listOnly(packs, () => this.prepare()),
    );
  }

  async #index(): Promise<void> {
    const packs = (this.#joined = this.#join(this.#loaded?.packs ?? []));
    if (this.#indexState !== 'ready') this.#indexState = 'loading';
    const library = await indexed(packs);
    // Others were given or joined in the meantime.
    if (packs !== this.#joined) return;
    this.#indexState = library ? 'ready' : 'failed';
    if (library) this.#take(packs, library);
    this.#arrived(true);
  }

  #take(packs: readonly PhrasePack[], library: Library): void {
    this.library = library;
    this.categories = categoryTree(library.entries, packs);
    this.#packOf = undefined;
  }

  async loadScripts(given: Packs): Promise<void> {
    this.#scriptPacks = given;
    this.scriptsState = 'loading';
    const read = await scriptsOf(given);
    if (given !== this.#scriptPacks) return;
    this.findScripts = read?.find ?? (() => []);
    this.#scriptProblems = read?.problems ?? [];
    this.scriptsState = read && !read.failed ? 'ready' : 'failed';
    this.#arrived(false);
  }
}

/** What searches is fetched when it is needed; undefined without a connection. */
async function indexed(packs: readonly PhrasePack[]): Promise<Library | undefined> {
  try {
    return await (await import('./index-library.js')).indexLibrary(packs);
  } catch {
    return undefined;
  }
}

async function scriptsOf(given: Packs) {
  try {
    const { loadScripts, scriptFinder } = await import('./load-scripts.js');
    const loaded = await loadScripts(given);
    return { ...loaded, find: scriptFinder(loaded.packs) };
  } catch {
    return undefined;
  }
}
