import { expect } from '@open-wc/testing';
import { tagCounts } from '../../../src/elements/library/tag-counts.js';

const hits = (...tags: string[]) =>
  tags.map((list, i) => ({
    entry: { id: `${i}`, category: '', title: '', text: '', tags: list.split(' ') },
    score: 0,
    ranges: [],
  }));

describe('tagCounts', () => {
  for (const [name, list, chosen, expected] of [
    ['the most frequent first, single ones left out', ['a b', 'b', 'b c', 'a', 'd'], [], ['b 3', 'a 2']],
    ['a tag that all carry narrows nothing', ['a b', 'a b', 'a'], [], ['b 2']],
    [
      'chosen ones stand first, whatever their count',
      ['a b c', 'a b', 'a'],
      ['a', 'x'],
      ['a 3', 'x 0', 'b 2'],
    ],
    ['nothing listed', [], [], []],
  ] as const)
    it(name, () =>
      expect(tagCounts(hits(...list), chosen).map(({ tag, count }) => `${tag} ${count}`)).to.deep.equal(
        expected,
      ),
    );

  it('offers no more than a dozen', () => {
    const tags = Array.from({ length: 30 }, (_, i) => `t${i}`).join(' ');
    expect(tagCounts(hits(tags, tags, 'u'), [])).to.have.length(12);
  });
});
