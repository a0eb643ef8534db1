import { asList } from '../packs/as-list.js';
import type { Phrase } from '../packs/phrase-types.js';
import type { Hit, SearchOptions } from './types.js';

/** The phrases nobody asked anything of, in their order: those of a category and of all tags wanted. */
export function listPhrases(entries: readonly Phrase[], options: SearchOptions = {}): Hit[] {
  const wanted = isNarrowed(options) ? entries.filter(phrase => isWanted(phrase, options)) : entries;
  return wanted.slice(0, readLimit(options.limit)).map(entry => ({ entry, score: 0, ranges: [] }));
}

export const isNarrowed = ({ category, tags }: SearchOptions): boolean => !!category || !!tags?.length;

export function isWanted(phrase: Phrase, { category, tags }: SearchOptions): boolean {
  if (category && phrase.category !== category && !phrase.category.startsWith(`${category}/`)) return false;
  return asList(tags ?? []).every(tag => (phrase.tags as readonly unknown[]).includes(tag));
}

/** A limit that is no number is none. */
export const readLimit = (limit: unknown): number =>
  typeof limit === 'number' && !Number.isNaN(limit) ? Math.max(0, limit) : Infinity;
