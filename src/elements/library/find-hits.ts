import type { Hit, Library } from '../../engine/library/types.js';
import type { PhraseMemory } from './phrase-memory.js';
import type { View } from './toolbar.js';

export interface Narrowing {
  readonly view: View;
  readonly category: string;
  /** Phrases carry all of these. */
  readonly tags: readonly string[];
}

export interface Agent {
  readonly memory: PhraseMemory;
  readonly now: number;
}

/**
 * The phrases of a view that a query finds; without a query in the order the agent marked or used them, and of all
 * phrases the pinned ones first.
 */
export function findHits(
  library: Library,
  query: string,
  { view, category, tags }: Narrowing,
  { memory, now }: Agent,
): Hit[] {
  const hits = library.search(query, { category, tags, usage: memory.usage(), now });
  const isUnasked = hits.every(({ score }) => score === 0);
  const order = {
    all: memory.pinned,
    favourites: memory.favourites,
    recents: memory.recents.map(({ id }) => id),
    scripts: [],
  }[view];
  const place = new Map(order.map((id, i) => [id, i]));
  const ordered = hits.filter(({ entry }) => place.has(entry.id));
  if (isUnasked) ordered.sort((a, b) => place.get(a.entry.id)! - place.get(b.entry.id)!);
  else if (view === 'all') return hits;
  return view === 'all' ? [...ordered, ...hits.filter(({ entry }) => !place.has(entry.id))] : ordered;
}

/** More than anybody walks through with the arrow keys. */
const mostPicks = 50;

/** What is offered in the reply box: as in the panel, but what was marked or used lately stands first unasked. */
export function findPicks(library: Library, query: string, agent: Agent): Hit[] {
  const hits = findHits(library, query, { view: 'all', category: '', tags: [] }, agent);
  if (query.trim() !== '') return hits.slice(0, mostPicks);
  const { pinned, recents, favourites } = agent.memory;
  const usual = [...pinned, ...recents.map(({ id }) => id), ...favourites];
  const place = new Map([...new Set(usual)].map((id, i) => [id, i]));
  const placeOf = ({ entry }: Hit): number => place.get(entry.id) ?? place.size;
  return hits.sort((a, b) => placeOf(a) - placeOf(b)).slice(0, mostPicks);
}
