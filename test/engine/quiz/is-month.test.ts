import { expect } from '@open-wc/testing';
import { isMonth } from '../../../src/engine/quiz/is-month.js';

describe('isMonth', () => {
  const texts: readonly [value: unknown, isOne: boolean][] = [
    ['2026-11', true],
    ['2026-01', true],
    ['2026-00', false],
    ['2026-13', false],
    ['2026-1', false],
    ['2026-11-01', false],
    ['', false],
    [undefined, false],
    [202611, false],
  ];
  for (const [value, isOne] of texts)
    it(`${isOne ? 'knows' : 'refuses'} “${String(value)}”`, () => {
      expect(isMonth(value)).to.equal(isOne);
    });
});
