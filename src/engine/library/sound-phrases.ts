import { asList } from '../packs/as-list.js';
import { parsePhrasePack } from '../packs/parse-phrase-pack.js';
import type { ProblemList } from '../packs/read.js';
import type { Phrase, PhrasePack } from '../packs/phrase-types.js';

const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether a phrase can be used as it is; much cheaper than reading it, since packs may be very large. */
function isSound(phrase: Partial<Phrase> | null | undefined): phrase is Phrase {
  if (typeof phrase !== 'object' || phrase === null) return false;
  const { id, category, title, tags, text } = phrase;
  return [id, category, title, text].every(isText) && Array.isArray(tags) && tags.every(isText);
}

/**
 * The phrases of some packs, the first of each id, without whatever the library could stumble over, which is named
 * in the list instead. Packs that went through the parser lose nothing here.
 */
export function soundPhrases(packs: readonly PhrasePack[], list: ProblemList): Phrase[] {
  const byId = new Map<string, Phrase>();
  asList(packs).forEach((input, i) => {
    for (const phrase of phrasesOf(input, `packs[${i}]`, list))
      if (!byId.has(phrase.id)) byId.set(phrase.id, phrase);
  });
  return [...byId.values()];
}

function phrasesOf(input: unknown, at: string, list: ProblemList): readonly Phrase[] {
  const pack = input as Partial<PhrasePack> | null | undefined;
  if (Array.isArray(pack?.phrases) && pack.phrases.every(isSound)) return pack.phrases;
  // What a pack is called does not matter here, and a nameless one is not lost.
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const named: unknown = isObject ? { ...input, id: '-', title: '-', version: '-' } : input;
  const { value, problems } = parsePhrasePack(named);
  for (const { path, code, detail } of problems) list.add(path ? `${at}.${path}` : at, code, detail);
  return value.phrases;
}
