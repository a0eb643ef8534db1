import type { WordSet } from './word-set.js';

/** One piece of a pattern; pieces follow each other without anything between them. */
export type Part =
  /** One of some words; `optional` when it may be absent, `orEdge` when the edge of a clause may stand for it. */
  | { readonly kind: 'words'; readonly words: WordSet; readonly optional: boolean; readonly orEdge?: boolean }
  /** Up to three words that carry no meaning of their own (亲, 哦, 真的, 这边 …). */
  | { readonly kind: 'fillers' }
  /** Up to `most` characters of anything, within a clause or within a sentence. */
  | { readonly kind: 'anything'; readonly most: number; readonly across: 'clause' | 'sentence' }
  /** Nothing but the beginning or the end of a clause. */
  | { readonly kind: 'edge' }
  /** Nothing but a question mark. */
  | { readonly kind: 'question' };

/**
 * A wording in its surroundings: `core` is what is reported, `left` and `right` must stand around it.
 * An exception names only surroundings; its core is empty.
 */
export interface Pattern {
  readonly left: readonly Part[];
  readonly core: readonly Part[];
  readonly right: readonly Part[];
}
