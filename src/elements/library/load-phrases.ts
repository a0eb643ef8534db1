import { loadPacks, type LoadedPacks } from '../../engine/packs/load-packs.js';
import { phrasePackSteps } from '../../engine/packs/parse-phrase-pack.js';
import type { PhrasePack } from '../../engine/packs/phrase-types.js';
import { inSlices } from '../../ui/in-slices.js';

/** The phrase packs a page gave; without any the built-in ones, loaded on demand so that others need not ship them. */
export const loadPhrases = (given: readonly unknown[] | undefined): Promise<LoadedPacks<PhrasePack>> =>
  loadPacks(
    given,
    'packs',
    input => inSlices(phrasePackSteps(input)),
    async () => (await import('../../content/phrases.js')).defaultPhrasePacks,
  );
