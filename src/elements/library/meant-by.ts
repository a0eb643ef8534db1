import type { Hit } from '../../engine/library/types.js';

const isHan = /\p{sc=Han}/gu;

/** Below this only part of the query was found, see `Hit.score`. */
export const hasAll = (query: string, { score }: Hit): boolean => query === '' || score >= 0.5;

/** From two Chinese characters on only phrases that have them all: what merely resembles them is offered to prose. */
export const meantBy = (query: string, hits: readonly Hit[]): readonly Hit[] =>
  (query.match(isHan)?.length ?? 0) < 2 ? hits : hits.filter(hit => hasAll(query, hit));
