import { missingMembers, monthsOfService } from '../../../src/engine/quiz/attendance.js';
import { monthTrend } from '../../../src/engine/quiz/month-trend.js';
import { scoreDistribution } from '../../../src/engine/quiz/score-distribution.js';
import type { StoredResult } from '../../../src/engine/quiz/stored-result.js';
import { expect } from '@open-wc/testing';
import { judgeQuestions } from '../../../src/engine/quiz/judge-questions.js';
import { summarise } from '../../../src/engine/quiz/summarise.js';
import { categoryTallies, missedRules } from '../../../src/engine/quiz/tally.js';
import { paperOf, resultOf, sixAgents } from './sample-results.js';

const sittings = (...answers: string[]): ReturnType<typeof resultOf>[] =>
  answers.map((each, i) => resultOf({ answers: each, id: `a${i}` }));

describe('summarise', () => {
  it('gives the figures of six agents', () => {
    const { mean, ...rest } = summarise(sixAgents);
    expect(rest).to.deep.equal({
      taken: 6,
      passed: 2,
      passRate: 2 / 6,
      median: 50,
      highest: 100,
      lowest: 25,
    });
    expect(mean).to.be.closeTo(54.1667, 1e-4);
  });

  const medians: readonly [answers: string[], median: number | undefined][] = [
    [[], undefined],
    [['1000'], 25],
    [['1111', '1000'], 62.5],
    [['1111', '0000', '1100'], 50],
  ];
  for (const [answers, median] of medians)
    it(`finds the median of ${answers.join(' ') || 'nobody'}`, () => {
      expect(summarise(sittings(...answers)).median).to.equal(median);
    });
});

describe('judgeQuestions', () => {
  it('takes facility, discrimination and efficiency from the engine', () => {
    const { questions, attempts } = judgeQuestions(sixAgents);
    const rounded = (value: number | undefined): number => Math.round(value! * 1e4) / 1e4;
    expect(attempts).to.equal(6);
    expect(
      questions.map(({ number, statistics, verdict }) => [
        number,
        rounded(statistics.facility),
        rounded(statistics.discriminationIndex),
        rounded(statistics.discriminativeEfficiency),
        verdict,
      ]),
    ).to.deep.equal([
      [4, 0.3333, -22.0863, -28.5714, 'inverted'],
      [1, 0.8333, 15.8114, 25, 'very-likely'],
      [2, 0.5, 44.7214, 50, 'likely'],
      [3, 0.5, 44.7214, 50, 'likely'],
    ]);
  });

  const cases: readonly [name: string, answers: string[], verdicts: string][] = [
    ['one attempt', ['1100'], '- - - -'],
    ['everybody right or nobody', ['1010', '1010'], 'too-easy too-hard too-easy too-hard'],
    ['a rest without spread', ['1100', '0011'], 'inverted inverted inverted inverted'],
    ['questions that tell apart', ['1111', '1111', '0000'], 'good good good good'],
  ];
  for (const [name, answers, verdicts] of cases)
    it(`judges ${name}`, () => {
      const { questions } = judgeQuestions(sittings(...answers));
      const byNumber = [...questions].sort((a, b) => a.number - b.number);
      expect(byNumber.map(question => question.verdict ?? '-').join(' ')).to.equal(verdicts);
    });

  it('sees no difference where the rest of the marks is the same for everybody', () => {
    const { questions } = judgeQuestions(sittings('1000', '0000', '1000', '0000'));
    expect(questions.find(({ number }) => number === 1)!.verdict).to.equal('no-spread');
  });

  it('leaves out and counts an attempt no question of which was marked', () => {
    const odd = { ...resultOf({ answers: '1111', id: 'odd' }), questions: [] };
    expect(judgeQuestions([...sixAgents, odd])).to.deep.include({ attempts: 6, skipped: 1 });
  });

  it('has the figures of the whole paper where everybody had the same questions', () => {
    expect(judgeQuestions(sixAgents).paper!.kr20).to.be.closeTo(0.325203, 5e-7);
  });

  it('judges each question by the attempts that had it, and pooled ones beside the whole total', () => {
    const without = (result: StoredResult, at: number): StoredResult => ({
      ...result,
      questions: result.questions.filter((_, i) => i !== at),
    });
    const results = sixAgents.map((result, i) => (i < 3 ? without(result, 3) : result));
    const fourth = sixAgents[0]!.questions[3]!.questionId;
    const isPooled = (id: string): boolean => id === fourth;
    const { attempts, paper, questions } = judgeQuestions(results, isPooled);
    expect([attempts, paper]).to.deep.equal([6, undefined]);
    const judged = questions.find(({ questionId }) => questionId === fourth)!;
    // Marks 0 0 1 beside totals 2 1 1: covariance −1/6.
    expect(judged.attempts).to.equal(3);
    expect(judged.statistics.facility).to.be.closeTo(1 / 3, 1e-12);
    expect(judged.statistics.covariance).to.be.closeTo(-1 / 6, 1e-12);
    const alone = judgeQuestions(results).questions.find(({ questionId }) => questionId === fourth)!;
    // Beside the rest of the total, 2 1 0: covariance −1/2.
    expect(alone.statistics.covariance).to.be.closeTo(-1 / 2, 1e-12);
  });
});

describe('tallies', () => {
  it('put the weakest category first', () => {
    expect(categoryTallies(sixAgents)).to.deep.equal([
      { name: '隐私', answers: 12, correct: 5 },
      { name: '礼貌', answers: 12, correct: 8 },
    ]);
  });

  it('count the rules somebody missed, an open question among them', () => {
    expect(missedRules(sittings('1-10', '1110'))).to.deep.equal([
      { name: 'rule-隐私', answers: 4, correct: 1 },
    ]);
    expect(missedRules(sittings('1111'))).to.deep.equal([]);
  });
});

describe('scoreDistribution', () => {
  const counts = (...totals: number[]): string =>
    scoreDistribution(totals.map(total => ({ ...sixAgents[0]!, total })))
      .flatMap(({ from, to, count }) => (count > 0 ? `${from}-${to}: ${count}` : []))
      .join(', ');
  for (const [totals, expected] of [
    [[], ''],
    [[0, 9.99], '0-10: 2'],
    [[10, 59.99, 60], '10-20: 1, 50-60: 1, 60-70: 1'],
    [[90, 99.99, 100], '90-100: 3'],
  ] as const)
    it(`puts ${totals.join(' ') || 'nobody'} where they belong`, () =>
      expect(counts(...totals)).to.equal(expected));

  it('has every span, in order', () =>
    expect(scoreDistribution([]).map(({ from }) => from)).to.deep.equal([
      0, 10, 20, 30, 40, 50, 60, 70, 80, 90,
    ]));
});

describe('monthTrend', () => {
  it('takes the months in order, of each the paper most agents sat', () => {
    const september = resultOf({ answers: '1000', paper: paperOf('2026-09') });
    const again = resultOf({ answers: '0000', id: 'late', paper: paperOf('2026-11', '补考', 'other') });
    const practice = resultOf({ answers: '1111', number: 0, paper: paperOf('2026-10') });
    expect(
      monthTrend([...sixAgents, again, practice, september]).map(({ month, taken, mean }) => [
        month,
        taken,
        mean,
      ]),
    ).to.deep.equal([
      ['2026-09', 1, 25],
      ['2026-11', 6, 325 / 6],
    ]);
  });
});

describe('missingMembers', () => {
  it('names whoever has no attempt that counts and was there in the month', () => {
    const team = [
      { id: 'a1', name: '客服1' },
      { id: 'b', name: '没来' },
      { id: 'c', name: '本月来的', since: '2026-11' },
      { id: 'd', name: '下月来的', since: '2026-12' },
    ];
    expect(missingMembers(team, sixAgents, '2026-11').map(({ id }) => id)).to.deep.equal(['b', 'c']);
  });
});

describe('monthsOfService', () => {
  for (const [since, month, expected] of [
    ['2026-11', '2026-11', 1],
    ['2026-09', '2026-11', 3],
    ['2025-12', '2026-02', 3],
    ['2026-12', '2026-11', 0],
    [undefined, '2026-11', undefined],
  ] as const)
    it(`${since ?? 'long ago'} to ${month}`, () =>
      expect(monthsOfService({ id: 'a', name: '', ...(since && { since }) }, month)).to.equal(expected));
});
