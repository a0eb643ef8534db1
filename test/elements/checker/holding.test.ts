import { expect } from '@open-wc/testing';
import { Holding, type Guard } from '../../../src/elements/checker/holding.js';

describe('Holding', () => {
  /** Attempts as `ms/errors that stand`. */
  const cases: readonly (readonly [Guard, attempts: string, judgements: string])[] = [
    ['off', '0/2', 'goes'],
    ['warn', '0/0', 'goes'],
    ['warn', '0/1 2000/1', 'held goes'],
    ['warn', '0/1 200/1 600/1', 'held same-attempt goes'],
    ['warn', '0/1 10000/1', 'held goes'],
    ['warn', '0/1 10001/1 12000/1', 'held held goes'],
    ['warn', '0/1 2000/1 3000/1', 'held goes held'],
    ['warn', '0/1 2000/0 3000/1', 'held goes held'],
    ['block', '0/1 200/1 2000/1 4000/3', 'held same-attempt held held'],
    ['block', '0/1 200/0', 'held goes'],
  ];
  for (const [guard, attempts, judgements] of cases)
    it(`${guard} ${attempts} → ${judgements}`, () => {
      const holding = new Holding();
      const judged = attempts.split(' ').map(attempt => {
        const [ms, errors] = attempt.split('/').map(Number);
        return holding.judge(guard, errors!, ms!);
      });
      expect(judged.join(' ')).to.equal(judgements);
    });

  it('counts from the beginning when told to forget', () => {
    const holding = new Holding();
    holding.judge('warn', 1, 0);
    holding.forget();
    expect(holding.judge('warn', 1, 2000)).to.equal('held');
  });
});
