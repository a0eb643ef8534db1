import { listOf, object, oneOf, optional, parse, ProblemList, text, uniqueById } from './read.js';
import { stages } from './stages.js';
import type { Phrase, PhrasePack } from './phrase-types.js';
import type { Parsed } from './problem.js';

const phrase = object<Phrase>({
  id: text,
  category: text,
  title: text,
  tags: listOf(text),
  text,
  replaces: optional(listOf(text)),
  stage: optional(oneOf(stages)),
  source: optional(text),
});

const pack = object<PhrasePack>({
  id: text,
  title: text,
  version: text,
  source: optional(text),
  phrases: uniqueById(listOf(phrase)),
});

/** Reads a phrase pack from outside; a phrase that cannot be read is left out and reported. */
export function parsePhrasePack(input: unknown): Parsed<PhrasePack> {
  return parse(pack, input, { id: '', title: '', version: '', phrases: [] });
}

/** So many phrases are read before others get a turn: a few milliseconds' work. */
const phrasesPerStep = 1000;

/** Reads the same step by step, for whoever must not be held up by a pack of many thousands. */
export function* phrasePackSteps(input: unknown): Generator<undefined, Parsed<PhrasePack>> {
  const given = (input as { readonly phrases?: unknown } | null | undefined)?.phrases;
  if (!Array.isArray(given) || given.length <= phrasesPerStep) return parsePhrasePack(input);
  const { value: head, problems } = parsePhrasePack({ ...(input as object), phrases: [] });
  // A pack that cannot be named is none.
  if (head.id === '') return parsePhrasePack(input);
  const list = new ProblemList();
  const byId = new Map<string, Phrase>();
  for (const [i, raw] of (given as readonly unknown[]).entries()) {
    if (i % phrasesPerStep === 0) yield;
    const read = phrase(raw, `phrases[${i}]`, list);
    if (read && byId.has(read.id)) list.add(`phrases[${i}].id`, 'duplicate-id', read.id);
    else if (read) byId.set(read.id, read);
  }
  return { value: { ...head, phrases: [...byId.values()] }, problems: [...problems, ...list.problems] };
}
