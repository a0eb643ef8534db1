import { foldUnits } from '../text/fold-text.js';
import { slotsOf, type Index } from './phrase-index.js';
import { matchWord, planWord } from './match-word.js';
import { queryUnits } from './query-units.js';
import type { MatchRange } from './types.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** No text needs more marks than this to be recognised. */
const mostPerField = 12;

/** Finds what is to be marked in a stretch of the row. */
export type SpanFinder = (start: number, end: number) => Span[];

/** Where an entry matches, in offsets into its original fields. */
export function matchRanges(index: Index, entry: number, find: SpanFinder): MatchRange[] {
  const ranges: MatchRange[] = [];
  slotsOf(index.entries[entry]!).forEach(({ field, value, index: tag }, i) => {
    const slot = index.entrySlot[entry]! + i;
    const start = index.slotStart[slot]!;
    const spans = mergeSpans(find(start, index.slotStart[slot + 1]!)).slice(0, mostPerField);
    if (spans.length === 0) return;
    const { offsets } = foldUnits(value);
    for (const span of spans)
      ranges.push({
        field,
        start: offsets[span.start - start]!,
        end: offsets[span.end - 1 - start]! + 1,
        ...(tag === undefined ? {} : { index: tag }),
      });
  });
  return ranges;
}

/** Finds the words wherever they occur: for an entry that has them all. */
export function wordFinder(index: Index, words: readonly string[]): SpanFinder {
  const plans = words.map(word => planWord(index, word));
  return (start, end) =>
    plans.flatMap(plan => {
      const spans: (Span & { quality: number })[] = [];
      for (let at = start; at < end; at++) {
        const match = matchWord(index, plan, at, end);
        if (!match) continue;
        spans.push({ start: at, ...match });
        at = match.end - 1;
      }
      // Where a word stands literally, what merely shares its initials is not marked.
      const best = Math.max(...spans.map(span => span.quality));
      return spans.filter(span => span.quality > best - 0.05);
    });
}

/** Finds the pairs of characters shared with the query: for an entry that has only part of it. */
export function pairFinder(index: Index, words: readonly string[]): SpanFinder {
  const units = queryUnits(index, words).map(({ exact, sounds }) => {
    const numbers = new Set(sounds.flatMap(sound => index.homophones.get(sound) ?? []));
    if (exact !== 0) numbers.add(exact);
    return numbers;
  });
  return (start, end) => {
    const spans: Span[] = [];
    for (let at = start; at + 1 < end; at++) {
      const [one, two] = [index.row[at]!, index.row[at + 1]!];
      if (units.some((unit, i) => unit.has(one) && units[i + 1]?.has(two)))
        spans.push({ start: at, end: at + 2 });
    }
    return spans;
  };
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
