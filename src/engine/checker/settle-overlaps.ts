import type { Severity } from '../packs/types.js';
import type { Finding } from './types.js';

const weight: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * Leaves one finding for one piece of wording: of several that share characters the most severe stays, then the
 * longest, then the first. The result is in the order of the text.
 */
export function settleOverlaps(findings: readonly Finding[]): Finding[] {
  const byRank = [...findings].sort(
    (a, b) =>
      weight[b.severity] - weight[a.severity] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of byRank)
    if (!kept.some(other => other.start < finding.end && finding.start < other.end)) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start);
}
