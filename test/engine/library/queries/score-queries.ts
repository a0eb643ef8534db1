import type { Library } from '../../../../src/engine/library/types.js';

export interface Query {
  readonly kind: string;
  readonly text: string;
  /** Ids of phrases that answer it; `refund.*` stands for all that begin so. */
  readonly ids: readonly string[];
}

export interface Rank {
  readonly query: Query;
  /** 1 over the place of the first right hit within five; 0 when there is none. */
  readonly reciprocal: number;
}

const hardKinds: readonly string[] = ['partial', 'polyphone', 'accent', 'transposition', 'pasted'];

/** Reads lines of kind, query and ids below a line of titles. */
export function readQueries(lines: string): Query[] {
  return lines
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [kind = '', text = '', ids = ''] = line.split('\t');
      return { kind, text, ids: ids.split(',') };
    });
}

export function rankOf(library: Library, query: Query): Rank {
  const hits = library.search(query.text, { limit: 5 });
  const place = hits.findIndex(({ entry }) => query.ids.some(id => isMeant(entry.id, id)));
  return { query, reciprocal: place < 0 ? 0 : 1 / (place + 1) };
}

const isMeant = (id: string, wanted: string): boolean =>
  wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted;

export const isHard = ({ query }: Rank): boolean => hardKinds.includes(query.kind);

/** The mean reciprocal rank. */
export const mrr = (ranks: readonly Rank[]): number =>
  ranks.reduce((sum, { reciprocal }) => sum + reciprocal, 0) / ranks.length;
