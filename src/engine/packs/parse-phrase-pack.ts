import { listOf, object, oneOf, optional, parse, text, uniqueById } from './read.js';
import { stages } from './stages.js';
import type { Parsed, Phrase, PhrasePack } from './types.js';

const pack = object<PhrasePack>({
  id: text,
  title: text,
  version: text,
  source: optional(text),
  phrases: uniqueById(
    listOf(
      object<Phrase>({
        id: text,
        category: text,
        title: text,
        tags: listOf(text),
        text,
        replaces: optional(listOf(text)),
        stage: optional(oneOf(stages)),
        source: optional(text),
      }),
    ),
  ),
});

/** Reads a phrase pack from outside; a phrase that cannot be read is left out and reported. */
export function parsePhrasePack(input: unknown): Parsed<PhrasePack> {
  return parse(pack, input, { id: '', title: '', version: '', phrases: [] });
}
