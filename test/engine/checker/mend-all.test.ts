import { expect } from '@open-wc/testing';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import { mendAll } from '../../../src/engine/checker/mend-all.js';
import type { Finding } from '../../../src/engine/checker/types.js';
import type { Rule } from '../../../src/engine/packs/rule-types.js';

const rule = (id: string, patterns: string[], suggestion: string, own: Partial<Rule> = {}): Rule => ({
  id,
  category: 'refusal',
  severity: 'error',
  title: id,
  patterns,
  reason: '理由',
  suggestions: [suggestion],
  examples: { hit: [], miss: [] },
  source: '测试',
  ...own,
});
const checker = createChecker([
  {
    id: 'p',
    title: 'p',
    version: '1',
    rules: [
      rule('cannot', ['我不能'], '我可以'),
      rule('but', ['但是'], '同时', { severity: 'warning' }),
      rule('unknown', ['不知道'], '我{{时限}}内回复您'),
      rule('hint', ['哦'], '', { severity: 'info', suggestions: ['呢'] }),
      rule('chain', ['甲'], '乙'),
      rule('chained', ['乙'], '丙'),
      rule('circle', ['子'], '丑'),
      rule('round', ['丑'], '子'),
      rule('face', ['行不行'], '😀'),
      rule('other-face', ['好不好'], '😂'),
    ],
  },
]);
const find = (text: string): readonly Finding[] => checker.check(text).findings;
const mended = (text: string): string | undefined => {
  const mending = mendAll(text, find);
  return mending && text.slice(0, mending.start) + mending.text + text.slice(mending.end);
};

describe('mendAll', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['好的', undefined],
    ['好的哦', undefined],
    ['我不能退', '我可以退'],
    ['亲，我不能退，但是可以换哦', '亲，我可以退，同时可以换哦'],
    ['不知道，我不能', '我【时限】内回复您，我可以'],
    ['甲', '丙'],
    ['子我不能', '子我可以'],
    ['我不能退，我不能换', '我可以退，我可以换'],
    ['😁行不行', '😁😀'],
  ];
  for (const [text, expected] of cases)
    it(`${text} → ${expected}`, () => expect(mended(text)).to.equal(expected));

  it('changes no more than the span between the first and the last difference', () => {
    const { start, end, text, taken } = mendAll('亲，我不能退，但是可以换哦', find)!;
    expect([start, end, text]).to.deep.equal([3, 9, '可以退，同时']);
    expect(taken.map(({ ruleId }) => ruleId)).to.deep.equal(['cannot', 'but']);
  });

  it('names the first blank of its own, not one that was in the text', () => {
    const { blank } = mendAll('【订单】我不能查，不知道', find)!;
    expect(blank).to.deep.equal({ start: 10, end: 14 });
  });

  it('never cuts through a character', () => {
    const both = mendAll('行不行😂好不好', find)!;
    expect(both.text).to.equal('😀😂😂');
    expect([both.start, both.end]).to.deep.equal([0, 8]);
  });

  it('takes the wider of two places that begin alike, once', () => {
    const wide = (text: string): Finding[] => {
      const [first, second] = find(text);
      if (!first || !second) return [];
      return [
        first,
        { ...second, suggestions: [{ text: '整句重写', start: first.start, end: text.length }] },
      ];
    };
    const mending = mendAll('我不能但是', wide)!;
    expect([mending.start, mending.end, mending.text]).to.deep.equal([0, 5, '整句重写']);
    expect(mending.taken).to.have.length(1);
  });
});
