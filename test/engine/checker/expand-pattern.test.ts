import { expect } from '@open-wc/testing';
import { expandPattern } from '../../../src/engine/checker/expand-pattern.js';

describe('expandPattern', () => {
  const cases: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['我不能', ['我不能']],
    ['(我|我们)不能', ['我不能', '我们不能']],
    ['我(们|)不(能|行)', ['我们不能', '我们不行', '我不能', '我不行']],
    ['(我(们|)|咱)不', ['我们不', '我不', '咱不']],
    ['(好|好)的', ['好的']],
    ['(我不能', undefined],
    ['我不能)', undefined],
    ['我|不', undefined],
    ['(|)', undefined],
    ['(一|二|三|四|五|六|七|八|九|十)'.repeat(4), undefined],
  ];
  for (const [pattern, wordings] of cases)
    it(pattern, () => expect(expandPattern(pattern)).to.deep.equal(wordings));
});
