import type { Severity } from '../packs/types.js';
import type { Span } from './types.js';

/** The most severe first. */
const severities = ['error', 'warning', 'info'] as const;

/** A piece of wording and how much it may matter at most. */
interface Claim extends Span {
  readonly severity: Severity;
}

/** A claim that stays, with what the judge made of it. */
export interface Settled<T> {
  readonly claim: T;
  readonly severity: Severity;
}

/**
 * Leaves one claim for one piece of wording: of several that share characters the most severe stays, then the
 * longest, then the first. Claims are judged only when they would stay: the judge may let one fall (`undefined`) or
 * say a lower severity. The result is in the order of the text, and so is the judging but for claims that overlap.
 */
export function settleOverlaps<T extends Claim>(
  claims: readonly T[],
  judge: (claim: T) => Severity | undefined,
): Settled<T>[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start);
  const settled: Settled<T>[] = [];
  for (let first = 0, last = 0; first < sorted.length; first = last) {
    let { end } = sorted[first]!;
    for (last = first + 1; last < sorted.length && sorted[last]!.start < end; last++)
      end = Math.max(end, sorted[last]!.end);
    for (const one of settleGroup(sorted.slice(first, last), end, judge)) settled.push(one);
  }
  return settled;
}

/** Settles claims that overlap each other, none of which reaches beyond `end`. */
function settleGroup<T extends Claim>(
  claims: readonly T[],
  end: number,
  judge: (claim: T) => Severity | undefined,
): Settled<T>[] {
  if (claims.length === 1) return settledOf(claims[0]!, judge(claims[0]!));
  const from = claims[0]!.start;
  const taken = new Uint8Array(end - from);
  const open = [...claims].sort((a, b) => b.end - b.start - (a.end - a.start));
  const lowered = new Map<T, Severity>();
  const kept: Settled<T>[] = [];
  for (const severity of severities)
    for (const claim of open) {
      if ((lowered.get(claim) ?? claim.severity) !== severity) continue;
      const span = taken.subarray(claim.start - from, claim.end - from);
      if (span.includes(1)) continue;
      const judged = lowered.get(claim) ?? judge(claim);
      // What is less severe than it seemed waits for its turn.
      if (judged !== severity) {
        if (judged) lowered.set(claim, judged);
        continue;
      }
      span.fill(1);
      kept.push({ claim, severity });
    }
  return kept.sort((a, b) => a.claim.start - b.claim.start);
}

function settledOf<T>(claim: T, severity: Severity | undefined): Settled<T>[] {
  return severity ? [{ claim, severity }] : [];
}
