import { expect } from '@open-wc/testing';
import { createLibrary } from '../../../src/engine/library/create-library.js';
import { pack } from './phrases.js';

const library = createLibrary([pack]);
const idsOf = (query: string): string[] => library.search(query).map(hit => hit.entry.id);

type Table = Readonly<Record<string, readonly [query: string, id: string][]>>;

function expectFirst(table: Table, found: (score: number) => boolean): void {
  for (const [kind, rows] of Object.entries(table))
    describe(kind, () => {
      for (const [query, id] of rows)
        it(`${query} → ${id}`, () => {
          const [first] = library.search(query);
          expect(first?.entry.id, idsOf(query).slice(0, 4).join(' ')).to.equal(id);
          expect(found(first!.score), `score ${first!.score}`).to.equal(true);
        });
    });
}

describe('createLibrary: every word found', () => {
  const table: Table = {
    'one character': [
      ['尺', 'length'],
      ['券', 'coupon'],
      ['税', 'invoice'],
    ],
    'part of a title, tag, text or category': [
      ['到账', 'refund-time'],
      ['运费险', 'freight'],
      ['专属客服', 'vip'],
      ['电子发票', 'invoice'],
      ['请稍等，我马上', 'wait'],
      ['抬头', 'invoice'],
    ],
    'several words in any order and field': [
      ['退款 银行', 'refund-bank'],
      ['寄回 保险', 'freight'],
      ['等待 感谢', 'thanks-wait'],
      ['物流 单号', 'logistics'],
    ],
    'Traditional for Simplified': [
      ['退貨', 'return'],
      ['運費險', 'freight'],
      ['電子發票', 'invoice'],
      ['優惠券過期', 'coupon'],
    ],
    'pinyin in full': [
      ['tuikuandaozhang', 'refund-time'],
      ['shenqingtuihuo', 'return'],
      ['tousu', 'complaint'],
      ['tuì huò', 'return'],
      ['yunfei', 'freight'],
    ],
    'any reading of a character': [
      ['yinhang', 'refund-bank'],
      ['changdu', 'length'],
      ['huankuan', 'repay'],
      ['chongxin', 'broken'],
      ['pianyi', 'coupon'],
    ],
    initials: [
      ['qsd', 'wait'],
      ['yfx', 'freight'],
      ['yhq', 'coupon'],
      ['dzfp', 'invoice'],
      ['tkdz', 'refund-time'],
      ['shtk', 'refund-time'],
    ],
    'begun pinyin, as it is being typed': [
      ['tuih', 'return'],
      ['yunf', 'freight'],
      ['fap', 'invoice'],
      ['huanku', 'repay'],
    ],
    'mixed with characters': [
      ['退huo', 'return'],
      ['yun费', 'freight'],
      ['退k到账', 'refund-time'],
      ['vip会yuan', 'vip'],
    ],
    'capitals and full width': [
      ['VIP', 'vip'],
      ['ｖｉｐ', 'vip'],
      ['８０', 'length'],
    ],
  };
  expectFirst(table, score => score >= 0.5);
});

describe('createLibrary: part of the query found', () => {
  const table: Table = {
    'a wrong character that sounds right': [
      ['快第', 'logistics'],
      ['退款到帐时间', 'refund-time'],
      ['优会券', 'coupon'],
      ['投速', 'complaint'],
    ],
    'slips of the finger': [
      ['tuikaun', 'refund-time'],
      ['tousuu', 'complaint'],
      ['fapioa', 'invoice'],
      ['tiuhuo', 'return'],
      ['货退', 'return'],
      ['电子的发票', 'invoice'],
    ],
    'an accent in the pinyin': [
      ['tuikuang', 'refund-time'],
      ['sangpin posun', 'broken'],
    ],
    'a question in other words': [
      ['退款要多久才能到账', 'refund-time'],
      ['商品收到就坏了破损', 'broken'],
      ['想开一张发票', 'invoice'],
    ],
    "a customer's whole message": [
      [
        '你好，我上个星期申请了退款，到今天已经五天了，为什么我的账户里还没有收到？请问退款到底多久到账？',
        'refund-time',
      ],
      ['我在你们家买的杯子今天收到了，打开一看杯口有破损，拍照给你看，能不能给我补发一个呀？谢谢', 'broken'],
      ['都一个星期了快递还不动，你们到底能不能催一下派送？太慢了！！我很着急用的，麻烦加急！', 'slow'],
    ],
  };
  expectFirst(table, score => score < 0.5);
});

describe('createLibrary: what is found', () => {
  it('lists all in pack order for an empty query', () => {
    const all = pack.phrases.map(phrase => phrase.id);
    for (const query of ['', '  ', '\u3000\n']) expect(idsOf(query), query).to.deep.equal(all);
  });

  const hopeless: readonly [kind: string, queries: readonly string[]][] = [
    ['what stands nowhere', ['zzzqx', '鼢鼱', '12345678']],
    ['no letter and no digit', ['😊', '👍🏻 🎉', '？！', '/', '…… ——']],
    [
      'an English word that is no pinyin',
      ['refund', 'delivery', 'thanks', 'coupon', 'cancel', 'please wait'],
    ],
  ];
  for (const [kind, queries] of hopeless)
    it(`finds nothing for ${kind}`, () => {
      for (const query of queries) expect(idsOf(query), query).to.deep.equal([]);
    });

  it('finds an English word where it stands', () => {
    const own = { id: 'en', category: 'x', title: 'Refund policy', tags: [], text: '退款规则' };
    const mixed = createLibrary([{ ...pack, phrases: [...pack.phrases, own] }]);
    expect(mixed.search('refund').map(hit => hit.entry.id)).to.deep.equal(['en']);
    expect(mixed.search('policy refund').map(hit => hit.entry.id)).to.deep.equal(['en']);
  });

  it('asks for every word', () => {
    const strict = library.search('退款 银行').filter(hit => hit.score >= 0.5);
    expect(strict.map(hit => hit.entry.id)).to.deep.equal(['refund-bank']);
  });

  it('scores what has all words above what has some', () => {
    const [first, second] = library.search('订单 发票');
    expect(first!.score).to.be.at.least(0.5);
    expect(second!.score).to.be.below(0.5);
  });

  it('keeps to the category, levels below it included, and to the tags', () => {
    const within = (query: string, options: object): string[] =>
      library.search(query, options).map(hit => hit.entry.id);
    expect(within('', { category: '售后/退款' })).to.deep.equal(['refund-time', 'refund-bank']);
    expect(within('', { category: '售后' })).to.have.length(5);
    expect(within('', { category: '售' })).to.deep.equal([]);
    expect(within('快递', { category: '问候' })).to.deep.equal([]);
    expect(within('', { tags: ['退款', '银行卡'] })).to.deep.equal(['refund-bank']);
    expect(within('退', { limit: 2 })).to.have.length(2);
  });

  it('keeps the first of two phrases with one id', () => {
    const twice = createLibrary([pack, { ...pack, phrases: [{ ...pack.phrases[0]!, title: '另一个' }] }]);
    expect(twice.entries).to.have.length(pack.phrases.length);
    expect(twice.search('另一个')).to.deep.equal([]);
  });

  it('searches nothing in no packs', () => expect(createLibrary([]).search('退款')).to.deep.equal([]));

  it('lists all for a query that is none', () => {
    for (const query of [null, undefined, 3, {}])
      expect(library.search(query as never), JSON.stringify(query)).to.have.length(pack.phrases.length);
  });

  it('endures a very long query', () => expect(() => library.search('退款'.repeat(5000))).not.to.throw());
});

describe('createLibrary: packs that cannot be used', () => {
  const good = pack.phrases[0]!;
  const table: readonly [name: string, packs: unknown, entries: number, problems: readonly string[]][] = [
    ['a pack of nothing', [{}], 0, ['packs[0] missing phrases']],
    ['null for a pack', [null], 0, ['packs[0] not-an-object ']],
    ['null for the packs', null, 0, ['packs[0] not-an-object ']],
    ['a text for the packs', 'x', 0, ['packs[0] not-an-object ']],
    ['phrases that are no list', [{ phrases: 'x' }], 0, ['packs[0].phrases not-a-list ']],
    [
      'an empty phrase',
      [{ phrases: [{}] }],
      0,
      ['id', 'category', 'title', 'tags', 'text'].map(field => `packs[0].phrases[0] missing ${field}`),
    ],
    [
      'one bad phrase among good ones, in a pack without a name',
      [{ phrases: [null, good, { ...good, id: 'b', tags: 'x' }] }],
      1,
      ['packs[0].phrases[0] not-an-object ', 'packs[0].phrases[2].tags not-a-list '],
    ],
    ['a good pack without a name', [{ phrases: [good] }], 1, []],
    ['a bad pack before a good one', [3, pack], pack.phrases.length, ['packs[0] not-an-object ']],
  ];
  for (const [name, packs, entries, problems] of table)
    it(`${name}: the rest works, what is wrong is told`, () => {
      const made = createLibrary(packs as never);
      expect(made.search('')).to.have.length(entries);
      expect(made.search('您好').length > 0).to.equal(entries > 0);
      expect(made.problems.map(({ path, code, detail }) => `${path} ${code} ${detail}`)).to.deep.equal(
        problems,
      );
    });
});

describe('createLibrary: ranges', () => {
  const marked = (query: string, id: string): string[] => {
    const hit = library.search(query).find(({ entry }) => entry.id === id)!;
    return hit.ranges.map(({ field, start, end, index }) => {
      const value = field === 'tags' ? hit.entry.tags[index!]! : hit.entry[field];
      return `${field}:${value.slice(start, end)}`;
    });
  };
  const table: readonly [string, string, readonly string[]][] = [
    ['到账', 'refund-time', ['title:到账', 'tags:到账']],
    [
      '退款 银行',
      'refund-bank',
      ['title:银行', 'category:退款', 'tags:银行', 'tags:退款', 'text:银行', 'text:银行'],
    ],
    ['qsd', 'wait', ['text:请稍等']],
    ['您好很高', 'hello', ['text:您好，很高']],
    ['運費險', 'freight', ['title:运费险', 'tags:运费险', 'text:运费险']],
    ['快第', 'logistics', ['title:快递', 'tags:快递', 'text:快递']],
    ['vip', 'vip', ['title:VIP', 'text:VIP']],
  ];
  for (const [query, id, expected] of table)
    it(`${query} in ${id}`, () => expect(marked(query, id)).to.deep.equal(expected));

  it('points into a text with half a pair of surrogates, spaces and Traditional characters before the match', () => {
    const odd = { id: 'odd', category: 'x', title: '表情', tags: [], text: '😊 親愛的 ，退 款' };
    const [hit] = createLibrary([{ id: 'p', title: 'p', version: '1', phrases: [odd] }]).search('退款');
    expect(hit!.ranges).to.deep.equal([{ field: 'text', start: 8, end: 11 }]);
  });
});

describe('createLibrary: usage', () => {
  const now = Date.UTC(2025, 0, 31);
  it('lifts a favourite, the frequent and the recent among equals', () => {
    for (const use of [{ favourite: true }, { count: 20 }, { lastUsed: now - 3_600_000 }]) {
      const usage = { 'thanks-wait': use };
      const plain = idsOf('感谢您的');
      const used = library.search('感谢您的', { usage, now }).map(hit => hit.entry.id);
      expect(plain[0], 'without').to.equal('bye');
      expect(used[0], JSON.stringify(use)).to.equal('thanks-wait');
    }
  });

  it('does not lift a poor hit over a good one', () => {
    const usage = new Map([['logistics', { favourite: true, count: 1000, lastUsed: now }]]);
    expect(library.search('电子发票 抬头', { usage, now })[0]!.entry.id).to.equal('invoice');
  });

  it('leaves an empty query in pack order, and forgets the count of a stranger', () => {
    const usage = { bye: { favourite: true }, nobody: { count: NaN } };
    expect(library.search('', { usage })[0]!.entry.id).to.equal('hello');
  });
});
