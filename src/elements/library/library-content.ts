import { createLibrary } from '../../engine/library/create-library.js';
import type { Library } from '../../engine/library/types.js';
import type { Problem, Script } from '../../engine/packs/types.js';
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

  readonly #arrived: () => void;
  #phrasePacks: Packs;
  #scriptPacks: Packs;
  #phraseProblems: readonly Problem[] = [];
  #scriptProblems: readonly Problem[] = [];

  /** @param arrived called whenever there is something new to search */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  get problems(): readonly Problem[] {
    return [...this.#phraseProblems, ...this.#scriptProblems];
  }

  async loadPhrases(given: Packs): Promise<void> {
    this.#phrasePacks = given;
    this.phrasesState = 'loading';
    const loaded = await loadPhrases(given);
    // Other packs were given in the meantime.
    if (given !== this.#phrasePacks) return;
    const library = await indexLibrary(loaded.packs);
    if (given !== this.#phrasePacks) return;
    this.library = library;
    this.categories = categoryTree(library.entries, loaded.packs);
    this.packOf = packByPhrase(loaded.packs);
    this.#phraseProblems = loaded.problems;
    this.phrasesState = loaded.failed ? 'failed' : 'ready';
    this.#arrived();
  }

  async loadScripts(given: Packs): Promise<void> {
    this.#scriptPacks = given;
    this.scriptsState = 'loading';
    const loaded = await loadScripts(given);
    if (given !== this.#scriptPacks) return;
    this.findScripts = scriptFinder(loaded.packs);
    this.#scriptProblems = loaded.problems;
    this.scriptsState = loaded.failed ? 'failed' : 'ready';
    this.#arrived();
  }
}
