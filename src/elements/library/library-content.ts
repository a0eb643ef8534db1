import { createLibrary } from '../../engine/library/create-library.js';
import type { Library } from '../../engine/library/types.js';
import type { LoadedPacks } from '../../engine/packs/load-packs.js';
import type { PhrasePack, Problem, Script } from '../../engine/packs/types.js';
import { categoryTree, packByPhrase, type CategoryNode } from './category-tree.js';
import { scriptFinder } from './find-hits.js';
import { indexLibrary } from './index-library.js';
import { loadPhrases, loadScripts } from './load-phrases.js';

export type LoadState = 'idle' | 'loading' | 'ready' | 'failed';
type Packs = readonly unknown[] | undefined;

/** What there is to search: the packs read, indexed, and what could not be read from them. */
export class LibraryContent {
  library: Library = createLibrary([]);
  categories: readonly CategoryNode[] = [];
  /** The id of the pack each phrase comes from. */
  packOf: ReadonlyMap<string, string> = new Map();
  phrasesState: LoadState = 'idle';
  scriptsState: LoadState = 'idle';
  findScripts: (query: string) => Script[] = () => [];

  readonly #arrived: (again: boolean) => void;
  readonly #join: (packs: readonly PhrasePack[]) => readonly PhrasePack[];
  #phrasePacks: Packs;
  #loaded: LoadedPacks<PhrasePack> | undefined;
  #joined: readonly PhrasePack[] = [];
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

  async loadPhrases(given: Packs): Promise<void> {
    this.#phrasePacks = given;
    this.#loaded = undefined;
    this.#joined = [];
    this.phrasesState = 'loading';
    const loaded = await loadPhrases(given);
    // Other packs were given in the meantime.
    if (given !== this.#phrasePacks) return;
    this.#loaded = loaded;
    await this.#index(loaded, false);
  }

  /** Joins and indexes anew; what there was can be searched meanwhile. */
  async refresh(): Promise<void> {
    if (this.#loaded) await this.#index(this.#loaded, true);
  }

  async #index(loaded: LoadedPacks<PhrasePack>, again: boolean): Promise<void> {
    const packs = (this.#joined = this.#join(loaded.packs));
    const library = await indexLibrary(packs);
    // Others were given or joined in the meantime.
    if (packs !== this.#joined) return;
    this.library = library;
    this.categories = categoryTree(library.entries, packs);
    this.packOf = packByPhrase(packs);
    this.#phraseProblems = loaded.problems;
    const first = this.phrasesState !== 'ready';
    this.phrasesState = loaded.failed ? 'failed' : 'ready';
    this.#arrived(again && !first);
  }

  async loadScripts(given: Packs): Promise<void> {
    this.#scriptPacks = given;
    this.scriptsState = 'loading';
    const loaded = await loadScripts(given);
    if (given !== this.#scriptPacks) return;
    this.findScripts = scriptFinder(loaded.packs);
    this.#scriptProblems = loaded.problems;
    this.scriptsState = loaded.failed ? 'failed' : 'ready';
    this.#arrived(false);
  }
}
