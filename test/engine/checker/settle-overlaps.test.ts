import { expect } from '@open-wc/testing';
import { settleOverlaps } from '../../../src/engine/checker/settle-overlaps.js';
import type { Severity } from '../../../src/engine/packs/rule-types.js';

interface Claim {
  readonly name: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

const claim = (name: string, severity: Severity, start: number, end: number, rank = 0): Claim => ({
  ...{ name, severity, start, end, rank },
});

/** What stays and what was judged, where the judge lowers or drops the claims named so. */
function settle(...claims: readonly Claim[]): string {
  const judged: string[] = [];
  const settled = settleOverlaps(claims, ({ name, severity }) => {
    judged.push(name);
    if (name.startsWith('excused')) return undefined;
    return name.startsWith('soft') ? 'info' : severity;
  });
  return `${settled.map(({ claim: { name }, severity }) => `${name} ${severity}`).join(', ')} | ${judged.join(' ')}`;
}

describe('settleOverlaps', () => {
  const cases: readonly (readonly [string, readonly Claim[], string])[] = [
    ['the more severe', [claim('a', 'warning', 0, 9), claim('b', 'error', 3, 5)], 'b error | b'],
    ['the longer', [claim('a', 'error', 0, 2), claim('b', 'error', 1, 5)], 'b error | b'],
    ['the first', [claim('a', 'error', 2, 4), claim('b', 'error', 2, 4)], 'a error | a'],
    ['that of the first rule', [claim('a', 'error', 2, 4, 2), claim('b', 'error', 2, 4, 1)], 'b error | b'],
    ['neighbours', [claim('b', 'error', 2, 4), claim('a', 'info', 0, 2)], 'a info, b error | a b'],
    [
      'no overlap with what fell',
      [claim('a', 'info', 0, 2), claim('excused', 'error', 1, 5)],
      'a info | excused a',
    ],
    [
      'a lowered claim gives way to what it seemed to outweigh',
      [claim('soft', 'error', 0, 9), claim('a', 'warning', 3, 5), claim('b', 'info', 6, 7)],
      'a warning, b info | soft a b',
    ],
    [
      'a lowered claim outweighs a shorter hint',
      [claim('a', 'info', 0, 2), claim('soft', 'error', 1, 5)],
      'soft info | soft',
    ],
  ];
  for (const [name, claims, expected] of cases) it(name, () => expect(settle(...claims)).to.equal(expected));
});
