import { expect } from '@open-wc/testing';
import {
  defaultBanks,
  defaultPhrasePacks,
  defaultPolicies,
  defaultRulePacks,
  defaultScriptPacks,
} from '../../src/content/index.js';
import { createChecker } from '../../src/engine/checker/create-checker.js';
import { judgePhrase } from '../../src/engine/checker/judge-phrase.js';
import { proveRules } from '../../src/engine/checker/prove-rules.js';
import { fillingsOf } from '../../src/engine/checker/slots.js';
import { findBlanks } from '../../src/engine/library/blanks.js';
import { parseBank } from '../../src/engine/packs/parse-bank.js';
import { parsePhrasePack } from '../../src/engine/packs/parse-phrase-pack.js';
import { parsePolicy } from '../../src/engine/packs/parse-policy.js';
import { parseRulePack } from '../../src/engine/packs/parse-rule-pack.js';
import { parseScriptPack } from '../../src/engine/packs/parse-script-pack.js';
import type { Parsed } from '../../src/engine/packs/problem.js';
import { toTraditional } from '../../src/engine/text/to-traditional.js';

const rules = defaultRulePacks.flatMap(pack => pack.rules);
const phrases = defaultPhrasePacks.flatMap(pack => pack.phrases);
const scripts = defaultScriptPacks.flatMap(pack => pack.scripts);
const questions = defaultBanks.flatMap(bank => bank.questions);
const ruleIds = new Set(rules.map(rule => rule.id));
const checker = createChecker(defaultRulePacks);

/** What the checker would send back, as readable lines; hints and the blanks of phrases left aside. */
function flagged(text: string): string[] {
  return checker
    .check(text)
    .findings.filter(finding => finding.severity !== 'info' && finding.ruleId !== 'etiquette.unfilled-blank')
    .map(finding => `${finding.ruleId}「${text.slice(finding.start, finding.end)}」 in ${text}`);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

describe('every pack', () => {
  const packs: readonly (readonly [
    readonly { readonly id: string }[],
    (input: unknown) => Parsed<unknown>,
  ])[] = [
    [defaultRulePacks, parseRulePack],
    [defaultPhrasePacks, parsePhrasePack],
    [defaultScriptPacks, parseScriptPack],
    [defaultBanks, parseBank],
    [defaultPolicies, parsePolicy],
  ];
  for (const [list, parse] of packs)
    for (const pack of list)
      it(`${pack.id} is read without a problem`, () => expect(parse(pack).problems).to.deep.equal([]));

  it('has ids of its own', () => {
    expect(repeated([...rules, ...phrases, ...scripts, ...questions].map(item => item.id))).to.deep.equal([]);
  });

  it('names only rules that exist', () => {
    const named = [...phrases.flatMap(p => p.replaces ?? []), ...questions.flatMap(q => q.ruleIds)];
    expect(named.filter(id => !ruleIds.has(id))).to.deep.equal([]);
  });
});

describe('the rules', () => {
  for (const pack of defaultRulePacks)
    it(`of ${pack.id} stand by their own examples`, () =>
      expect(proveRules(pack, defaultRulePacks).problems).to.deep.equal([]));

  it('each propose a wording, but for the one that asks to fill in a blank', () => {
    const silent = rules.filter(rule => rule.suggestions.length === 0).map(rule => rule.detector);
    expect(silent.filter(detector => detector !== 'unfilled-blank')).to.deep.equal([]);
  });

  it('propose nothing that another rule sends back, whatever fills a slot, in either script', () => {
    const suggestions = rules.flatMap(rule => rule.suggestions);
    const written = suggestions.flatMap(fillingsOf(suggestions, defaultRulePacks));
    expect(written).to.have.lengthOf.above(suggestions.length);
    expect([...written, ...written.map(toTraditional)].flatMap(flagged)).to.deep.equal([]);
  });

  it('cover the sentences the regulations forbid by name', () => {
    const forbidden = [
      '我不能',
      '我不会做',
      '我不愿意',
      '我不可以',
      '我想我做不了',
      '这不是我应该做的',
      '但是',
    ];
    expect(forbidden.filter(sentence => flagged(sentence).length === 0)).to.deep.equal([]);
  });
});

describe('the phrases', () => {
  it('are at least 150', () => expect(phrases.length).to.be.at.least(150));
  it('break no rule', () => expect(phrases.flatMap(phrase => flagged(phrase.text))).to.deep.equal([]));
  it('stand once each', () => expect(repeated(phrases.map(phrase => phrase.text))).to.deep.equal([]));
  it('replace what each rule sends back, but for the one that asks to fill in a blank', () => {
    const replaced = phrases.flatMap(phrase => phrase.replaces ?? []);
    const count = (id: string): number => replaced.filter(each => each === id).length;
    const thin = rules.filter(rule => rule.detector !== 'unfilled-blank' && count(rule.id) < 2);
    expect(thin.map(({ id }) => id)).to.deep.equal([]);
  });
  it('are judged as the library judges them, blanks left in', () => {
    const broken = phrases.filter(({ text }) => judgePhrase(checker, text).findings.length > 0);
    expect(broken.map(({ id }) => id)).to.deep.equal([]);
  });
  it('name their source', () => expect(phrases.filter(phrase => !phrase.source)).to.deep.equal([]));
});

describe('the scripts', () => {
  it('break no rule in what they say', () => {
    expect(scripts.flatMap(s => s.steps.flatMap(step => step.say)).flatMap(flagged)).to.deep.equal([]);
  });

  it('hold blanks that can be filled', () => {
    const broken = scripts
      .flatMap(s => s.steps.flatMap(step => step.say))
      .filter(text => {
        const rest = findBlanks(text).reduce((left, blank) => left - (blank.end - blank.start), text.length);
        return (text.match(/[{}]/g) ?? []).length > 0 && rest === text.length;
      });
    expect(broken).to.deep.equal([]);
  });
});

describe('the questions', () => {
  it('are at least 200', () => expect(questions.length).to.be.at.least(200));
  it('are asked once each', () =>
    expect(repeated(questions.map(question => question.stem))).to.deep.equal([]));

  it('spread the right option of single choice evenly', () => {
    const counts = new Map<string, number>();
    for (const q of questions) if (q.type === 'single') counts.set(q.answer, (counts.get(q.answer) ?? 0) + 1);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [id, count] of counts) expect(count / all, id).to.be.within(0.18, 0.32);
  });
});
