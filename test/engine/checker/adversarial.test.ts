import { expect } from '@open-wc/testing';
import { defaultRulePacks } from '../../../src/content/index.js';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import { adversarialTexts } from '../../bench/adversarial-texts.mjs';

/** How many look-ups in maps some work takes: every letter that a pattern is followed over costs one. */
function lookUpsOf(work: () => void): number {
  const get = Map.prototype.get;
  let count = 0;
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown): unknown {
    count++;
    return get.call(this, key);
  };
  try {
    work();
  } finally {
    Map.prototype.get = get;
  }
  return count;
}

describe('adversarial texts', () => {
  const checker = createChecker(defaultRulePacks);
  const short = adversarialTexts(defaultRulePacks, 1000);
  const long = adversarialTexts(defaultRulePacks, 2000);
  /** All runs of single characters and words, and a sample of the thousands made from classes and rules. */
  const sample = [...long.keys()].filter(i => i < 40 || i % 50 === 0);

  it('cost twice as much when they are twice as long', () => {
    let steps = 0;
    const worse = sample.flatMap(i => {
      // What is built once, at the first finding, is no cost of the text.
      for (const { text } of [short[i]!, long[i]!]) checker.check(text);
      const once = lookUpsOf(() => checker.check(short[i]!.text));
      const twice = lookUpsOf(() => checker.check(long[i]!.text));
      steps += twice;
      // A text may end within a word, and what was met only once is no trend.
      return twice > 2.2 * once + 500 ? [`${long[i]!.name}: ${once}, ${twice}`] : [];
    });
    expect(worse).to.deep.equal([]);
    expect(steps).to.be.above(100_000);
  }).timeout(30_000);
});
