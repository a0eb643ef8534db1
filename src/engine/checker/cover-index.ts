import type { Candidate } from './compile-rules.js';
import type { Span } from './types.js';

/** A wording of an exception. */
export interface Cover extends Span {
  readonly candidate: Candidate;
}

/** Prepares the question whether one of some wordings covers a span; only those that begin near it are looked at. */
export function createCoverIndex(
  covers: readonly Cover[],
): (start: number, end: number, fits: (cover: Cover) => boolean) => boolean {
  const sorted = [...covers].sort((a, b) => a.start - b.start);
  const longest = covers.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (start, end, fits) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end - longest) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < sorted.length && sorted[i]!.start <= start; i++)
      if (sorted[i]!.end >= end && fits(sorted[i]!)) return true;
    return false;
  };
}
