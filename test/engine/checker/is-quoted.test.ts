import { expect } from '@open-wc/testing';
import { isQuoted } from '../../../src/engine/checker/is-quoted.js';

describe('isQuoted', () => {
  /** A text and whether 不能 in it stands in quotation marks. */
  const cases: readonly (readonly [string, boolean])[] = [
    ['您说的“我不能登录”是什么提示', true],
    ['您說的「不能登入」', true],
    ['请点《不能登录》这一篇', true],
    ['“好的”我不能', false],
    ['不能“登录”', false],
    ['“不能', false],
    [`“不能${'登录'.repeat(20)}”`, false],
    ['“第一行\n不能”', false],
  ];
  for (const [text, expected] of cases)
    it(text, () => {
      const start = text.indexOf('不能');
      expect(isQuoted(text, { start, end: start + 2 })).to.equal(expected);
    });
});
