import { fillBlanks } from '../library/blanks.js';
import type { Stage } from '../packs/pack.js';
import { firstBlank, type Mending } from './mend-all.js';
import type { Finding, Span } from './types.js';

/**
 * Puts a phrase in the place of the sentence a finding stands in. What answers a demand on the whole reply is put in
 * front of it where the demand is one on the opening alone, otherwise behind it.
 *
 * @param stages in which the demand is made, if the finding is one
 */
export function placePhrase(
  text: string,
  finding: Finding,
  phrase: string,
  stages: readonly Stage[] = [],
): Mending {
  const { text: filled, missing } = fillBlanks(phrase, {});
  const place = finding.scope === 'wording' ? sentenceAround(text, finding) : edgeFor(text, stages);
  const written = joint(text, finding, place) + filled;
  const blank = firstBlank(missing, written);
  return {
    ...place,
    text: written,
    taken: [{ ruleId: finding.ruleId, suggestion: phrase }],
    ...(blank && { blank: { start: place.start + blank.start, end: place.start + blank.end } }),
  };
}

/** The sentence, or the sentences, a span stands in, with what ends the last and without the space around. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !sentenceEnd.test(text[from - 1]!)) from--;
  while (from < start && /\s/.test(text[from]!)) from++;
  let to = end;
  while (to < text.length && !sentenceEnd.test(text[to]!)) to++;
  while (to < text.length && closing.test(text[to]!)) to++;
  while (to > end && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

const sentenceEnd = /[。！!｡？?\n\u2028\u2029]/;
/** What may stand behind a sentence and still belongs to it. */
const closing = /[。！!｡？?”’」』）)]/;

function edgeFor(text: string, stages: readonly Stage[]): Span {
  const isGreeting = stages.length > 0 && stages.every(stage => stage === 'opening');
  const at = isGreeting ? 0 : text.trimEnd().length;
  return { start: at, end: at };
}

/** A reply that breaks off without a mark would run into the phrase put behind it. */
function joint(text: string, { scope }: Finding, { start }: Span): string {
  return scope === 'reply' && start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!) ? '。' : '';
}
