import { expect } from '@open-wc/testing';
import { defaultPhrasePacks } from '../../../src/content/index.js';
import { createLibrary } from '../../../src/engine/library/create-library.js';
import type { Hit, Library } from '../../../src/engine/library/types.js';
import { pack } from './phrases.js';

const library = createLibrary(defaultPhrasePacks);

/** What a range points at, in the words of the pack. */
const marked = ({ entry, ranges }: Hit): string[] =>
  ranges.map(({ field, start, end, index }) => {
    const value = field === 'tags' ? entry.tags[index!]! : entry[field];
    expect(start, 'start').to.be.at.least(0);
    expect(end, 'end').to.be.above(start);
    expect(end, 'end').to.be.at.most(value.length);
    return value.slice(start, end);
  });

describe('createLibrary: odd queries', () => {
  const odd: readonly [string, string][] = [
    ['regex characters', '.*+?^${}()|[]\\退款'],
    ['an unfinished class', '[退款'],
    ['braces of a blank', '{{称呼}}'],
    ['an emoji and a word', '😊退款👍🏻'],
    ['half a pair of surrogates', '\ud83d退款\udc00'],
    ['a rare character', '𠮷退款'],
    ['numbers', '24'],
    ['a phone number', '13800138000'],
    ['10,000 characters', '你好，我的退款还没有到账，麻烦查一下。'.repeat(530)],
    ['10,000 letters', 'tuikuan'.repeat(1430)],
    ['10,000 words', 'tui 款 '.repeat(1700)],
    ['nothing but a', 'a'.repeat(10_000)],
    ['zero-width and bidirectional marks', '\u200b退\u202e款\ufeff'],
    ['a line of HTML', '<img src=x onerror=alert(1)>退款'],
    ['a prototype', '__proto__ constructor'],
  ];
  for (const [kind, query] of odd)
    // What takes too long runs into the limit of the runner.
    it(`answers ${kind}, with ranges that exist`, () => {
      const hits = library.search(query, { limit: 20 });
      hits.forEach(marked);
      expect(hits.length).to.be.at.most(20);
    });

  it('does not try the ways to spell a row of equal characters one by one', () => {
    const text = '啊'.repeat(60);
    const row = createLibrary([
      { ...pack, phrases: [{ id: 'a', category: 'x', title: '啊', tags: [], text }] },
    ]);
    // One by one they would take longer than there is time.
    expect(row.search('a'.repeat(59) + 'q').length).to.be.at.most(1);
  });

  it('finds the word between emoji and signs', () => {
    for (const query of ['😊退款进度', '【退款进度】', '退款进度？？？'])
      expect(library.search(query)[0]!.entry.id, query).to.equal('refund.progress');
  });
});

describe('createLibrary: options', () => {
  const count = (options: object): number => library.search('退款', options).length;
  it('reads a limit, and takes nonsense for none', () => {
    const all = count({});
    expect(all).to.be.above(5);
    for (const [limit, expected] of [
      [3, 3],
      [0, 0],
      [-1, 0],
      [Infinity, all],
      [NaN, all],
      ['3', all],
      [undefined, all],
    ])
      expect(count({ limit }), String(limit)).to.equal(expected);
  });

  it('takes nonsense for a category or tags without throwing', () => {
    for (const options of [
      { category: null },
      { tags: null },
      { tags: '退款' },
      { tags: 3 },
      { category: 3 },
    ])
      expect(() => count(options), JSON.stringify(options)).not.to.throw();
  });

  it('narrows to category and tags together, and ranks within them', () => {
    const narrowed: Library['search'] = (query, options) => library.search(query, options);
    for (const { entry } of narrowed('快递', { category: '物流', tags: ['丢件'] })) {
      expect(entry.category).to.match(/^物流(\/|$)/);
      expect(entry.tags).to.include('丢件');
    }
    expect(narrowed('遗失', { category: '物流' })[0]!.entry.id).to.equal('logistics.lost');
  });
});

describe('createLibrary: what is marked, by every way of matching', () => {
  const table: readonly [way: string, query: string, id: string, expected: string][] = [
    ['characters', '退款进度', 'refund.progress', '退款进度'],
    ['Traditional', '退款進度', 'refund.progress', '退款进度'],
    ['initials', 'tkjd', 'refund.progress', '退款进度'],
    ['pinyin', 'tuikuanjindu', 'refund.progress', '退款进度'],
    ['begun pinyin', 'tuikuanji', 'refund.progress', '退款进'],
    ['mixed', '退k进du', 'refund.progress', '退款进度'],
    ['any reading', 'chongkai', 'invoice.title-change', '重开'],
    ['homophones', '推宽进度', 'refund.progress', '退款进度'],
    ['an accent', 'wuniu', 'logistics.stuck', '物流'],
    ['two characters swapped', '款退进度', 'refund.progress', '进度'],
  ];
  for (const [way, query, id, expected] of table)
    it(`${way}: ${query} marks ${expected}`, () => {
      const hit = library.search(query).find(({ entry }) => entry.id === id);
      expect(hit, 'found').to.exist;
      expect(marked(hit!)).to.include(expected);
    });
});
