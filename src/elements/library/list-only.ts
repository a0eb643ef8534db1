import { listPhrases } from '../../engine/library/list-phrases.js';
import type { Library } from '../../engine/library/types.js';
import type { Phrase, PhrasePack } from '../../engine/packs/phrase-types.js';

/**
 * The phrases of some packs as they are listed before there is an index: a query finds nothing.
 *
 * @param asked called when there is a query, so that an index is made for it
 */
export function listOnly(packs: readonly PhrasePack[], asked: () => void): Library {
  const byId = new Map<string, Phrase>();
  for (const { phrases } of packs)
    for (const phrase of phrases) if (!byId.has(phrase.id)) byId.set(phrase.id, phrase);
  const entries = [...byId.values()];
  return {
    entries,
    problems: [],
    search: (query, options) => {
      if (query.trim() === '') return listPhrases(entries, options);
      asked();
      return [];
    },
  };
}
