import { createReplacingPhrases, type ReplacingPhrases } from '../../engine/library/replacing-phrases.js';
import { loadPacks } from '../../engine/packs/load-packs.js';
import { joinOwn } from '../../engine/packs/join-own.js';
import { parsePhrasePack } from '../../engine/packs/parse-phrase-pack.js';
import { ownListKey } from '../../engine/packs/record-keys.js';
import { readStoredList } from '../../engine/packs/stored-own-list.js';
import type { Problem } from '../../engine/packs/problem.js';
import type { Records } from '../../records/records.js';

/** What of the phrases may take the place of what a finding sends back. */
export interface Offers {
  readonly find: ReplacingPhrases;
  /** What had to be left out of the packs. */
  readonly problems: readonly Problem[];
  /** Whether the own phrases kept are still those among the offers. */
  isCurrent(): Promise<boolean>;
}

/** The phrases a page gave, or the built-in ones, as the library has them: with the own ones among them. */
export async function loadOffers(packs: readonly unknown[] | undefined, records: Records): Promise<Offers> {
  const [loaded, stored] = await Promise.all([
    loadPacks(
      packs,
      'phrases',
      parsePhrasePack,
      async () => (await import('../../content/phrases.js')).defaultPhrasePacks,
    ),
    records.get<unknown>(ownListKey),
  ]);
  return {
    // Nobody sees here which pack a phrase is of.
    find: createReplacingPhrases(joinOwn(readStoredList(stored).list, loaded.packs, '')),
    problems: loaded.problems,
    isCurrent: async () => JSON.stringify(await records.get<unknown>(ownListKey)) === JSON.stringify(stored),
  };
}
