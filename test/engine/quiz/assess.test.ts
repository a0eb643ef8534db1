import { expect } from '@open-wc/testing';
import { assess } from '../../../src/engine/quiz/assess.js';
import type { Policy } from '../../../src/engine/packs/policy-types.js';

/** The assessment of 制度003 in its essentials. */
const policy: Policy = {
  id: 'p003',
  title: '客服中心月度考核',
  version: '1',
  base: 80,
  cap: 110,
  floor: 0,
  exam: [
    { from: 100, points: 5, title: '业务考试满分' },
    { below: 60, points: -10, title: '业务考试不足 60 分' },
  ],
  additions: [
    { id: 'first', title: '工作量和质量第一', points: 5 },
    { id: 'trainer-plus', title: '酌情加分', points: 0, maxPoints: 5 },
  ],
  deductions: [
    { id: 'light', title: '轻微违规', points: 1, maxPoints: 5, level: 'light' },
    { id: 'moderate', title: '中度违规', points: 10, level: 'moderate' },
    { id: 'severe', title: '严重违规', points: 20, level: 'severe' },
  ],
  bands: [
    { id: 'a', title: 'A', above: 90 },
    { id: 'b', title: 'B', from: 80 },
    { id: 'c', title: 'C', from: 70 },
    { id: 'd', title: 'D', from: 65 },
    { id: 'e', title: 'E', from: 60 },
    { id: 'fail', title: '不合格' },
  ],
  pay: { perPoint: 10, around: 80, fromMonth: 3, limit: 300 },
  flags: [
    { id: 'last-two', title: '连续两个月最后且低于 70 分', below: 70, months: 2, last: true },
    { id: 'below-60', title: '当月低于 60 分', below: 60, months: 1 },
  ],
};

/** A month whose total is this. */
const monthOf = (total: number) =>
  total >= 80
    ? { additions: [{ id: 'first', points: Math.round((total - 80) * 100) / 100 }] }
    : { deductions: [{ id: 'light', points: Math.round((80 - total) * 100) / 100 }] };

describe('assess, bands', () => {
  for (const [total, band] of [
    [110, 'A'],
    [90.01, 'A'],
    [90, 'B'],
    [80, 'B'],
    [79.99, 'C'],
    [70, 'C'],
    [69.99, 'D'],
    [65, 'D'],
    [64.99, 'E'],
    [60, 'E'],
    [59.99, '不合格'],
    [0, '不合格'],
  ] as const)
    it(`${total} is ${band}`, () => {
      const assessment = assess(policy, monthOf(total));
      expect(assessment.total).to.equal(total);
      expect(assessment.band!.title).to.equal(band);
    });
});

describe('assess, the exam', () => {
  for (const [mark, total] of [
    [100, 85],
    [99.99, 80],
    [60, 80],
    [59.99, 70],
    [0, 70],
    [undefined, 80],
  ] as const)
    it(`${mark ?? 'not sat'} makes ${total}`, () => {
      expect(assess(policy, { ...(mark === undefined ? {} : { examMark: mark }) }).total).to.equal(total);
    });

  it('leaves out a mark that is none and says so', () => {
    for (const examMark of [101, -1, NaN]) {
      const { total, problems } = assess(policy, { examMark });
      expect(total).to.equal(80);
      expect(problems.map(problem => problem.path)).to.deep.equal(['examMark']);
    }
  });
});

describe('assess, the account', () => {
  it('lists every line with its sign and reason, and caps the total', () => {
    const assessment = assess(policy, {
      examMark: 100,
      additions: [{ id: 'first' }, { id: 'first', points: 40 }],
      deductions: [{ id: 'moderate', reason: '缺席例会' }],
    });
    expect(assessment.exam).to.deep.equal({ id: 'exam', title: '业务考试满分', points: 5 });
    expect(assessment.additions.map(line => line.points)).to.deep.equal([5, 40]);
    expect(assessment.deductions).to.deep.equal([
      { id: 'moderate', title: '中度违规', points: -10, reason: '缺席例会' },
    ]);
    expect(assessment).to.include({ base: 80, sum: 120, total: 110 });
  });

  it('does not fall below the floor', () => {
    expect(assess(policy, { deductions: [{ id: 'severe', points: 100 }] })).to.include({
      sum: -20,
      total: 0,
    });
  });

  it('sums tenths without drift', () => {
    const deductions = [0.1, 0.2].map(points => ({ id: 'light', points }));
    expect(assess(policy, { deductions }).total).to.equal(79.7);
  });

  it('leaves out an entry nothing is called, or without real points, and says so', () => {
    const { total, problems } = assess(policy, {
      additions: [{ id: 'unknown', points: 5 }],
      deductions: [
        { id: 'light', points: -3 },
        { id: 'light', points: NaN },
      ],
    });
    expect(total).to.equal(80);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      'additions[0].id bad-reference',
      'deductions[0].points out-of-range',
      'deductions[1].points out-of-range',
    ]);
  });

  it('holds points at discretion to their maximum and to a reason', () => {
    const plus = (points: number, reason?: string) =>
      assess(policy, { additions: [{ id: 'trainer-plus', points, ...(reason ? { reason } : {}) }] });
    expect(plus(5, '带教新人').total).to.equal(85);
    expect(plus(5)).to.deep.include({ total: 80 });
    expect(plus(5).problems[0]!.code).to.equal('missing');
    expect(plus(6, '带教新人')).to.deep.include({ total: 80 });
    expect(plus(6, '带教新人').problems[0]!.code).to.equal('out-of-range');
  });
});

describe('assess, pay', () => {
  for (const [total, monthsOfService, pay] of [
    [80, 12, 0],
    [91, 12, 110],
    [68, 12, -120],
    [91, undefined, 110],
    [91, 3, 110],
    [91, 2, 0],
    [68, 1, 0],
    [79.99, 12, -0.1],
    [110, 12, 300],
    [20, 12, -300],
  ] as const)
    it(`${total} points in month ${monthsOfService ?? 'unknown'} of service move it by ${pay}`, () => {
      const month = { ...monthOf(total), ...(monthsOfService === undefined ? {} : { monthsOfService }) };
      expect(assess(policy, month).pay).to.equal(pay);
    });

  it('is absent where the policy knows none', () => {
    const { pay: _, ...unpaid } = policy;
    expect(assess(unpaid, {})).to.not.have.property('pay');
  });
});

describe('assess, flags', () => {
  const flags = (total: number, last: boolean, ...history: { total: number; last?: boolean }[]) =>
    assess(policy, { ...monthOf(total), last, history }).flags.map(flag => flag.id);

  it('raises two months running last and below 70', () => {
    expect(flags(69, true, { total: 69.99, last: true })).to.deep.equal(['last-two']);
    expect(flags(69, true, { total: 70, last: true })).to.deep.equal([]);
    expect(flags(69, true, { total: 60, last: false })).to.deep.equal([]);
    expect(flags(69, false, { total: 60, last: true })).to.deep.equal([]);
    expect(flags(69, true)).to.deep.equal([]);
  });

  it('looks at the months right before, the latest at the end', () => {
    expect(flags(69, true, { total: 65, last: true }, { total: 95 })).to.deep.equal([]);
    expect(flags(69, true, { total: 95 }, { total: 65, last: true })).to.deep.equal(['last-two']);
  });

  it('raises any month below 60', () => {
    expect(flags(59.99, false)).to.deep.equal(['below-60']);
    expect(flags(60, false)).to.deep.equal([]);
  });

  it('counts the mark itself where the policy says "or equal", over three months', () => {
    const ten: Policy = {
      ...policy,
      base: 10,
      cap: 10,
      bands: [],
      flags: [{ id: 'three', title: '连续三个月', below: 5.8, orEqual: true, months: 3 }],
    };
    const third = (points: number, ...history: { total: number }[]) =>
      assess(ten, { deductions: [{ id: 'light', points }], history }).flags.length;
    expect(third(4.2, { total: 5.8 }, { total: 3 })).to.equal(1);
    expect(third(4.1, { total: 5.8 }, { total: 3 })).to.equal(0);
    expect(third(4.2, { total: 3 })).to.equal(0);
  });
});
