import { ProblemList } from '../packs/read.js';
import type { Rule, RulePack } from '../packs/rule-types.js';
import { gap, type Fold } from '../text/fold-text.js';
import { readLexicon } from './read-lexicon.js';
import type { Lexicon } from './pattern/read-pattern.js';
import type { TrieNode, WordSet } from './pattern/word-set.js';
import type { Span } from './types.js';

/** Where a suggestion takes up a word of what it stands in for: `<业务>的事我来为您想办法`. */
const slot = /<([^<>]+)>/;

/** A suggestion in pieces: text and names of classes in turn, beginning and ending with text. */
export type Template = readonly string[];

export const readTemplate = (suggestion: string): Template => suggestion.split(slot);

/** Whether a suggestion has a slot; most of a large pack's are told by a single character. */
export const hasSlot = (suggestion: string): boolean => suggestion.includes('<') && slot.test(suggestion);

const classesOf = (template: Template): string[] => template.filter((_, i) => i % 2 === 1);

/** Puts a word into every slot. Undefined when there is none for one of them. */
export function fillSlots(
  template: Template,
  wordOf: (className: string) => string | undefined,
): string | undefined {
  let text = template[0]!;
  for (let i = 1; i < template.length; i += 2) {
    const word = wordOf(template[i]!);
    if (word === undefined) return undefined;
    text += word + template[i + 1]!;
  }
  return text;
}

/**
 * Prepares the writing out of suggestions with each word of their classes in turn, as they must pass the rules; one
 * without a slot is itself. The classes are read only if there is a slot.
 */
export function fillingsOf(
  suggestions: readonly string[],
  packs: readonly RulePack[],
): (suggestion: string) => readonly string[] {
  if (!suggestions.some(hasSlot)) return suggestion => [suggestion];
  const lexicon = readLexicon(packs, new ProblemList());
  const wordsOf = (className: string): readonly string[] => lexicon.get(className)?.words ?? [];
  return suggestion => {
    const template = readTemplate(suggestion);
    const counts = classesOf(template).map(className => wordsOf(className).length);
    const turns = counts.length === 0 ? 1 : Math.max(...counts);
    return Array.from({ length: turns }, (_, turn) =>
      fillSlots(template, className => wordsOf(className)[turn % wordsOf(className).length]),
    ).filter(text => text !== undefined);
  };
}

/** Names the slots of a rule that no class fills, and a rule that has nothing to say where the text has no word. */
export function checkSlots({ id, suggestions }: Rule, lexicon: Lexicon, list: ProblemList): void {
  if (!suggestions.some(hasSlot)) return;
  suggestions.forEach((suggestion, i) => {
    for (const className of classesOf(readTemplate(suggestion)))
      if (!lexicon.get(className)?.words.length)
        list.add(`${id}.suggestions[${i}]`, 'bad-reference', `<${className}>`);
  });
  if (suggestions.every(hasSlot)) list.add(`${id}.suggestions`, 'missing', '不带 <词类> 的替代说法');
}

/**
 * The word of a class that stands in a stretch of text, as it is written there; of several the one nearest to the
 * words found, the longest at its place. No comma is crossed within a word.
 */
export function wordWithin(
  place: Span,
  found: Span,
  { forward }: WordSet,
  { units, offsets, gaps }: Fold,
  text: string,
): string | undefined {
  let nearest: Span | undefined;
  let least = Infinity;
  for (let start = place.start; start < place.end; start++) {
    let node: TrieNode | undefined = forward;
    let end = 0;
    for (let at = start; at < place.end && (at === start || gaps[at]! < gap.line);) {
      node = node.next.get(units[at++]!);
      if (!node) break;
      if (node.ends) end = at;
    }
    if (end === 0) continue;
    const distance = Math.max(0, found.start - end, start - found.end);
    // Of two as near, the later one: the object stands behind its verb.
    if (distance <= least) [nearest, least] = [{ start, end }, distance];
    start = end - 1;
  }
  if (!nearest) return undefined;
  let word = '';
  for (let at = nearest.start; at < nearest.end; at++) word += text[offsets[at]!]!;
  return word;
}
