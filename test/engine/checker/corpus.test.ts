import { expect } from '@open-wc/testing';
import { defaultRulePacks } from '../../../src/content/index.js';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import floors from '../../corpus/floors.json';
import {
  judge,
  readCorpus,
  shares,
  total,
  type Outcome,
  type Reply,
  type Share,
  type Totals,
} from '../../corpus/score.js';

const checker = createChecker(defaultRulePacks);

async function read(file: string): Promise<Reply[]> {
  const response = await fetch(new URL(`../../corpus/${file}`, import.meta.url));
  expect(response.ok, file).to.be.true;
  return readCorpus(await response.text());
}

const columns = ['replies', 'of V', 'recall', 'flags', 'precision', 'clean', 'flagged', 'hinted', 'category'];

function row(name: string, totals: Totals): string {
  const { recall, precision, category, cleanNotFlagged, cleanNotHinted } = shares(totals);
  const per = (share: number, whole: number): string => (whole === 0 ? '–' : share.toFixed(1));
  return [
    name.padEnd(16),
    totals.replies,
    totals.violations,
    per(recall, totals.violations),
    totals.flags,
    per(precision, totals.flags),
    totals.clean,
    per(100 - cleanNotFlagged, totals.clean),
    per(100 - cleanNotHinted, totals.clean),
    per(category, totals.found),
  ]
    .map(cell => String(cell).padStart(9))
    .join(' ');
}

/** Shares in per cent, for all and by category, trade and tag. */
function table(title: string, outcomes: readonly Outcome[]): string {
  const names = (of: (outcome: Outcome) => readonly string[]): string[] =>
    [...new Set(outcomes.flatMap(of))].sort();
  const part = (keep: (outcome: Outcome) => boolean): Totals => total(outcomes.filter(keep));
  const all = total(outcomes);
  return [
    `${title}: minimal pairs both right ${all.pairsRight} of ${all.pairs}, offset errors ${all.offsetErrors}`,
    [''.padEnd(16), ...columns].map(cell => cell.padStart(9)).join(' '),
    row('all', all),
    ...names(o => o.violations.map(v => v.category)).map(name => row(name, total(outcomes, name))),
    ...names(o => [o.reply.trade]).map(name =>
      row(
        name,
        part(o => o.reply.trade === name),
      ),
    ),
    ...names(o => o.reply.tags).map(name =>
      row(
        name,
        part(o => o.reply.tags.includes(name)),
      ),
    ),
  ].join('\n');
}

describe('the labelled corpus', function () {
  // Thousands of replies, on whatever machine.
  this.timeout(60_000);

  const minima = floors as Readonly<Record<string, Readonly<Record<Share, number>>>>;
  for (const set of Object.keys(minima))
    it(`${set}.tsv is judged no worse than promised`, async () => {
      const replies = await read(`${set}.tsv`);
      const outcomes = replies.map(reply => judge(reply, checker.check(reply.text).findings));
      console.log(table(set, outcomes));
      const totals = total(outcomes);
      const measured = Object.entries(shares(totals));
      const floor = minima[set]!;
      expect(Object.keys(floor)).to.have.members(measured.map(([share]) => share));
      const dropped = measured.filter(([share, value]) => value < floor[share as Share]);
      expect(dropped).to.deep.equal([]);
      expect(totals.offsetErrors).to.equal(0);
    });
});

describe('judge', () => {
  const [reply] = readCorpus('bank\tcasual,pair=a1\t亲[[不行|refusal|V]]，系统[[不支持|refusal|G]]\\n不行的');
  const finding = (start: number, end: number, severity: 'error' | 'info', category = 'refusal') =>
    ({ start, end, severity, category }) as never;
  /** Findings; violations found with their right category; flags right; whether hinted; offset errors. */
  const cases: readonly (readonly [
    string,
    readonly never[],
    readonly boolean[],
    readonly boolean[],
    boolean,
    number,
  ])[] = [
    ['nothing', [], [false, false], [], false, 0],
    ['the violation', [finding(1, 3, 'error')], [true, true], [true], false, 0],
    ['another category', [finding(2, 4, 'error', 'harsh')], [true, false], [true], false, 0],
    ['a hint only', [finding(1, 3, 'info')], [false, false], [], true, 0],
    ['the grey part', [finding(6, 9, 'error')], [false, false], [false], false, 0],
    ['the same words elsewhere', [finding(10, 12, 'error')], [false, false], [true], false, 0],
    ['a span outside', [finding(12, 99, 'error')], [false, false], [], false, 1],
    ['courtesy', [finding(0, 14, 'error', 'etiquette')], [false, false], [], false, 0],
  ];
  for (const [name, findings, [found, categoryRight], right, hinted, offsetErrors] of cases)
    it(name, () => {
      const outcome = judge(reply!, findings);
      expect(outcome.violations).to.deep.equal([{ category: 'refusal', found, categoryRight }]);
      expect(outcome.flags.map(flag => flag.right)).to.deep.equal(right);
      expect(outcome.hints.length > 0).to.equal(hinted);
      expect(outcome.offsetErrors).to.equal(offsetErrors);
    });

  it('reads a line', () => {
    expect(reply).to.deep.equal({
      trade: 'bank',
      tags: ['casual'],
      pair: 'a1',
      text: '亲不行，系统不支持\n不行的',
      labels: [
        { start: 1, end: 3, category: 'refusal', label: 'V' },
        { start: 6, end: 9, category: 'refusal', label: 'G' },
      ],
    });
  });

  it('takes a pair as right only if both replies are', () => {
    const pair = readCorpus('bank\tpair=b\t[[不行|refusal|V]]\nbank\tpair=b\t行不行');
    const outcomes = (second: readonly never[]) => [
      judge(pair[0]!, [finding(0, 2, 'error')]),
      judge(pair[1]!, second),
    ];
    expect(total(outcomes([]))).to.include({ pairs: 1, pairsRight: 1, clean: 1, cleanFlagged: 0 });
    expect(total(outcomes([finding(1, 3, 'error')]))).to.include({ pairsRight: 0, cleanFlagged: 1 });
  });
});
