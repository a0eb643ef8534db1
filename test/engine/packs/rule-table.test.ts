import { expect } from '@open-wc/testing';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import { parseRuleTable } from '../../../src/engine/packs/rule-table.js';
import { toRuleTable } from '../../../src/engine/packs/rule-table-write.js';
import type { Rule, RulePack } from '../../../src/engine/packs/rule-types.js';

const head = ['禁语', '类别', '级别', '替代', '例外', '说明'];
const read = (...rows: string[][]) => parseRuleTable([head, ...rows]);
const ruleOf = (...row: string[]): Rule => {
  const { pack, problems } = read(row);
  expect(problems).to.deep.equal([]);
  return pack.rules[0]!;
};
const wordsOf = (rules: readonly Rule[]) => rules.map(rule => rule.patterns);

describe('parseRuleTable', () => {
  it('reads a row as a rule', () => {
    const { id, ...rule } = ruleOf('没戏；甭想', '拒绝', '不妥', '我来想办法', '没戏份', '客户听了灰心');
    expect(id).to.match(/^team\.[0-9a-z]{14}$/);
    expect(rule).to.deep.equal({
      category: 'refusal',
      severity: 'warning',
      title: '没戏',
      patterns: ['没戏', '甭想'],
      except: ['没戏份'],
      reason: '客户听了灰心',
      suggestions: ['我来想办法'],
      examples: { hit: [], miss: [] },
      source: '团队自定',
    });
  });

  const heads: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['any order, columns of others', ['备注二', '级别', '禁语'], ['x', '提示', '没戏']],
    ['Traditional', ['禁語', '級別'], ['沒戲', '提示']],
    ['English', ['Level', 'Wording'], ['hint', '没戏']],
    ['full width and spaces', [' 禁 语 ', 'ＬＥＶＥＬ'], ['没戏', 'ＬＯＷ']],
  ];
  for (const [name, columns, row] of heads)
    it(`finds its columns: ${name}`, () => {
      const { pack, problems } = parseRuleTable([['客服部禁语表'], [], columns, row]);
      expect(problems).to.deep.equal([]);
      expect(pack.rules.map(rule => rule.severity)).to.deep.equal(['info']);
      expect(createChecker([pack]).check('那就没戏了').findings).to.have.length(1);
    });

  const levels: readonly (readonly [string, string])[] = [
    ['', 'error'],
    ['禁语', 'error'],
    ['高', 'error'],
    ['error', 'error'],
    ['不妥', 'warning'],
    ['中', 'warning'],
    ['Warning', 'warning'],
    ['提示', 'info'],
    ['低', 'info'],
    ['輕微', 'info'],
  ];
  for (const [name, severity] of levels)
    it(`knows the level “${name}”`, () => expect(ruleOf('没戏', '', name).severity).to.equal(severity));

  const categories: readonly (readonly [string, string])[] = [
    ['拒绝', 'refusal'],
    ['推諉', 'shirking'],
    ['Harsh', 'harsh'],
    ['转折', 'but'],
    ['直播间', '直播间'],
    ['', '团队用语'],
  ];
  for (const [name, category] of categories)
    it(`knows the category “${name}”`, () => expect(ruleOf('没戏', name).category).to.equal(category));

  const cells: readonly (readonly [string, readonly string[]])[] = [
    ['没戏；甭想', ['没戏', '甭想']],
    ['没戏|甭想', ['没戏', '甭想']],
    ['没戏\r\n甭想', ['没戏', '甭想']],
    [' 没戏 ;; 没戏 ；甭想\n', ['没戏', '甭想']],
  ];
  for (const [cell, words] of cells)
    it(`takes ${JSON.stringify(cell)} apart`, () => expect(ruleOf(cell).patterns).to.deep.equal(words));

  it('tears no sentence of a cell with line breaks apart', () =>
    expect(ruleOf('没戏', '', '', '您稍等；我马上查\n好的').suggestions).to.deep.equal([
      '您稍等；我马上查',
      '好的',
    ]));

  // Whatever means something in the notation is plain text here, and as any other mark may be left out or stand there.
  for (const word of [
    '没戏(了)',
    '没戏?',
    '没戏？',
    '没<戏>',
    '[没戏]',
    '没…戏',
    '^没戏$',
    '没 戏',
    '没，戏',
  ])
    it(`takes ${word} literally`, () => {
      const checker = createChecker([{ ...read([word]).pack }]);
      const letters = word.replace(/[^\p{L}]/gu, '');
      expect(checker.problems).to.deep.equal([]);
      for (const [text, count] of [
        [word, 1],
        [letters, 1],
        ['没有戏', 0],
        ['没', 0],
      ] as const)
        expect(checker.check(text).findings, text).to.have.length(count);
    });

  it('reads the notation where the row says so', () => {
    const classes: RulePack = {
      id: 'c',
      title: '',
      version: '',
      rules: [],
      classes: { 我方: ['我', '小店'] },
    };
    const { pack, problems } = parseRuleTable(
      [
        ['禁语', '写法', '例外'],
        ['<我方>…2(没戏|甭想)', '高级', '[]…吗'],
      ],
      [classes],
    );
    expect(problems).to.deep.equal([]);
    const checker = createChecker([classes, pack]);
    for (const [text, count] of [
      ['小店这里没戏', 1],
      ['没戏', 0],
      ['我没戏吗', 0],
    ] as const)
      expect(checker.check(text).findings, text).to.have.length(count);
  });

  it('keeps an id while wordings are added behind the first, and gives every rule its own', () => {
    expect(ruleOf('没戏；甭想', '拒绝').id).to.equal(ruleOf('沒 戲', '', '低').id);
    expect(new Set(read(['没戏'], ['甭想'], ['做梦']).pack.rules.map(rule => rule.id)).size).to.equal(3);
  });

  const faults: readonly (readonly [string, string[][], readonly (readonly [number, string])[], number])[] = [
    ['no wording', [['', '拒绝'], ['没戏']], [[2, 'missing-wording']], 1],
    ['marks alone', [['？！']], [[2, 'missing-wording']], 0],
    ['an unknown level', [['没戏', '', '很高']], [[2, 'unknown-level']], 1],
    ['a wording twice', [['没戏'], [], ['沒戲；甭想']], [[4, 'duplicate-wording']], 2],
    ['nothing but wordings seen before', [['没戏'], ['没 戏']], [[3, 'duplicate-wording']], 1],
    ['a suggestion of its own wording', [['没戏', '', '', '真没戏']], [[2, 'bad-suggestion']], 1],
    [
      'a suggestion that breaks a later rule',
      [['没戏', '', '', '您做梦'], ['做梦']],
      [[2, 'bad-suggestion']],
      2,
    ],
    ['a slot nothing fills', [['没戏', '', '', '<物件>的事；好']], [[2, 'bad-slot']], 1],
    ['suggestions that all have a slot', [['没戏', '', '', '<我方>来办']], [[2, 'bad-slot']], 1],
    ['an exception without the wording', [['没戏', '', '', '', '好的']], [[2, 'idle-exception']], 1],
  ];
  for (const [name, rows, expected, left] of faults)
    it(`names the row with ${name}`, () => {
      const { pack, problems } = read(...rows);
      expect(problems.map(({ line, code }) => [line, code])).to.deep.equal(expected);
      expect(pack.rules).to.have.length(left);
    });

  it('leaves out what cannot be read of a pattern, and the row when nothing is left', () => {
    const { pack, problems } = parseRuleTable([
      ['禁语', '写法'],
      ['(没戏', '高级'],
      ['没戏；<谁>没戏', '高级'],
    ]);
    expect(problems.map(({ line, code, detail }) => [line, code, detail])).to.deep.equal([
      [2, 'bad-pattern', '(没戏'],
      [3, 'bad-pattern', '<谁>没戏'],
    ]);
    expect(wordsOf(pack.rules)).to.deep.equal([['没戏']]);
  });

  it('holds a rule against its examples', () => {
    const { pack, problems } = parseRuleTable([
      ['禁语', '例外', '必须命中', '不能误伤'],
      ['没戏', '没戏份', '这事没戏', '这集他没戏份\n没戏吗'],
    ]);
    expect(problems.map(({ line, code, detail }) => [line, code, detail])).to.deep.equal([
      [2, 'example-failed', '没戏吗'],
    ]);
    expect(pack.rules).to.have.length(1);
  });

  it('says so where there is no table', () => {
    for (const rows of [[], [['没戏'], ['甭想']]])
      expect(parseRuleTable(rows).problems.map(({ message }) => message)).to.deep.equal([
        '没有找到表头，表头里至少要有“禁语”一列',
      ]);
  });

  it('reads a long table', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      `禁语${String.fromCharCode(0x4e00 + i)}${i}`,
      '拒绝',
      '高',
      '好',
    ]);
    expect(read(...rows).pack.rules).to.have.length(10_000);
  });
});

describe('toRuleTable', () => {
  it('writes the six columns, and others only where a rule needs them', () => {
    const table = [head, ['没戏；甭想', '拒绝', '不妥', '我来想办法；您稍等', '没戏份', '客户听了灰心']];
    expect(toRuleTable(parseRuleTable(table).pack)).to.deep.equal(table);
    expect(toRuleTable({ id: '', title: '', version: '', rules: [] })).to.deep.equal([head]);
  });

  const rule = (own: Partial<Rule>): Rule => ({
    ...ruleOf('没戏', '拒绝', '高', '好的', '', '因为'),
    ...own,
  });
  const rules: Readonly<Record<string, Rule>> = {
    plain: rule({}),
    'id and title of its own': rule({ id: 'x.y', title: '没有希望', source: '某制度' }),
    examples: rule({ examples: { hit: ['没戏；真的'], miss: ['好', '行|好'], hint: ['没戏份'] } }),
    'one sentence with a semicolon': rule({ suggestions: ['您稍等；我马上查'] }),
    'no suggestion': rule({ suggestions: [] }),
    'the whole clause': rule({ suggestFor: 'clause' }),
    notation: rule({ patterns: ['(没|无)戏…2 了'], except: ['[]…吗'], hintWhen: ['如果…[]'] }),
    'plain among notation': rule({ patterns: ['没戏'], except: ['[]？'] }),
    formulas: rule({ suggestions: ['=1+1', '-好', "'@您"], reason: '+86' }),
  };
  for (const [name, before] of Object.entries(rules))
    it(`loses nothing: ${name}`, () => {
      const table = toRuleTable({ id: 'team', title: '', version: '', rules: [before] });
      const { pack } = parseRuleTable(table);
      expect(pack.rules).to.deep.equal([before]);
      expect(toRuleTable(pack)).to.deep.equal(table);
    });

  it('settles what was typed with marks after one reading', () => {
    const words = ['没戏(了)？', 'can not', '没，戏…吧', '^甭想$'];
    const first = toRuleTable(read(...words.map(word => [word])).pack);
    expect(toRuleTable(parseRuleTable(first).pack)).to.deep.equal(first);
    expect(first.slice(1).map(row => row[0])).to.deep.equal([
      '没戏（了）？',
      'can not',
      '没，戏…吧',
      '＾甭想＄',
    ]);
  });

  it('leaves out rules without wordings', () => {
    const rules: Rule[] = [{ ...rule({}), patterns: undefined, detector: 'mobile' } as unknown as Rule];
    expect(toRuleTable({ id: '', title: '', version: '', rules })).to.deep.equal([head]);
  });
});
