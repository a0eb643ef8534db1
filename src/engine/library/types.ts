import type { Phrase } from '../packs/phrase-types.js';
import type { Problem } from '../packs/problem.js';

/** The fields of a phrase that are searched. */
export type SearchField = 'title' | 'text' | 'tags' | 'category';

/** What matched, in UTF-16 offsets into the field as the pack has it; for a tag, into the tag at `index`. */
export interface MatchRange {
  readonly field: SearchField;
  readonly start: number;
  readonly end: number;
  /** Which tag, for `tags` alone. */
  readonly index?: number;
}

export interface Hit {
  readonly entry: Phrase;
  /** Higher is better. From 0.5 on every word of the query was found; below, only part of it. */
  readonly score: number;
  /** Worked out when read, since nobody looks at the ranges of the five hundredth hit. */
  readonly ranges: readonly MatchRange[];
}

/** What an agent has done with a phrase so far. */
export interface PhraseUsage {
  readonly favourite?: boolean;
  /** How often it was used; counts half as much for every 30 days since `lastUsed`. */
  readonly count?: number;
  /** When it was last used, in milliseconds since 1970. */
  readonly lastUsed?: number;
}

export type UsageById = ReadonlyMap<string, PhraseUsage> | Readonly<Record<string, PhraseUsage>>;

export interface SearchOptions {
  /** At most so many hits; without it, all of them. */
  readonly limit?: number;
  /** Only this category or what lies below it (`退款` covers `退款/进度`). */
  readonly category?: string;
  /** Only phrases that carry all of these tags. */
  readonly tags?: readonly string[];
  /** Lifts what the agent uses among equally good hits. */
  readonly usage?: UsageById;
  /** The present in milliseconds since 1970, for `lastUsed`; without it, recency does not count and counts do not fade. */
  readonly now?: number;
}

export interface Library {
  /** All phrases in pack order. */
  readonly entries: readonly Phrase[];
  /** What was left out of the packs, and why. */
  readonly problems: readonly Problem[];
  /** The phrases a query finds, best first; for an empty query all, in pack order. */
  search(query: string, options?: SearchOptions): Hit[];
}
