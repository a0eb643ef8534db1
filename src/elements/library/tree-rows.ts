import type { CategoryNode } from './category-tree.js';

/** A node of the tree as it stands on the screen. */
export interface TreeRow {
  readonly node: CategoryNode;
  readonly key: string;
  /** From 1 on, as are the other two. */
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Undefined for a node with nothing below it. */
  readonly expanded: boolean | undefined;
}

export const keyOf = ({ pack, category }: Pick<CategoryNode, 'pack' | 'category'>): string =>
  `${pack}\n${category}`;

/** The nodes to be seen, those below a folded one left out. */
export function treeRows(
  nodes: readonly CategoryNode[],
  isExpanded: (key: string) => boolean,
  level = 1,
): TreeRow[] {
  return nodes.flatMap((node, i) => {
    const key = keyOf(node);
    const expanded = node.children.length > 0 ? isExpanded(key) : undefined;
    const row = { node, key, level, place: i + 1, siblings: nodes.length, expanded };
    return expanded ? [row, ...treeRows(node.children, isExpanded, level + 1)] : [row];
  });
}

export type TreeCommand =
  { readonly do: 'focus'; readonly index: number } | { readonly do: 'expand' | 'fold' | 'choose' };

/** What a key does on a row of the tree, by the pattern of the ARIA guide; undefined for one that does nothing. */
export function treeCommand(key: string, rows: readonly TreeRow[], index: number): TreeCommand | undefined {
  const { level, expanded } = rows[index]!;
  const to = (at: number): TreeCommand | undefined => (rows[at] ? { do: 'focus', index: at } : undefined);
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (expanded === undefined) return undefined;
      return expanded ? to(index + 1) : { do: 'expand' };
    case 'ArrowLeft':
      if (expanded) return { do: 'fold' };
      return to(levels(rows.slice(0, index)).lastIndexOf(level - 1));
    case 'Enter':
    case ' ':
      return { do: 'choose' };
    default:
      return undefined;
  }
}

const levels = (rows: readonly TreeRow[]): number[] => rows.map(({ level }) => level);
