import { createLibrary } from '../../engine/library/create-library.js';
import type { Hit, Library } from '../../engine/library/types.js';
import type { Script, ScriptPack } from '../../engine/packs/types.js';
import type { PhraseMemory } from './phrase-memory.js';
import type { View } from './toolbar.js';

/** The phrases of a view that a query finds; without a query in the order the agent marked or used them. */
export function findHits(
  library: Library,
  query: string,
  { view, category, memory, now }: { view: View; category: string; memory: PhraseMemory; now: number },
): Hit[] {
  const hits = library.search(query, { category, usage: memory.usage(), now });
  if (view === 'all') return hits;
  const order = view === 'favourites' ? memory.favourites : memory.recents.map(({ id }) => id);
  const place = new Map(order.map((id, i) => [id, i]));
  const kept = hits.filter(({ entry }) => place.has(entry.id));
  const unasked = kept.every(({ score }) => score === 0);
  return unasked ? kept.sort((a, b) => place.get(a.entry.id)! - place.get(b.entry.id)!) : kept;
}

/** More than anybody walks through with the arrow keys. */
const mostPicks = 50;

/** What is offered in the reply box: as in the panel, but what was marked or used lately stands first unasked. */
export function findPicks(
  library: Library,
  query: string,
  { memory, now }: { memory: PhraseMemory; now: number },
): Hit[] {
  const hits = findHits(library, query, { view: 'all', category: '', memory, now });
  if (query.trim() !== '') return hits.slice(0, mostPicks);
  const usual = [...memory.recents.map(({ id }) => id), ...memory.favourites];
  const place = new Map([...new Set(usual)].map((id, i) => [id, i]));
  const placeOf = ({ entry }: Hit): number => place.get(entry.id) ?? place.size;
  return hits.sort((a, b) => placeOf(a) - placeOf(b)).slice(0, mostPicks);
}

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
