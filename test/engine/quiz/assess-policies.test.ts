import { expect } from '@open-wc/testing';
import { defaultPolicies } from '../../../src/content/policies.js';
import type { Policy } from '../../../src/engine/packs/policy-types.js';
import { assess, type AssessedMonth } from '../../../src/engine/quiz/assess.js';
import { assessTeam, monthsLookedAt, type MemberMonth } from '../../../src/engine/quiz/assess-team.js';
import { bandEdges } from '../../../src/engine/quiz/band-edges.js';
import { readAssessment } from '../../../src/engine/quiz/stored-assessment.js';

const policyOf = (id: string): Policy => defaultPolicies.find(policy => policy.id === id)!;
const p003 = policyOf('assessment-003');
const p002 = policyOf('assessment-002');

/** A month of 制度003 whose total is this. */
const month003 = (total: number): AssessedMonth => {
  const by = Math.round((total - 80) * 100) / 100;
  if (by >= 0) return { additions: [{ id: 'bonus-stand-in', points: by }] };
  return { deductions: [{ id: 'light-entry', points: -by }] };
};
/** A month of 制度002 whose total is this. */
const month002 = (total: number): AssessedMonth => ({
  deductions: [{ id: 'late', points: Math.round((10 - total) * 100) / 100 }],
});

describe('the built-in policies, by the worked examples', () => {
  for (const [total, band, pay] of [
    [110, 'A', 300],
    [91, 'A', 110],
    [90.01, 'A', 100.1],
    [90, 'B', 100],
    [80, 'B', 0],
    [79.99, 'C', -0.1],
    [70, 'C', -100],
    [69.99, 'D', -100.1],
    [68, 'D', -120],
    [65, 'D', -150],
    [64.99, 'E', -150.1],
    [60, 'E', -200],
    [59.99, '不合格', -200.1],
  ] as const)
    it(`003: ${total} is ${band} and moves the pay by ${pay} yuan`, () => {
      const assessment = assess(p003, { ...month003(total), monthsOfService: 3 });
      expect([assessment.total, assessment.band!.title, assessment.pay]).to.deep.equal([total, band, pay]);
    });

  for (const [mark, total] of [
    [100, 85],
    [99.99, 80],
    [60, 80],
    [59.99, 70],
    [undefined, 80],
  ] as const)
    it(`003: an exam of ${mark ?? 'nobody'} makes ${total}`, () =>
      expect(assess(p003, mark === undefined ? {} : { examMark: mark }).total).to.equal(total));

  it('003: caps at 110, and floats no pay before the third month', () => {
    const many = { additions: [{ id: 'bonus-stand-in', points: 60 }] };
    expect(assess(p003, many)).to.include({ sum: 140, total: 110 });
    expect(assess(p003, { ...many, monthsOfService: 2 }).pay).to.equal(0);
    expect(assess(p003, { ...many, monthsOfService: 3 }).pay).to.equal(300);
  });

  it('003: knows one event of each level', () => {
    const by = (id: string): number => assess(p003, { deductions: [{ id }] }).total;
    expect([by('light-chat'), by('light-food'), by('moderate-meeting'), by('severe-absence')]).to.deep.equal([
      79, 75, 70, 60,
    ]);
  });

  for (const [total, band] of [
    [10, '正常'],
    [5.01, '正常'],
    [5, '警告'],
    [2.01, '警告'],
    [2, '处罚'],
    [0, '处罚'],
  ] as const)
    it(`002: ${total} is ${band}`, () => {
      const assessment = assess(p002, month002(total));
      expect([assessment.total, assessment.band!.title]).to.deep.equal([total, band]);
      expect(assessment).not.to.have.property('pay');
    });

  it('002: does not fall below nothing, and knows no exam', () => {
    expect(assess(p002, { deductions: [{ id: 'absence', points: 15 }], examMark: 0 }).total).to.equal(0);
  });

  it('prints both edges of every band', () => {
    const written = bandEdges(p003.bands).map(({ band, lower, upper }) => {
      const from = lower ? `${lower.at}${lower.isIn ? '≤' : '<'}` : '';
      return `${band.title} ${from}…${upper ? `${upper.isIn ? '≤' : '<'}${upper.at}` : ''}`;
    });
    expect(written).to.deep.equal([
      'A 90<…',
      'B 80≤…≤90',
      'C 70≤…<80',
      'D 65≤…<70',
      'E 60≤…<65',
      '不合格 …<60',
    ]);
  });
});

describe('assessTeam', () => {
  const member = (id: string, month: AssessedMonth): MemberMonth => ({ id, ...month });
  const flagsOf = (policy: Policy, months: readonly (readonly MemberMonth[])[], id: string): string =>
    assessTeam(policy, months)
      .find(assessed => assessed.id === id)!
      .flags.map(flag => flag.id)
      .join(' ');
  const a = (total: number): MemberMonth => member('a', month003(total));
  const b = (total: number): MemberMonth => member('b', month003(total));

  it('ranks by total and knows who is last', () => {
    const team = assessTeam(p003, [[a(80), b(68), member('c', month003(68)), member('d', month003(90))]]);
    expect(team.map(({ id, rank, last }) => `${id} ${rank}${last ? ' last' : ''}`)).to.deep.equal([
      'a 2',
      'b 3 last',
      'c 3 last',
      'd 1',
    ]);
  });

  for (const [name, months, flags] of [
    [
      'two months last and below 70',
      [
        [a(80), b(69)],
        [a(80), b(69.99)],
      ],
      'last-two-months',
    ],
    [
      'at 70 the second time',
      [
        [a(80), b(69)],
        [a(80), b(70)],
      ],
      '',
    ],
    [
      'not last the month before',
      [
        [a(60), b(69)],
        [a(80), b(69)],
      ],
      '',
    ],
    ['alone below 70', [[b(69)], [b(69)]], ''],
    ['not there the month before', [[a(80), b(69)], [a(80)], [a(80), b(69)]], ''],
    ['59.99 in one month', [[a(80), b(59.99)]], 'below-60'],
    ['60 in one month', [[a(80), b(60)]], ''],
    [
      'both',
      [
        [a(80), b(65)],
        [a(80), b(59)],
      ],
      'last-two-months below-60',
    ],
  ] as const)
    it(`003: ${name} gives ${flags || 'no flag'}`, () => expect(flagsOf(p003, months, 'b')).to.equal(flags));

  for (const [totals, flags] of [
    [[5.8, 5, 5.8], 'three-months'],
    [[5.8, 5.9, 5.8], ''],
    [[5, 5], ''],
  ] as const)
    it(`002: ${totals.join(', ')} gives ${flags || 'no flag'}`, () => {
      const months = totals.map(total => [member('b', month002(total)), member('a', {})]);
      expect(flagsOf(p002, months, 'b')).to.equal(flags);
    });

  it('says how far back a policy looks', () =>
    expect([
      monthsLookedAt(p003),
      monthsLookedAt(p002),
      monthsLookedAt({ ...p003, flags: [] }),
    ]).to.deep.equal([2, 3, 1]));
});

describe('readAssessment', () => {
  const entry = { id: 'late', points: 0.5, reason: '堵车', at: '2026-11-03T01:00:00Z' };
  const stored = { version: 1, additions: [], deductions: [entry], objections: [] };
  it('reads back what was written', () =>
    expect(readAssessment({ ...stored, announcedAt: entry.at })).to.deep.equal({
      value: { ...stored, announcedAt: entry.at },
      isDamaged: false,
    }));
  it('leaves out an entry without a reason, and says so', () =>
    expect(readAssessment({ ...stored, deductions: [entry, { ...entry, reason: '' }] })).to.deep.equal({
      value: stored,
      isDamaged: true,
    }));
  it('has nothing of nobody', () => expect(readAssessment(undefined).isDamaged).to.equal(false));
  it('has nothing of what is none, and says so', () =>
    expect(readAssessment('x')).to.deep.include({ isDamaged: true }));
});
