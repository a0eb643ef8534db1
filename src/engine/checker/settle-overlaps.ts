import type { Severity } from '../packs/types.js';
import type { Finding } from './types.js';

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Leaves one finding for one piece of wording: of several that share characters the most severe stays, then the
 * longest, then the first. The result is in the order of the text; the cost follows the length of the findings.
 */
export function settleOverlaps(findings: readonly Finding[], textLength: number): Finding[] {
  if (findings.length < 2) return [...findings];
  const byRank = [...findings].sort(
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
