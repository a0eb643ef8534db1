import { createLibrary } from '../../engine/library/create-library.js';
import { loadPacks, type LoadedPacks } from '../../engine/packs/load-packs.js';
import { parseScriptPack } from '../../engine/packs/parse-script-pack.js';
import type { Script, ScriptPack } from '../../engine/packs/phrase-types.js';

/** The script packs a page gave; without any the built-in ones. */
export const loadScripts = (given: readonly unknown[] | undefined): Promise<LoadedPacks<ScriptPack>> =>
  loadPacks(
    given,
    'scripts',
    parseScriptPack,
    async () => (await import('../../content/scripts.js')).defaultScriptPacks,
  );

/** A way to search scripts by the same means as phrases: by title, category, steps and what is said in them. */
export function scriptFinder(packs: readonly ScriptPack[]): (query: string) => Script[] {
  const scripts = new Map(packs.flatMap(pack => pack.scripts.map(script => [script.id, script] as const)));
  const phrases = Array.from(scripts.values(), ({ id, title, category, summary, steps }) => ({
    id,
    title,
    category,
    tags: steps.map(step => step.title),
    text: [summary, ...steps.flatMap(step => step.say)].join('\n'),
  }));
  const library = createLibrary([{ id: 'scripts', title: '', version: '', phrases }]);
  return query => library.search(query).map(({ entry }) => scripts.get(entry.id)!);
}
