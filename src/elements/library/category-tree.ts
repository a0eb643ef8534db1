import type { Phrase, PhrasePack } from '../../engine/packs/phrase-types.js';

/** A part of the library: a category with what lies below it, a pack, or a category of one pack; '' for any. */
export interface Scope {
  readonly pack: string;
  /** The whole path, such as `售后/退款`. */
  readonly category: string;
}

export interface CategoryNode extends Scope {
  /** The last level alone, or the title of the pack. */
  readonly label: string;
  /** How many phrases lie in and below it. */
  readonly count: number;
  readonly children: readonly CategoryNode[];
}

/**
 * The categories as a tree, in the order of the packs. Where no category has levels, the packs are the upper level,
 * if there are several.
 */
export function categoryTree(entries: readonly Phrase[], packs: readonly PhrasePack[]): CategoryNode[] {
  if (entries.some(({ category }) => category.includes('/'))) return nodesOf(entries, '');
  const byPack = new Map<string, Phrase[]>(packs.map(({ id }) => [id, []]));
  const packOf = packByPhrase(packs);
  for (const entry of entries) byPack.get(packOf.get(entry.id) ?? '')?.push(entry);
  const filled = packs.filter(({ id }) => byPack.get(id)!.length > 0);
  if (filled.length < 2) return nodesOf(entries, '');
  return filled.map(({ id, title }) => ({
    pack: id,
    category: '',
    label: title || id,
    count: byPack.get(id)!.length,
    children: nodesOf(byPack.get(id)!, id),
  }));
}

/** The id of the pack a phrase comes from, by the phrase's id; one that several packs have belongs to the first. */
export function packByPhrase(packs: readonly PhrasePack[]): Map<string, string> {
  const packOf = new Map<string, string>();
  for (const { id, phrases } of packs)
    for (const phrase of phrases) if (!packOf.has(phrase.id)) packOf.set(phrase.id, id);
  return packOf;
}

interface Growing extends Scope {
  readonly label: string;
  count: number;
  readonly children: Growing[];
}

function nodesOf(entries: readonly Phrase[], pack: string): CategoryNode[] {
  const counts = new Map<string, number>();
  for (const { category } of entries) counts.set(category, (counts.get(category) ?? 0) + 1);
  const roots: Growing[] = [];
  const byPath = new Map<string, Growing>();
  for (const [category, count] of counts) {
    let path = '';
    let siblings = roots;
    for (const label of category.split('/')) {
      path = path ? `${path}/${label}` : label;
      let node = byPath.get(path);
      if (!node) {
        node = { pack, category: path, label, count: 0, children: [] };
        byPath.set(path, node);
        siblings.push(node);
      }
      node.count += count;
      siblings = node.children;
    }
  }
  return roots;
}
