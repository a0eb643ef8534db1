import { expect } from '@open-wc/testing';
import type { PhraseUsage } from '../../../src/engine/library/types.js';
import { usageBoost } from '../../../src/engine/library/usage-boost.js';

const day = 86_400_000;
const now = Date.UTC(2025, 0, 31);

describe('usageBoost', () => {
  const table: readonly [PhraseUsage | undefined, number | undefined, number][] = [
    [undefined, now, 1],
    [{}, now, 1],
    [{ favourite: true }, now, 1.12],
    [{ count: 31 }, now, 1.1],
    [{ count: 1_000_000 }, now, 1.1],
    [{ count: 3 }, now, 1.04],
    [{ lastUsed: now }, now, 1.08],
    [{ lastUsed: now - 3 * day }, now, 1.04],
    [{ lastUsed: now + day }, now, 1.08],
    [{ lastUsed: now }, undefined, 1],
    // 62 uses of 30 days ago count as 31, of 60 days ago as 15 and a half.
    [{ count: 62, lastUsed: now - 30 * day }, now, 1.1 + 0.08 * 0.5 ** 10],
    [{ count: 62, lastUsed: now - 60 * day }, now, 1 + 0.02 * Math.log2(16.5) + 0.08 * 0.5 ** 20],
    [{ count: 31, favourite: true, lastUsed: now }, now, 1.3],
    [{ count: NaN, lastUsed: NaN }, now, 1],
    [{ count: -5 }, now, 1],
  ];
  for (const [usage, at, boost] of table)
    it(`${JSON.stringify(usage)} → ${boost}`, () => expect(usageBoost(usage, at)).to.be.closeTo(boost, 1e-9));
});
