import { fillBlanks } from '../library/blanks.js';
import type { Finding, Span, Suggestion } from './types.js';

/** One edit that settles findings. */
export interface Mending extends Span {
  /** What takes the place of the span. */
  readonly text: string;
  /** The first blank in the mended text, still to be filled in. */
  readonly blank?: Span;
  /** The wordings taken, in the order of the text. */
  readonly taken: readonly { readonly ruleId: string; readonly suggestion: string }[];
}

/** A second pass takes what the first has brought about; a third would only go round in circles. */
const passes = 2;

/** Whether a finding can be mended without asking: a wording that is more than a hint, with a better one. */
export const isMendable = ({ scope, severity, suggestions }: Finding): boolean =>
  scope === 'wording' && severity !== 'info' && suggestions.length > 0;

/** Puts a better wording in the place of one finding. */
export function mendOne({ ruleId, start, end }: Finding, suggestion: Suggestion): Mending {
  const { text, missing } = fillBlanks(suggestion.text, {});
  const from = suggestion.start ?? start;
  const blank = firstBlank(missing, text);
  return {
    start: from,
    end: suggestion.end ?? end,
    text,
    taken: [{ ruleId, suggestion: suggestion.text }],
    ...(blank && { blank: { start: from + blank.start, end: from + blank.end } }),
  };
}

/**
 * Puts the first better wording in the place of every error and warning, as one edit no wider than what changes.
 * Blanks nobody can fill in stay in the text as 【…】.
 *
 * @param find the findings of a text, without those to be left alone
 * @returns undefined when there is nothing to mend
 */
export function mendAll(text: string, find: (text: string) => readonly Finding[]): Mending | undefined {
  let mended = text;
  const taken: Mending['taken'][number][] = [];
  const blanks = new Set<string>();
  for (let pass = 0; pass < passes; pass++) {
    let from = 0;
    let next = '';
    for (const { ruleId, start, end, suggestion } of replacementsOf(find(mended))) {
      if (start < from) continue;
      const filled = fillBlanks(suggestion, {});
      for (const name of filled.missing) blanks.add(asBlank(name));
      next += mended.slice(from, start) + filled.text;
      from = end;
      taken.push({ ruleId, suggestion });
    }
    if (from === 0) break;
    mended = next + mended.slice(from);
  }
  if (mended === text) return undefined;

  const change = changeBetween(text, mended);
  const blank = firstOf(blanks, mended, change.start);
  return { ...change, taken, ...(blank && { blank }) };
}

/** The first of the blanks left in a text, by their names. */
export const firstBlank = (missing: readonly string[], text: string): Span | undefined =>
  firstOf(new Set(missing.map(asBlank)), text, 0);

const asBlank = (name: string): string => `【${name}】`;

function replacementsOf(findings: readonly Finding[]) {
  return findings
    .filter(isMendable)
    .map(({ ruleId, start, end, suggestions: [first] }) => ({
      ruleId,
      start: first!.start ?? start,
      end: first!.end ?? end,
      suggestion: first!.text,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The narrowest span that differs, never through the middle of a character. */
function changeBetween(before: string, after: string): Span & { text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isTrail(before, start) || isTrail(after, start)) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (isTrail(before, before.length - tail) || isTrail(after, after.length - tail)) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

const isTrail = (text: string, at: number): boolean => at > 0 && /[\udc00-\udfff]/.test(text.charAt(at));

function firstOf(blanks: ReadonlySet<string>, text: string, from: number): Span | undefined {
  return [...blanks]
    .map(blank => ({ start: text.indexOf(blank, Math.max(0, from - blank.length)), length: blank.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start)
    .map(({ start, length }) => ({ start, end: start + length }))[0];
}
