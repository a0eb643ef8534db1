import { expect } from '@open-wc/testing';
import { Converter } from 'opencc-js/cn2t';
import { defaultRulePacks } from '../../../src/content/index.js';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import type { Finding, Span } from '../../../src/engine/checker/types.js';
import type { Rule } from '../../../src/engine/packs/rule-types.js';

const checker = createChecker(defaultRulePacks);
const wordings = (text: string): readonly Finding[] =>
  checker.check(text).findings.filter(({ scope }) => scope === 'wording');

/** A rule, a sentence it reports, and what is reported there. */
interface Example {
  readonly rule: Rule;
  readonly text: string;
  readonly span: Finding;
}

/** For each rule the first of its sentences that it reports beside all others, or in which its like does. */
function exampleOf(rule: Rule): Example | undefined {
  const found = (fits: (finding: Finding) => boolean): Example | undefined => {
    for (const text of [...rule.examples.hit, ...(rule.examples.hint ?? [])]) {
      const span = wordings(text).find(fits);
      if (span) return { rule, text, span };
    }
    return undefined;
  };
  return found(({ ruleId }) => ruleId === rule.id) ?? found(({ category }) => category === rule.category);
}

const patternRules = defaultRulePacks.flatMap(pack => pack.rules).filter(rule => rule.patterns);
const examples = patternRules.flatMap(rule => exampleOf(rule) ?? []);

const between =
  (mark: string) =>
  (words: string): string =>
    [...words].join(mark);
const fullWidth = (words: string): string =>
  words.replace(/[!-~]/g, character => String.fromCharCode(character.toUpperCase().charCodeAt(0) + 0xfee0));
const mixedMarks = [' ', '-', '\u200b', '*', '😀', '～'];

const disguises: readonly (readonly [string, (words: string) => string])[] = [
  ['spaces', between(' ')],
  ['full-width spaces', between('\u3000')],
  ['hyphens', between('-')],
  ['dots', between('.')],
  ['asterisks', between('*')],
  ['underscores', between('_')],
  ['commas', between(',')],
  ['slashes', between('/')],
  ['tildes', between('～')],
  ['zero-width spaces', between('\u200b')],
  ['zero-width joiners', between('\u200d')],
  ['soft hyphens', between('\u00ad')],
  ['variation selectors', between('\ufe0f')],
  ['emoji', between('😀')],
  ['line breaks', between('\n')],
  [
    'full-width forms and mixed marks',
    words =>
      [...fullWidth(words)]
        .map((character, i) => (i ? mixedMarks[i % mixedMarks.length]! : '') + character)
        .join(''),
  ],
];

/** Where a disguise makes another sentence of it, with the reason. */
const otherwise: Readonly<Record<string, string>> = {
  'harsh.deng-zhe / commas': '等着 at the beginning of a clause is an order of its own, and graver',
  'harsh.deng-zhe / line breaks': '等着 on a line of its own is an order of its own, and graver',
};

const traditional = Converter({ from: 'cn', to: 'tw' });
const scripts: readonly (readonly [string, (text: string) => string])[] = [
  ['Simplified', text => text],
  ['Traditional', text => [...text].map(character => traditional(character)).join('')],
];

/** The example with its words disguised, and where they stand then. */
function disguised({ text, span }: Example, disguise: (words: string) => string) {
  const words = disguise(text.slice(span.start, span.end));
  const start = span.start;
  return {
    text: text.slice(0, start) + words + text.slice(span.end),
    start,
    end: start + words.length,
  };
}

/** A letter or a digit, whole: a span may not begin or end on what was slipped in. */
function endsOnLetters(text: string, { start, end }: Span): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(start)) && /[\p{L}\p{N}]$/u.test(text.slice(0, end));
}

describe('disguises', function () {
  // Thousands of replies, on whatever machine.
  this.timeout(60_000);

  let tried = 0;
  let found = 0;
  let exact = 0;

  it('are tried on every rule with a pattern', () => {
    const without = patternRules.filter(rule => examples.every(example => example.rule !== rule));
    expect(without.map(({ id }) => id)).to.deep.equal([]);
    expect(examples.length).to.be.above(50);
  });

  for (const [script, write] of scripts)
    for (const [name, disguise] of disguises)
      it(`${name}, ${script}`, () => {
        const missed = examples.flatMap(example => {
          const { rule } = example;
          const { text, start, end } = disguised({ ...example, text: write(example.text) }, disguise);
          const like = wordings(text).filter(
            finding =>
              finding.category === rule.category &&
              (finding.severity !== 'info' || example.span.severity === 'info') &&
              finding.start <= start &&
              finding.end >= end,
          );
          expect(
            like.every(finding => endsOnLetters(text, finding)),
            text,
          ).to.be.true;
          tried++;
          if (like.some(finding => finding.start === start && finding.end === end)) exact++;
          if (like.length > 0) found++;
          else if (!(`${rule.id} / ${name}` in otherwise)) return [`${rule.id}: ${text}`];
          return [];
        });
        expect(missed).to.deep.equal([]);
      });

  for (const [script, write] of scripts)
    it(`never reach across the end of a sentence, ${script}`, () => {
      for (const example of examples)
        for (let at = example.span.start + 1; at < example.span.end; at++) {
          const plain = write(example.text);
          const text = `${plain.slice(0, at)}。${plain.slice(at)}`;
          for (const { start, end, ruleId } of wordings(text))
            expect(text.slice(start, end), `${ruleId} in ${text}`).not.to.include('。');
        }
    });

  after(() => {
    const share = (count: number): string => `${((100 * count) / tried).toFixed(2)} %`;
    console.log(
      `${examples.length} rules × ${disguises.length} disguises × ${scripts.length} scripts: ` +
        `found ${share(found)}, span equal to the letter ${share(exact)}`,
    );
  });
});
