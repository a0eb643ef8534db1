import { expect } from '@open-wc/testing';
import { isMoment } from '../../../src/engine/quiz/is-moment.js';

describe('isMoment', () => {
  const cases: readonly [unknown, boolean][] = [
    ['2026-11-30T18:00+08:00', true],
    ['2026-11-30T10:00:00Z', true],
    ['2026-11-30T10:00:00.123Z', true],
    ['2028-02-29T00:00Z', true],
    ['2026-02-29T00:00Z', false],
    ['2026-11-31T00:00Z', false],
    ['2026-13-01T00:00Z', false],
    ['2026-11-30T25:00Z', false],
    ['2026-11-30T18:00', false],
    ['2026-11-30', false],
    ['tomorrow', false],
    [1764496800000, false],
    [undefined, false],
  ];
  for (const [value, expected] of cases)
    it(`${expected ? 'takes' : 'refuses'} ${String(value)}`, () =>
      expect(isMoment(value)).to.equal(expected));
});
