import { expect } from '@open-wc/testing';
import { createReplacingPhrases } from '../../../src/engine/library/replacing-phrases.js';

const phrase = (id: string, text: string, ...replaces: string[]) => ({
  id,
  category: '退款',
  title: id,
  tags: [],
  text,
  replaces,
});
const packs = [
  {
    id: 'p',
    title: 'p',
    version: '1',
    phrases: [
      phrase('any', '我看看能够为您做什么。', 'cannot', 'cannot'),
      phrase('invoice', '发票我帮您改抬头。', 'cannot', 'but'),
      phrase('freight', '运费险由保险公司理赔。', 'cannot'),
      { id: 'none', category: '', title: '', tags: [], text: '您好' },
    ],
  },
];

describe('createReplacingPhrases', () => {
  const find = createReplacingPhrases(packs);
  const ids = (ruleId: string, sentence: string): string[] => find(ruleId, sentence).map(({ id }) => id);
  const cases: readonly (readonly [ruleId: string, sentence: string, found: readonly string[]])[] = [
    ['cannot', '', ['any', 'invoice', 'freight']],
    ['cannot', '运费险我不能给您', ['freight', 'any', 'invoice']],
    ['cannot', '發票抬頭我不能改', ['invoice', 'any', 'freight']],
    ['but', '但是', ['invoice']],
    ['unknown', '发票', []],
  ];
  for (const [ruleId, sentence, found] of cases)
    it(`${ruleId}: ${sentence}`, () => expect(ids(ruleId, sentence)).to.deep.equal(found));
});
