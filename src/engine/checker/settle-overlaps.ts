import type { Severity } from '../packs/rule-types.js';
import type { Span } from './types.js';

/** The most severe first. */
const severities = ['error', 'warning', 'info'] as const;

/** A piece of wording and how much it may matter at most. */
interface Claim extends Span {
  readonly severity: Severity;
  /** The place of its rule among all. */
  readonly rank: number;
}

/** A claim that stays, with what the judge made of it. */
export interface Settled<T> {
  readonly claim: T;
  readonly severity: Severity;
}

/**
 * Leaves one claim for one piece of wording: of several that share characters the most severe stays, then the
 * longest, then the first, then that of the first rule. Claims are judged only when they would stay: the judge may let
 * one fall (`undefined`) or say a lower severity. The result is in the order of the text, and so is the judging but
 * for claims that overlap.
 */
export function settleOverlaps<T extends Claim>(
  claims: readonly T[],
  judge: (claim: T) => Severity | undefined,
): Settled<T>[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start || a.rank - b.rank);
  const settled: Settled<T>[] = [];
  for (let first = 0; first < sorted.length;) {
    let { end } = sorted[first]!;
    let last = first + 1;
    for (; last < sorted.length && sorted[last]!.start < end; last++) end = Math.max(end, sorted[last]!.end);
    if (last - first > 1) settleGroup(sorted.slice(first, last), end, judge, settled);
    else {
      const claim = sorted[first]!;
      const severity = judge(claim);
      if (severity) settled.push({ claim, severity });
    }
    first = last;
  }
  return settled;
}

/** Settles claims that overlap each other, none of which reaches beyond `end`. */
function settleGroup<T extends Claim>(
  claims: T[],
  end: number,
  judge: (claim: T) => Severity | undefined,
  settled: Settled<T>[],
): void {
  const from = claims[0]!.start;
  const taken = freeSpan(end - from);
  const kept: Settled<T>[] = [];
  let lowered: Map<T, Severity> | undefined;
  claims.sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const severity of severities)
    for (const claim of claims) {
      const known = lowered?.get(claim);
      if ((known ?? claim.severity) !== severity || isTaken(taken, claim.start - from, claim.end - from))
        continue;
      const judged = known ?? judge(claim);
      if (judged === severity) {
        taken.fill(1, claim.start - from, claim.end - from);
        kept.push({ claim, severity });
        // What is less severe than it seemed waits for its turn.
      } else if (judged) (lowered ??= new Map()).set(claim, judged);
    }
  if (kept.length > 1) kept.sort((a, b) => a.claim.start - b.claim.start);
  for (const one of kept) settled.push(one);
}

/** Used again and again, since nearly every finding overlaps another claim. */
let span = new Uint8Array(256);

/** One byte for each unit of a group, all 0. */
function freeSpan(length: number): Uint8Array {
  if (length > span.length) span = new Uint8Array(2 * length);
  else span.fill(0, 0, length);
  return span;
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (taken[i] === 1) return true;
  return false;
}
