import { expect } from '@open-wc/testing';
import { rowsToDraw, scrolledTo } from '../../../src/elements/library/row-window.js';

const list = { count: 10_000, rowHeight: 70, scrolled: 0, seen: 280 };

describe('rowsToDraw', () => {
  for (const [name, change, first, end] of [
    ['at the top', {}, 0, 16],
    ['a row further, the same', { scrolled: 70 }, 0, 16],
    ['in the middle, rows before as well', { scrolled: 70 * 100 }, 88, 120],
    ['at the very end', { scrolled: 70 * 10_000 - 280 }, 9984, 10_000],
    ['beyond the end, as Safari lets it bounce', { scrolled: 70 * 10_000 + 500 }, 9984, 10_000],
    ['before the beginning', { scrolled: -80 }, 0, 16],
    ['a short list', { count: 3 }, 0, 3],
    ['an empty list', { count: 0 }, 0, 0],
    ['a list without bound draws a part only', { seen: 700_000 }, 0, 112],
  ] as const)
    it(name, () => expect(rowsToDraw({ ...list, ...change })).to.deep.equal({ first, end }));

  it('always covers what is in view, with rows to spare on the way', () => {
    for (let scrolled = 0; scrolled < 70 * 300; scrolled += 13) {
      const { first, end } = rowsToDraw({ ...list, scrolled });
      expect(first * 70, `top at ${scrolled}`).to.be.at.most(Math.max(0, scrolled - 8 * 70));
      expect(end * 70, `bottom at ${scrolled}`).to.be.at.least(scrolled + 280 + 7 * 70);
    }
  });
});

describe('scrolledTo', () => {
  for (const [name, row, change, scrolled] of [
    ['a row in view stays where it is', 2, { scrolled: 70 }, 70],
    ['a row above comes to the top', 3, { scrolled: 700 }, 210],
    ['a row below comes to the bottom', 20, {}, 21 * 70 - 280],
    ['a row half seen below', 4, { scrolled: 35 }, 70],
    ['never beyond the end of a list grown shorter', 1, { count: 5, scrolled: 9000 }, 70],
    ['a list shorter than its view', 1, { count: 2, scrolled: 9000 }, 0],
  ] as const)
    it(name, () => expect(scrolledTo(row, { ...list, ...change })).to.equal(scrolled));
});
