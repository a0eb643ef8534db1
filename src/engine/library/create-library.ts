import { ProblemList } from '../packs/read.js';
import type { PhrasePack } from '../packs/phrase-types.js';
import { splitSyllables } from '../text/pinyin.js';
import { indexSteps } from './build-index.js';
import { fuzzySearch } from './fuzzy-search.js';
import { isNarrowed, isWanted, listPhrases, readLimit } from './list-phrases.js';
import { matchRanges, pairFinder, wordFinder, type SpanFinder } from './match-ranges.js';
import { spelledAlike } from './name-pieces.js';
import { overlapSearcher, type OverlapSearch } from './overlap-search.js';
import type { Index } from './phrase-index.js';
import { slipSearch } from './slip-search.js';
import { soundPhrases } from './sound-phrases.js';
import { splitQuery, splitScripts } from './split-query.js';
import { strictSearch } from './strict-search.js';
import type { Hit, Library, SearchOptions } from './types.js';
import { usageBoost, usageOf } from './usage-boost.js';

/** With so many hits on every word, hits on a part of the query would only be in the way. */
const enoughStrictHits = 8;

/** A query this long is a pasted message, in which nobody makes out a slip of the finger. */
const longestTypedQuery = 16;

/** Hits on a part of the query end below this share of the best of them. */
const shareOfBest = 0.3;

/** What is worth showing at all, from 0 to 1. */
const leastOverlap = 0.08;

/**
 * A searchable set of phrases: by characters from one on, several words, Traditional or Simplified, pinyin in full,
 * by initials, begun or mixed with characters, with any reading of a character; with slips of the finger; and by
 * a customer's whole message. Phrases of the same id are kept once, the first one winning.
 * Never throws: a phrase that cannot be read is left out and named in `problems`.
 */
export function createLibrary(packs: readonly PhrasePack[]): Library {
  const steps = librarySteps(packs);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Makes the same library step by step, for a page with thousands of phrases that must not stand still meanwhile: every
 * step is a few milliseconds of work and yields how much is done, from 0 to 1; the last returns the library.
 */
export function* librarySteps(packs: readonly PhrasePack[]): Generator<number, Library> {
  const list = new ProblemList();
  const entries = soundPhrases(packs, list);
  yield 0;
  return searchIn(yield* indexSteps(entries), list);
}

function searchIn(index: Index, list: ProblemList): Library {
  const { entries } = index;
  const all = new Uint8Array(entries.length).fill(1);
  const overlapSearch = overlapSearcher(index);

  function search(query: string, options: SearchOptions = {}): Hit[] {
    const limit = readLimit(options.limit);
    // A page in plain JavaScript may hand over what a field of its own does not hold yet.
    const asked = typeof query === 'string' ? query : '';
    if (asked.trim() === '') return listPhrases(entries, options);
    const wanted = isNarrowed(options)
      ? Uint8Array.from(entries, phrase => Number(isWanted(phrase, options)))
      : all;
    let words = splitQuery(asked);
    if (words.length === 0) return [];

    let strict = strictSearch(index, words, wanted);
    const parts = splitScripts(words);
    if (parts.length > words.length && asked.length <= longestTypedQuery && !strict.some(Boolean)) {
      words = parts;
      strict = strictSearch(index, words, wanted);
    }
    const scores = strict.map(score => (score === 0 ? 0 : 0.5 + score / 2));
    if (strict.filter(Boolean).length < enoughStrictHits) {
      const loose = looseSearch(index, overlapSearch, words, wanted);
      const best = loose.reduce(
        (most, score, entry) => (scores[entry] === 0 ? Math.max(most, score) : most),
        0,
      );
      const least = Math.max(leastOverlap, shareOfBest * best);
      loose.forEach((score, entry) => {
        if (scores[entry] === 0 && score >= least) scores[entry] = (0.38 * score) / Math.max(1, best);
      });
    }

    const found: { entry: number; score: number }[] = [];
    scores.forEach((score, entry) => {
      if (score === 0) return;
      const boost = usageBoost(usageOf(options.usage, entries[entry]!.id), options.now);
      found.push({ entry, score: score * boost });
    });
    const ofWords = once(() => wordFinder(index, words));
    const ofPairs = once(() => pairFinder(index, words));
    return found
      .sort((a, b) => b.score - a.score || a.entry - b.entry)
      .slice(0, limit)
      .map(({ entry, score }) => hitOf(index, entry, score, strict[entry]! > 0 ? ofWords : ofPairs));
  }

  return { entries, problems: list.problems, search };
}

function looseSearch(
  index: Index,
  overlapSearch: OverlapSearch,
  words: readonly string[],
  wanted: Uint8Array,
): Float64Array {
  const spelled = words.every(word => /^[a-z]+$/.test(word));
  // Letters that are no pinyin mean a word or nothing: a few of them met by chance are no hit.
  const isReadable = !spelled || words.every(word => splitSyllables(word) !== undefined);
  const scores = isReadable ? overlapSearch(words, wanted) : new Float64Array(index.entries.length);
  const length = words.reduce((sum, word) => sum + word.length, 0);
  if (length > longestTypedQuery || length < 2) return scores;
  const close = spelled
    ? slipSearch(index, words, spelledAlike(index, words, wanted))
    : fuzzySearch(index, words, scores);
  for (const [entry, closeness] of close)
    scores[entry] = Math.max(scores[entry]!, 0.6 * scores[entry]! + 0.4 * closeness);
  return scores;
}

function hitOf(index: Index, entry: number, score: number, finder: () => SpanFinder): Hit {
  let ranges: Hit['ranges'] | undefined;
  return {
    entry: index.entries[entry]!,
    score,
    get ranges() {
      return (ranges ??= matchRanges(index, entry, finder()));
    },
  };
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
