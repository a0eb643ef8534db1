import type { WordSet } from './word-set.js';

/**
 * One piece of a pattern; pieces follow each other without anything between them. Within a lexicon pieces that are
 * written alike are the same object.
 */
export type Part =
  | WordsPart
  /** One of some rows of pieces, of which not all are mere words. */
  | { readonly kind: 'choice'; readonly rows: readonly (readonly Part[])[] }
  /** Up to three words that carry no meaning of their own (亲, 哦, 真的, 这边 …). */
  | { readonly kind: 'fillers' }
  /** Up to `most` characters of anything, within a clause or within a sentence. */
  | { readonly kind: 'anything'; readonly most: number; readonly across: 'clause' | 'sentence' }
  /** Nothing but the beginning or the end of a clause. */
  | { readonly kind: 'edge' }
  /** Nothing but a question mark. */
  | { readonly kind: 'question' };

/** One of some words; `optional` when it may be absent. */
export interface WordsPart {
  readonly kind: 'words';
  readonly words: WordSet;
  readonly optional: boolean;
}

/**
 * A wording in its surroundings: `core` is what is reported, `left` and `right` must stand around it.
 * An exception names only surroundings; its core is empty.
 */
export interface Pattern {
  readonly left: readonly Part[];
  readonly core: readonly Part[];
  readonly right: readonly Part[];
}
