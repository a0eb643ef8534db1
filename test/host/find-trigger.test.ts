import { expect } from '@open-wc/testing';
import { findTrigger } from '../../src/host/find-trigger.js';

/** `|` is the caret. */
const queryAt = (marked: string, triggers: readonly string[] = ['/']): string | undefined => {
  const caret = marked.indexOf('|');
  return findTrigger(marked.replace('|', ''), caret, triggers)?.query;
};

describe('findTrigger', () => {
  const opens: readonly [marked: string, query: string][] = [
    ['/|', ''],
    ['/tk|', 'tk'],
    ['您好/退款|', '退款'],
    ['您好/退|款', '退'],
    ['您好／退款|', '退款'],
    ['您好，/|', ''],
    ['您好。/tui|', 'tui'],
    ['（/|', ''],
    ['😀/稍等|', '稍等'],
    ['您好 /|', ''],
    ['第一行\n/|', ''],
    ['第一行abc\n/tk|', 'tk'],
    ['ok/退款|', '退款'],
    ['订单123/退款|', '退款'],
    ['见 https://a.cn/b ，好的/退款|', '退款'],
    ['见https://a.cn/b，好的/退款|', '退款'],
    ['5元/月，您好/退款|', '退款'],
    ['5元/退款|', '退款'],
    ['11月21日/退款|', '退款'],
    ['21日/tk|', 'tk'],
    ['每月/退款|', '退款'],
    ['您好/次|', '次'],
    ['上午/下单|', '下单'],
    ['かな/|', ''],
    ['مرحبا /退|', '退'],
  ];
  for (const [marked, query] of opens)
    it(`opens: ${JSON.stringify(marked)}`, () => expect(queryAt(marked)).to.equal(query));

  const alone = [
    '|',
    '您好|',
    '您好|/',
    '1/|',
    '1/2|',
    '１／２|',
    '2026/|',
    '2026/11/|',
    '2026/11/21|',
    '11/21 10:00|',
    'a/|',
    'a/b|',
    'and/or|',
    'w/o|',
    'км/ч|',
    '50%/50%|',
    '//|',
    '您好//|',
    '您好//退|',
    '／／|',
    'https:/|',
    'https://|',
    'https://a|',
    'https://a/b|',
    'https://a.cn/退款|',
    'https://a.cn/x?y=1/退款|',
    '打开https://a.cn/帮助/退款|',
    'www.a.cn/退款|',
    'a.cn/退款|',
    './|',
    '../a|',
    '~/a|',
    '/usr/bin|',
    'a/b/退款|',
    '</b|',
    '5元/月|',
    '10 km/小时|',
    '100/人|',
    '11月/|',
    '11月/2|',
    '11月/21日|',
    '2026年/11月|',
    '三月/四月|',
    '3号/4号|',
    '每月/次|',
    '一人/天|',
    '运费/件|',
    '30元/人|',
    '上午/下午|',
    '先生/女士|',
    '和/或|',
    '您好/退款 |',
    '您好/退款，|',
    '您好/退款\n|',
    '您好/ |',
    `您好/${'退'.repeat(24)}|`,
  ];
  for (const marked of alone)
    it(`is left alone: ${JSON.stringify(marked)}`, () => expect(queryAt(marked)).to.equal(undefined));

  it('takes other triggers, each alone, and only those', () => {
    expect(queryAt('您好、退款|')).to.equal(undefined);
    expect(queryAt('您好、退款|', ['/', '、'])).to.equal('退款');
    expect(queryAt('您好#退款|', ['#'])).to.equal('退款');
    expect(queryAt('您好＃退款|', ['#'])).to.equal('退款');
    expect(queryAt('您好/退款|', ['#'])).to.equal(undefined);
    expect(queryAt('您好/退款|', [])).to.equal(undefined);
  });

  it('tells the span from the trigger to the caret', () => {
    expect(findTrigger('您好/退款吗', 5, ['/'])).to.deep.equal({ start: 2, end: 5, query: '退款' });
  });
});
