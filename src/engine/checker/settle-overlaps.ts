import type { Severity } from '../packs/types.js';
import type { Span } from './types.js';

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** A piece of wording and how much it matters. */
interface Claim extends Span {
  readonly severity: Severity;
}

/**
 * Leaves one claim for one piece of wording: of several that share characters the most severe stays, then the
 * longest, then the first. The result is in the order of the text; the cost follows the length of the claims.
 */
export function settleOverlaps<T extends Claim>(claims: readonly T[], textLength: number): T[] {
  if (claims.length < 2) return [...claims];
  const byRank = [...claims].sort(
    (a, b) =>
      weight[b.severity] - weight[a.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Uint8Array(textLength);
  const kept = byRank.filter(({ start, end }) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
