import { expect } from '@open-wc/testing';
import {
  categoryTree,
  packByPhrase,
  type CategoryNode,
} from '../../../src/elements/library/category-tree.js';
import type { Phrase, PhrasePack } from '../../../src/engine/packs/phrase-types.js';

const phrase = (id: string, category: string): Phrase => ({ id, category, title: id, tags: [], text: id });
const packOf = (id: string, title: string, ...categories: string[]): PhrasePack => ({
  id,
  title,
  version: '1',
  phrases: categories.map((category, i) => phrase(`${id}${i}`, category)),
});

const drawn = (nodes: readonly CategoryNode[], level = 0): string[] =>
  nodes.flatMap(({ label, count, children }) => [
    `${'-'.repeat(level)}${label} ${count}`,
    ...drawn(children, level + 1),
  ]);
const tree = (...packs: PhrasePack[]): CategoryNode[] =>
  categoryTree(
    packs.flatMap(({ phrases }) => phrases),
    packs,
  );

const service = packOf('s', '业务', '售后/退款', '物流', '售后/退货', '售后/退款/进度', '售后');

describe('categoryTree', () => {
  for (const [name, packs, expected] of [
    [
      'levels stand below their own parent, with what lies in and below it',
      [service],
      ['售后 4', '-退款 2', '--进度 1', '-退货 1', '物流 1'],
    ],
    [
      'packs with levels share their categories',
      [service, packOf('t', '团队', '物流')],
      ['售后 4', '-退款 2', '--进度 1', '-退货 1', '物流 2'],
    ],
    [
      'packs without levels are the upper level, empty ones left out',
      [packOf('a', '甲', '问候', '道别'), packOf('e', '空'), packOf('b', '', '问候', '问候')],
      ['甲 2', '-问候 1', '-道别 1', 'b 2', '-问候 2'],
    ],
    ['a single pack without levels is flat', [packOf('a', '甲', '问候', '道别')], ['问候 1', '道别 1']],
    ['nothing', [], []],
  ] as const)
    it(name, () => expect(drawn(tree(...packs))).to.deep.equal(expected));

  it('says of each node which part of the library it is', () => {
    const [service] = tree(packOf('a', '甲', '问候'), packOf('b', '乙', '问候'));
    expect([service!.pack, service!.category]).to.deep.equal(['a', '']);
    expect([service!.children[0]!.pack, service!.children[0]!.category]).to.deep.equal(['a', '问候']);
  });

  it('gives a phrase that two packs have to the first', () => {
    const [first, second] = [packOf('a', '甲', '问候'), packOf('b', '乙', '问候')];
    const shared = { ...second, phrases: [...first.phrases, ...second.phrases] };
    expect([...packByPhrase([first, shared])].sort()).to.deep.equal([
      ['a0', 'a'],
      ['b0', 'b'],
    ]);
  });
});
