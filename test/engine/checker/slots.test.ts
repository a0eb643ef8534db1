import { expect } from '@open-wc/testing';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import { proveRules } from '../../../src/engine/checker/prove-rules.js';
import { tryRule } from '../../../src/engine/checker/try-rule.js';
import type { Rule, RulePack } from '../../../src/engine/packs/rule-types.js';

const rule: Rule = {
  id: 'r.cannot',
  category: 'refusal',
  severity: 'error',
  title: '',
  patterns: ['不能', '不行'],
  reason: '',
  suggestions: ['<业务>的事我来想办法', '我来想办法'],
  suggestFor: 'clause',
  examples: { hit: ['不行'], miss: ['可以'] },
  source: '',
};
const packOf = (own: Partial<Rule> = {}): RulePack => ({
  id: 'p',
  title: '',
  version: '',
  classes: {
    填充: [],
    语气: ['的', '哦'],
    称呼: ['亲'],
    我方: ['我们'],
    业务: ['(改|)地址', '退款', '发票', '订单', 'wifi', '不行账单'],
  },
  rules: [{ ...rule, ...own }],
});
const wordings = (text: string, own?: Partial<Rule>): string[] =>
  createChecker([packOf(own)])
    .check(text)
    .findings.flatMap(({ suggestions }) => suggestions.map(suggestion => suggestion.text));

describe('a slot in a suggestion', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['takes up what is replaced', '亲，退款我们不能办', ['退款的事我来想办法', '我来想办法']],
    ['is left out where there is nothing', '不行哦', ['我来想办法']],
    ['leaves alone what stays in the text', '退款的事，我们不行', ['我来想办法']],
    ['takes the longest word', '我们不能改地址', ['改地址的事我来想办法', '我来想办法']],
    ['takes the nearest word', '订单的发票不能退款给', ['退款的事我来想办法', '我来想办法']],
    ['takes the later of two as near', '发票不能退款', ['退款的事我来想办法', '我来想办法']],
    ['sees through spaces', '退 款不行', ['退款的事我来想办法', '我来想办法']],
    ['writes it as the text does', '這個發票不行', ['發票的事我來想辦法', '我來想辦法']],
    ['keeps its case', '您的WiFi不行', ['WiFi的事我来想办法', '我来想办法']],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(wordings(text)).to.deep.equal(expected));

  it('crosses no comma within a word', () => {
    const own = { suggestFor: 'words', patterns: ['退，款不行'] } as const;
    expect(wordings('退款不行', own)).to.have.length(2);
    expect(wordings('退，款不行', own)).to.deep.equal(['我来想办法']);
  });

  it('is filled from the words found where these alone are replaced', () => {
    const own = { suggestFor: 'words', patterns: ['不能退款'] } as const;
    expect(wordings('订单不能退款', own)).to.deep.equal(['退款的事我来想办法', '我来想办法']);
  });

  it('may be one of several', () => {
    const own = { suggestions: ['<业务>，<语气>', '好'] };
    expect(wordings('退款不行哦', own)).to.deep.equal(['退款，哦', '好']);
    expect(wordings('退款不行', own)).to.deep.equal(['好']);
  });
});

describe('slots that cannot be filled', () => {
  const named = (own: Partial<Rule>) =>
    createChecker([packOf(own)]).problems.map(({ path, code, detail }) => [path, code, detail]);

  it('are named when nobody has defined their class', () => {
    const own = { suggestions: ['<物件>的事', '好'] };
    expect(named(own)).to.deep.equal([['r.cannot.suggestions[0]', 'bad-reference', '<物件>']]);
    expect(wordings('退款不行', own)).to.deep.equal(['好']);
  });

  it('are named when the rule has nothing else to say', () => {
    const [problem] = createChecker([packOf({ suggestions: ['<业务>的事'] })]).problems;
    expect(problem).to.include({ path: 'r.cannot.suggestions', code: 'missing' });
    expect(problem!.message).to.include('缺少“不带 <词类> 的替代说法”');
  });

  it('cost nothing where no suggestion has one', () => {
    expect(named({ suggestions: ['a < b', '1 > 0', '<>'] })).to.deep.equal([]);
    expect(wordings('不行', { suggestions: ['a < b'] })).to.deep.equal(['a < b']);
  });
});

describe('proveRules on suggestions', () => {
  const proven = (suggestions: readonly string[]) => {
    const { pack, problems } = proveRules(packOf({ suggestions }));
    return [pack.rules[0]!.suggestions, problems.map(({ path, code, detail }) => [path, code, detail])];
  };
  const path = 'r.cannot.suggestions';
  const cases: readonly (readonly [string, readonly string[], readonly string[], unknown])[] = [
    ['keeps what is sound', ['<语气>好', '好'], ['<语气>好', '好'], []],
    [
      'leaves out what one word in the slot makes the rule send back',
      ['<业务>的事', '好'],
      ['好'],
      [[`${path}[0]`, 'bad-suggestion', '不行账单的事']],
    ],
    [
      'leaves out what the rule sends back',
      ['不行', '好'],
      ['好'],
      [[`${path}[0]`, 'bad-suggestion', '不行']],
    ],
    ['leaves out an unknown class', ['<物>', '好'], ['好'], [[`${path}[0]`, 'bad-reference', '<物>']]],
    ['wants one without a slot', ['<语气>好'], [], [[path, 'missing', '不带 <词类> 的替代说法']]],
  ];
  for (const [name, given, kept, problems] of cases)
    it(name, () => expect(proven(given)).to.deep.equal([kept, problems]));
});

describe('tryRule on suggestions', () => {
  const trial = (suggestions: readonly string[]) => {
    const { broken, unusable } = tryRule({ ...rule, suggestions }, [packOf()]);
    return { broken, unusable };
  };
  it('tries every word in a slot', () =>
    expect(trial(['<业务>的事', '<语气>', '好'])).to.deep.equal({ broken: ['<业务>的事'], unusable: [] }));
  it('names what has no class', () =>
    expect(trial(['<物件>', '好'])).to.deep.equal({ broken: [], unusable: ['<物件>'] }));
  it('names all when each has a slot', () =>
    expect(trial(['<语气>', '<称呼>'])).to.deep.equal({ broken: [], unusable: ['<语气>', '<称呼>'] }));
});

describe('the script of suggestions', () => {
  it('is that of the text', () => {
    expect(wordings('这个不行')).to.deep.equal(['我来想办法']);
    expect(wordings('這個不行')).to.deep.equal(['我來想辦法']);
  });

  it('is what the page says where the text does not show it', () => {
    const { findings } = createChecker([packOf()]).check('不行', { script: 'traditional' });
    expect(findings[0]!.suggestions[0]!.text).to.equal('我來想辦法');
  });

  it('holds for a demand on the whole reply', () => {
    const { patterns: _, ...rest } = rule;
    const demand: Rule = { ...rest, suggestions: ['谢谢'], reply: { stages: ['closing'], anyOf: ['再见'] } };
    const { findings } = createChecker([{ ...packOf(), rules: [demand] }]).check('好的沒問題', {
      stage: 'closing',
    });
    expect(findings[0]!.suggestions).to.deep.equal([{ text: '謝謝' }]);
  });
});
