import { expect } from '@open-wc/testing';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import { proveRules } from '../../../src/engine/checker/prove-rules.js';
import type { Rule, RulePack } from '../../../src/engine/packs/rule-types.js';

const rule = (own: Partial<Rule> & { readonly id: string }): Rule => ({
  category: 'refusal',
  severity: 'error',
  title: own.id,
  reason: '客户听到的是拒绝',
  suggestions: ['我看看能够为您做什么'],
  examples: { hit: [], miss: [] },
  source: '测试',
  ...own,
});
const pack = (...rules: Rule[]): RulePack => ({ id: 'p', title: 'p', version: '1', rules });

const cannot = rule({ id: 'cannot', patterns: ['我(们|)不能'], except: ['我不能不', '能不能'] });
const but = rule({ id: 'but', category: 'but', severity: 'warning', patterns: ['但是'], except: ['不但是'] });
const you = rule({ id: 'you', category: 'etiquette', severity: 'info', patterns: ['你'], except: ['迷你'] });
const thanks = rule({
  id: 'thanks',
  category: 'etiquette',
  severity: 'warning',
  reply: { stages: ['closing'], anyOf: ['谢谢', '再见'] },
});
const phone = rule({ id: 'phone', category: 'privacy', detector: 'mobile' });
const all = pack(cannot, but, you, thanks, phone);

describe('createChecker', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['我不能退', ['cannot:我不能']],
    ['我們不能退', ['cannot:我們不能']],
    ['我 - 不\n能退', ['cannot:我 - 不\n能']],
    ['我\u200b不😀能', ['cannot:我\u200b不😀能']],
    ['这是我。不能退的', []],
    ['我不能不帮您', []],
    ['我能不能帮您', []],
    ['不但是他，但是您', ['but:但是']],
    ['迷你款，你好', ['you:你']],
    ['電話13800138000，但是我不能', ['phone:13800138000', 'but:但是', 'cannot:我不能']],
    ['', []],
  ];
  for (const [text, expected] of cases)
    it(JSON.stringify(text), () => {
      const { findings } = createChecker([all]).check(text);
      expect(findings.map(f => `${f.ruleId}:${text.slice(f.start, f.end)}`)).to.deep.equal(expected);
    });

  it('leaves one finding for one wording: the most severe, then the longest', () => {
    const nested = pack(
      rule({ id: 'short', patterns: ['不能'] }),
      rule({ id: 'mild', severity: 'warning', patterns: ['我不能退款'] }),
      rule({ id: 'long', patterns: ['不能退'] }),
    );
    expect(
      createChecker([nested])
        .check('我不能退款')
        .findings.map(f => f.ruleId),
    ).to.deep.equal(['long']);
  });

  it('makes demands on the whole reply in their stage only', () => {
    const checker = createChecker([all]);
    const at = (stage?: 'opening' | 'closing') => checker.check('好的', stage ? { stage } : undefined);
    expect(at().demands).to.deep.equal([]);
    expect(at('opening').findings).to.deep.equal([]);
    expect(at('closing').demands).to.deep.equal([{ ruleId: 'thanks', title: 'thanks', met: false }]);
    expect(at('closing').findings[0]).to.include({ ruleId: 'thanks', scope: 'reply', start: 0, end: 2 });
    expect(checker.check('謝 謝您', { stage: 'closing' }).demands[0]!.met).to.equal(true);
    expect(checker.check(' \n', { stage: 'closing' }).demands).to.deep.equal([]);
  });

  it('takes severities and silence per rule, and is stricter when asked', () => {
    const severityOf = (id: string, options: Parameters<typeof createChecker>[1]) =>
      createChecker([all], options)
        .check('你，但是')
        .findings.find(f => f.ruleId === id)?.severity;
    expect(severityOf('you', {})).to.equal('info');
    expect(severityOf('you', { mode: 'strict' })).to.equal('warning');
    expect(severityOf('you', { mode: 'strict', severities: { you: 'info' } })).to.equal('info');
    expect(severityOf('but', { severities: { but: 'error' } })).to.equal('error');
    expect(severityOf('but', { severities: { but: 'off' } })).to.equal(undefined);
  });

  it('loads the rest of a pack with a pattern that cannot be read', () => {
    const checker = createChecker([pack(rule({ id: 'bad', patterns: ['(我', '我不行'] }), cannot)]);
    expect(checker.problems.map(p => [p.path, p.code])).to.deep.equal([['bad.patterns[0]', 'bad-pattern']]);
    expect(checker.check('我不能，我不行').findings).to.have.length(2);
  });

  /** What a page may hand over by mistake, and what is said of it. */
  const mistakes: readonly (readonly [unknown, readonly string[]])[] = [
    [[{}], ['packs[0] missing', 'packs[0] missing', 'packs[0] missing', 'packs[0] missing']],
    [[null], ['packs[0] not-an-object']],
    ['x', ['packs[0] not-an-object']],
    [undefined, ['packs[0] not-an-object']],
    [[{ id: 'p', title: 'p', version: '1', rules: [null, cannot] }], ['packs[0].rules[0] not-an-object']],
    [[{ id: 'p', title: 'p', version: '1', rules: 'x' }], ['packs[0].rules not-a-list']],
    [
      [{ ...pack({ ...cannot, patterns: 'x' as never }, but) }],
      ['packs[0].rules[0].patterns not-a-list', 'packs[0].rules[0] missing'],
    ],
  ];
  for (const [packs, said] of mistakes)
    it(`does not stumble over ${String(JSON.stringify(packs)).slice(0, 60)}`, () => {
      const checker = createChecker(packs as RulePack[]);
      expect(checker.problems.map(p => `${p.path} ${p.code}`)).to.deep.equal(said);
      expect(checker.check('我不能').findings).to.be.an('array');
    });

  it('combines packs, the first rule of an id counting', () => {
    const checker = createChecker([pack(cannot), pack({ ...cannot, severity: 'info' }, but)]);
    expect(checker.rules.map(r => `${r.id} ${r.severity}`)).to.deep.equal(['cannot error', 'but warning']);
  });
});

describe('proveRules', () => {
  it('keeps a rule whose examples hold and names each one that fails', () => {
    const proven = { ...cannot, examples: { hit: ['我不能'], miss: ['能不能'] } };
    const failing = { ...but, examples: { hit: ['不过'], miss: ['但是'], hint: ['但是'] } };
    const demand = { ...thanks, examples: { hit: ['好的'], miss: ['谢谢您'] } };
    const { pack: standing, problems } = proveRules(pack(proven, failing, demand));
    expect(standing.rules.map(r => r.id)).to.deep.equal(['cannot', 'thanks']);
    expect(problems.map(p => p.path)).to.deep.equal([
      'but.examples.hit[0]',
      'but.examples.miss[0]',
      'but.examples.hint[0]',
    ]);
  });
});
