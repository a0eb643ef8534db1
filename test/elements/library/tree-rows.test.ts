import { expect } from '@open-wc/testing';
import { categoryTree } from '../../../src/elements/library/category-tree.js';
import { treeCommand, treeRows } from '../../../src/elements/library/tree-rows.js';

const phrase = (category: string) => ({ id: category, category, title: '', tags: [], text: '' });
const nodes = categoryTree(['售后/退款', '售后/退货', '物流/查询', '发票'].map(phrase), []);
const rows = treeRows(nodes, key => key.endsWith('售后'));

it('treeRows lists what is unfolded, each with its place among its siblings', () => {
  expect(
    rows.map(
      ({ node, level, place, siblings, expanded }) =>
        `${node.label} ${level} ${place}/${siblings} ${expanded}`,
    ),
  ).to.deep.equal([
    '售后 1 1/3 true',
    '退款 2 1/2 undefined',
    '退货 2 2/2 undefined',
    '物流 1 2/3 false',
    '发票 1 3/3 undefined',
  ]);
});

describe('treeCommand', () => {
  const focus = (index: number) => ({ do: 'focus', index });
  for (const [key, from, expected] of [
    ['ArrowDown', 0, focus(1)],
    ['ArrowDown', 4, undefined],
    ['ArrowUp', 3, focus(2)],
    ['ArrowUp', 0, undefined],
    ['Home', 3, focus(0)],
    ['End', 0, focus(4)],
    ['ArrowRight', 0, focus(1)],
    ['ArrowRight', 3, { do: 'expand' }],
    ['ArrowRight', 4, undefined],
    ['ArrowLeft', 0, { do: 'fold' }],
    ['ArrowLeft', 2, focus(0)],
    ['ArrowLeft', 3, undefined],
    ['Enter', 2, { do: 'choose' }],
    [' ', 2, { do: 'choose' }],
    ['x', 2, undefined],
    ['Tab', 2, undefined],
  ] as const)
    it(`${key} on row ${from}`, () => expect(treeCommand(key, rows, from)).to.deep.equal(expected));
});
