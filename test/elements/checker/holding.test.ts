import { expect } from '@open-wc/testing';
import { Holding, type Guard } from '../../../src/elements/checker/holding.js';

describe('Holding', () => {
  /** Attempts as [ms, errors that stand], and whether each is held. */
  const cases: readonly (readonly [Guard, readonly (readonly [number, number])[], readonly boolean[]])[] = [
    ['off', [[0, 2]], [false]],
    ['warn', [[0, 0]], [false]],
    ['warn', [[0, 1], [2000, 1]], [true, false]], // prettier-ignore
    ['warn', [[0, 1], [200, 1], [600, 1]], [true, true, false]], // prettier-ignore
    ['warn', [[0, 1], [10_000, 1]], [true, false]], // prettier-ignore
    ['warn', [[0, 1], [10_001, 1], [12_000, 1]], [true, true, false]], // prettier-ignore
    ['warn', [[0, 1], [2000, 1], [3000, 1]], [true, false, true]], // prettier-ignore
    ['warn', [[0, 1], [2000, 0], [3000, 1]], [true, false, true]], // prettier-ignore
    ['block', [[0, 1], [2000, 1], [4000, 3]], [true, true, true]], // prettier-ignore
    ['block', [[0, 1], [2000, 0]], [true, false]], // prettier-ignore
  ];
  for (const [guard, attempts, held] of cases)
    it(`${guard} ${JSON.stringify(attempts)} → ${held.join(' ')}`, () => {
      const holding = new Holding();
      expect(attempts.map(([ms, errors]) => holding.holds(guard, errors, ms))).to.deep.equal(held);
    });

  it('counts from the beginning when told to forget', () => {
    const holding = new Holding();
    holding.holds('warn', 1, 0);
    holding.forget();
    expect(holding.holds('warn', 1, 2000)).to.equal(true);
  });
});
