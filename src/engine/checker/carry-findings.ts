import type { Finding } from './types.js';

/**
 * Moves findings along with an edit, for the moment before the text is judged anew: those before the change stay,
 * those behind it shift, those it touches are dropped. The change is what lies between the common head and tail.
 */
export function carryFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const shift = after.length - before.length;
  return findings.flatMap(finding => {
    if (finding.scope === 'reply') return [{ ...finding, end: after.length }];
    if (finding.end <= head) return [finding];
    if (finding.start < before.length - tail) return [];
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
  });
}
