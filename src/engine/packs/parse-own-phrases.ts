import { completePhrase, freeId, type OwnPhrase, type PhraseSketch } from './own-phrase.js';
import { anyText, flag, listOf, object, oneOf, optional, ProblemList, text } from './read.js';
import { stages } from './stages.js';
import type { Parsed } from './problem.js';

const sketch = object<PhraseSketch>({
  text,
  id: optional(anyText),
  category: optional(anyText),
  title: optional(anyText),
  tags: optional(listOf(anyText)),
  replaces: optional(listOf(text)),
  stage: optional(oneOf(stages)),
  source: optional(anyText),
  archived: optional(flag),
});

export interface ParsedOwnPhrases extends Parsed<readonly OwnPhrase[]> {
  /** What could not be read, as it was. */
  readonly unread: readonly unknown[];
}

/**
 * Reads phrases from JSON: a pack, several packs or a bare list. All a phrase must have is its text; of two with the
 * same id the second gets another one, so that none is lost.
 */
export function parseOwnPhrases(input: unknown): ParsedOwnPhrases {
  const problems = new ProblemList();
  const taken = new Set<string>();
  const unread: unknown[] = [];
  const value = listsIn(input, '', problems, unread).flatMap(({ list, path }) =>
    list.flatMap((raw, i) => {
      const read = sketch(raw, `${path}[${i}]`, problems);
      if (!read) {
        unread.push(raw);
        return [];
      }
      const phrase = completePhrase(read);
      return [{ ...phrase, id: freeId(phrase.id, taken) }];
    }),
  );
  return { value, problems: problems.problems, unread };
}

interface List {
  readonly list: readonly unknown[];
  readonly path: string;
}

function listsIn(input: unknown, path: string, problems: ProblemList, unread: unknown[]): readonly List[] {
  if (Array.isArray(input)) {
    const items: readonly unknown[] = input;
    return items.length > 0 && items.every(holdsPhrases)
      ? items.flatMap((pack, i) => listsIn(pack, `${path}[${i}]`, problems, unread))
      : [{ list: items, path }];
  }
  const at = path ? `${path}.phrases` : 'phrases';
  if (holdsPhrases(input) && Array.isArray(input.phrases)) return [{ list: input.phrases, path: at }];
  problems.add(at, 'not-a-list', '');
  unread.push(input);
  return [];
}

const holdsPhrases = (value: unknown): value is { readonly phrases: unknown } =>
  typeof value === 'object' && value !== null && 'phrases' in value;
