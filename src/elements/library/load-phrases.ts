import { loadPacks, type LoadedPacks } from '../../engine/packs/load-packs.js';
import { parsePhrasePack } from '../../engine/packs/parse-phrase-pack.js';
import { parseScriptPack } from '../../engine/packs/parse-script-pack.js';
import type { PhrasePack, ScriptPack } from '../../engine/packs/types.js';

type Given = readonly unknown[] | undefined;

/** The phrase packs a page gave; without any the built-in ones, loaded on demand so that others need not ship them. */
export const loadPhrases = (given: Given): Promise<LoadedPacks<PhrasePack>> =>
  loadPacks(
    given,
    'packs',
    parsePhrasePack,
    async () => (await import('../../content/phrases.js')).defaultPhrasePacks,
  );

/** The script packs a page gave; without any the built-in ones. */
export const loadScripts = (given: Given): Promise<LoadedPacks<ScriptPack>> =>
  loadPacks(
    given,
    'scripts',
    parseScriptPack,
    async () => (await import('../../content/scripts.js')).defaultScriptPacks,
  );
