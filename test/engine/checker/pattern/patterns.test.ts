import { expect } from '@open-wc/testing';
import { createChecker } from '../../../../src/engine/checker/create-checker.js';
import type { Rule, RulePack } from '../../../../src/engine/packs/rule-types.js';

const classes = {
  填充: ['亲', '哦', '真的', '这边', '暂时'],
  我方: ['我(们|)', '小店'],
  不能: ['不能', '没办法', '不可以'],
};

function packOf(rule: Partial<Rule>, pack: Partial<RulePack> = {}): RulePack {
  const whole: Rule = {
    id: 'r',
    category: 'refusal',
    severity: 'error',
    title: 'r',
    reason: 'r',
    suggestions: ['好'],
    examples: { hit: [], miss: [] },
    source: '测试',
    ...rule,
  };
  return { id: 'p', title: 'p', version: '1', classes, rules: [whole], ...pack };
}

/** What is found: `words` for the rule's severity, `(words)` for a hint. */
function find(text: string, rule: Partial<Rule>, pack?: Partial<RulePack>): string {
  const checker = createChecker([packOf(rule, pack)]);
  expect(checker.problems).to.deep.equal([]);
  return checker
    .check(text)
    .findings.map(f =>
      f.severity === 'info' ? `(${text.slice(f.start, f.end)})` : text.slice(f.start, f.end),
    )
    .join(' / ');
}

describe('patterns', () => {
  /** Patterns, text, found. */
  const cases: readonly (readonly [readonly string[], string, string])[] = [
    [['我不能'], '亲，我不能', '我不能'],
    [['我(们|)不(能|行)'], '我们不行', '我们不行'],
    [['(我(们|)|咱)不'], '咱不', '咱不'],
    [['<我方><不能>'], '小店沒辦法的', '小店沒辦法'],
    [['<我方>?<不能>'], '这个不能的', '不能'],
    [['<我方> <不能>'], '我们亲这边真的不能', '我们亲这边真的不能'],
    [['<我方> <不能>'], '我们亲亲亲亲不能', ''],
    [['<我方> <不能>'], '我们快递不能', ''],
    [['<我方>…2<不能>'], '我们快递不能', '我们快递不能'],
    [['<我方>…1<不能>'], '我们快递不能', ''],
    [['<我方>…4<不能>'], '我们在，也不能', ''],
    [['<我方>……4<不能>'], '我们在，也不能', '我们在，也不能'],
    [['<我方>……4<不能>'], '我们在。也不能', ''],
    [['<我方><不能>'], '我，不能', ''],
    [['<我方><不能>'], '我,不,能', '我,不,能'],
    [['<我方><不能>'], '好，我,不-能', '我,不-能'],
    [['好 <不能>'], '好，不-能', ''],
    [['好 <不能>'], '很好。亲，不能', ''],
    [['好 <不能>'], '好，亲，不能', '好，亲，不能'],
    [['好，<不能>'], '好，不能', '好，不能'],
    [['好，<不能>'], '好不能', '好不能'],
    [['好，<不能>'], '好。不能', ''],
    [['好(的|)，<我方>?[<不能>]'], '好，不能', '不能'],
    [['<我方><不能>'], '我\n不能', '我\n不能'],
    [['<我方><不能>'], '我。不能', ''],
    [['^<不能>'], '不能，也不能', '不能'],
    [['<不能>$'], '不能退，真不能', '不能'],
    [['^不行$'], '这个不行', ''],
    [['^不行$'], '好的，不行！', '不行'],
    [['<我方> [<不能>]退'], '我们真的不能退', '不能'],
    [['<我方> [<不能>]退'], '我们真的不能换', ''],
    [['[<不能>]……8(谅解|抱歉)'], '不能退款呢，请谅解', '不能'],
    [['(好是好|可以)[但]'], '可以但要等', '但'],
    [['不能', '不能退'], '不能退', '不能退'],
    [['说不定(哦|$)'], '这个说不定', '说不定'],
    [['说不定(哦|$)'], '说不定您会喜欢', ''],
    [['(^|亲)[不可以]'], '孕妇不可以', ''],
    [['不能(吗|？)'], '不能？', '不能'],
    [['不能(吗|？)'], '不能。', ''],
    [['不能(吗|？)'], '不能吗', '不能吗'],
    [['说(不定$|好)'], '说不定', '说不定'],
    [['说(不定$|好)'], '说不定好', ''],
    [['我(没…2|就)办'], '我没给您办', '我没给您办'],
    [['我(没…2|就)办'], '我没有给您办', ''],
    [['我(没…2|就)办'], '我就办', '我就办'],
    [['[我](没…2|就(^|您))办'], '我就您办', '我'],
    [['[我](没…2|就(^|您))办'], '我就\n办', '我'],
    [['[我](没…2|就(^|您))办'], '我就办', ''],
    [['(^|好…1(的|吧))[不能]'], '真好吧的不能', '不能'],
    [['(^|好…1(的|吧))[不能]'], '真好吧了吧不能', ''],
    [['我(𠮷|们)不能'], '我𠮷不能', '我𠮷不能'],
    [['(好，的|行)吧'], '好的吧', '好的吧'],
    [['(^|亲)[不可以]'], '亲，好，不可以', '不可以'],
    [['加(v|vx)'], '加VIP', ''],
    [['加(v|vx)'], '加V ip', '加V'],
    [['不能'], '您说“不能”', ''],
  ];
  for (const [patterns, text, found] of cases)
    it(`${patterns.join(' ‖ ')} in ${JSON.stringify(text)}`, () =>
      expect(find(text, { patterns })).to.equal(found));

  describe('exceptions and hints', () => {
    const patterns = ['<不能>'];
    /** What is given beside the pattern, text, found. */
    const around: readonly (readonly [Pick<Partial<Rule>, 'except' | 'hintWhen'>, string, string])[] = [
      [{ except: ['能不能'] }, '能不能退，不能', '不能'],
      [{ except: ['(如果|若)…8[]'] }, '如果您那边不能签收，我们不能', '不能'],
      [{ except: ['[]…4(吗|么)'] }, '是不能登录吗', ''],
      [{ except: ['[]…4(吗|么)'] }, '不能，好吗', '不能'],
      [{ except: ['(如果|若)…8[]…4吗'] }, '如果不能登录', '不能'],
      [{ except: ['<我方>…2<不能>退'] }, '我们也不能退', ''],
      [{ hintWhen: ['[]……10建议您'] }, '不能退呢，建议您换货', '(不能)'],
      [{ hintWhen: ['[]……10建议您'] }, '不能退呢。建议您换货', '不能'],
      [{ hintWhen: ['订单…4<不能>'] }, '订单提交后不能改', '(不能)'],
      [{ except: ['[]吗'], hintWhen: ['[]吗'] }, '不能吗', ''],
      [{ except: ['[]…4？'] }, '不能退？不能', '不能'],
    ];
    for (const [more, text, found] of around)
      it(`${JSON.stringify(more)} in ${text}`, () =>
        expect(find(text, { patterns, ...more })).to.equal(found));

    it('of a pack hold for each of its rules, and only of its own', () => {
      const lenient = packOf(
        { patterns },
        { id: 'lenient', except: ['[]吗', '能不能'], hintWhen: ['(若)…4[]'] },
      );
      const hard = packOf({ id: 'hard', patterns: ['不能吗'] }, { id: 'hard', classes: {} });
      const check = (text: string) =>
        createChecker([lenient, hard])
          .check(text)
          .findings.map(f => `${f.ruleId} ${f.severity}`);
      expect(check('不能吗')).to.deep.equal(['hard error']);
      expect(check('能不能')).to.deep.equal([]);
      expect(check('若不能')).to.deep.equal(['r info']);
    });

    it('keep their weight in strict mode', () => {
      const checker = createChecker([packOf({ patterns, hintWhen: ['[]吗'] })], { mode: 'strict' });
      expect(checker.check('不能吗').findings[0]!.severity).to.equal('error');
    });
  });

  it('see through words that sound alike', () => {
    expect(
      find('我们木办法', { patterns: ['<我方><不能>'] }, { variants: { 木办: '没办', 办发: '办法' } }),
    ).to.equal('我们木办法');
    expect(
      find('我们沒办发', { patterns: ['<我方><不能>'] }, { variants: { 木办: '没办', 办发: '办法' } }),
    ).to.equal('我们沒办发');
  });

  /** Patterns that cannot be read, and how that is said. */
  const faults: readonly (readonly [string, string])[] = [
    ['(我不能', 'bad-pattern'],
    ['我不能)', 'bad-pattern'],
    ['我|不', 'bad-pattern'],
    ['(|)', 'bad-pattern'],
    ['[我', 'bad-pattern'],
    [']我[', 'bad-pattern'],
    ['我[不]能[行]', 'bad-pattern'],
    ['<不能', 'bad-pattern'],
    ['<没有>', 'bad-reference'],
    ['?', 'bad-pattern'],
    ['(吗|？)', 'bad-pattern'],
    ['(吗|，)', 'bad-pattern'],
    ['(是|：)的', 'bad-pattern'],
    ['……4(吗|)', 'bad-pattern'],
    ['[]吗', 'bad-pattern'],
    ['(不能|)…2', 'bad-pattern'],
    ['<不能>?', 'bad-pattern'],
    ['…6', 'bad-pattern'],
    [
      '((一|二|三|四|五|六|七|八|九|十)(一|二|三|四|五|六|七|八|九|十)(一|二|三|四|五|六|七|八|九|十)(一|二|三|四|五|六|七|八|九|十))',
      'bad-pattern',
    ],
  ];
  for (const [pattern, code] of faults)
    it(`${pattern} is named, and the rest of the rule works`, () => {
      const checker = createChecker([packOf({ patterns: [pattern, '退不了'] })]);
      expect(checker.problems.map(p => [p.path, p.code])).to.deep.equal([['r.patterns[0]', code]]);
      expect(checker.check('退不了').findings).to.have.length(1);
    });

  it('are named with the place where their reading ended', () => {
    const { problems } = createChecker([packOf({ patterns: ['不能退(吗|？]', '好|行', '退不了'] })]);
    expect(problems.map(({ detail }) => detail)).to.deep.equal(['不能退(吗|？▸]', '好▸|行']);
  });

  it('cost no more than the text is long, however it is made', () => {
    const checker = createChecker([
      packOf({
        patterns: ['<我方>……20<我方>……20<不能>', '<不能> <不能> <不能>'],
        except: ['……20<我方>……20[]……20(吗)'],
      }),
    ]);
    for (const text of ['我'.repeat(20_000), '我不能'.repeat(10_000), '不能真的'.repeat(10_000)])
      expect(checker.check(text)).to.have.property('findings');
  });
});
