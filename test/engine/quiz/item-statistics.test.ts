import { expect } from '@open-wc/testing';
import { itemStatistics, type QuestionStatistics } from '../../../src/engine/quiz/item-statistics.js';

// Six agents × four one-point questions.
const marks = ['1111', '1110', '1100', '1010', '1000', '0001'].map(row => [...row].map(Number));
const ones = [1, 1, 1, 1];

const columns = [
  'facility',
  'sd',
  'covariance',
  'maxCovariance',
  'discriminationIndex',
  'discriminativeEfficiency',
] as const;
const reference = [
  [0.833333, 0.408248, 0.066667, 0.266667, 15.811388, 25],
  [0.5, 0.547723, 0.2, 0.4, 44.72136, 50],
  [0.5, 0.547723, 0.2, 0.4, 44.72136, 50],
  [0.333333, 0.516398, -0.133333, 0.466667, -22.086305, -28.571429],
];

describe('itemStatistics', () => {
  const statistics = itemStatistics(marks, ones);

  reference.forEach((row, j) => {
    it(`matches the reference for question ${j + 1}`, () => {
      columns.forEach((name, c) => {
        expect(statistics.questions[j]![name as keyof QuestionStatistics], name).to.be.closeTo(row[c]!, 5e-7);
      });
    });
  });

  it('matches the reference for the whole paper', () => {
    expect(statistics.mean).to.be.closeTo(2.166667, 5e-7);
    expect(statistics.kr20, 'not 0.493225, the mixed divisors').to.be.closeTo(0.325203, 5e-7);
    expect(statistics.alpha).to.be.closeTo(0.325203, 5e-7);
    expect(statistics.cic).to.be.closeTo(32.520325, 5e-7);
    expect(statistics.errorRatio).to.be.closeTo(100 * Math.sqrt(1 - 0.32520325), 1e-5);
    expect(statistics.standardError).to.be.closeTo((statistics.errorRatio! * statistics.sd!) / 100, 1e-12);
  });

  it('says which questions somebody should look at', () => {
    expect(statistics.questions.map(question => question.needsCheck)).to.deep.equal([
      'very-likely',
      'likely',
      'likely',
      'very-likely',
    ]);
  });

  it('gives weights that add up to 100 over the questions that have one', () => {
    const weights = statistics.questions.flatMap(({ effectiveWeight }) => effectiveWeight ?? []);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).to.be.closeTo(100, 1e-9);
    // The fourth question: covariance with the total is variance + covariance with the rest, here above nothing.
    expect(statistics.questions[3]!.effectiveWeight).to.be.greaterThan(0);
    const contrary = itemStatistics([[1, 0, 3], [0, 1, 0], [0, 1, 0]], [1, 1, 3]); // prettier-ignore
    expect(contrary.questions[1]!.effectiveWeight).to.equal(undefined);
  });

  it('compares a question from a pool with the whole total', () => {
    const pooled = itemStatistics(marks, ones, { fromPool: [false, true] });
    expect(pooled.questions[1]!.covariance).to.be.closeTo(0.2 + 0.3, 1e-9);
    expect(pooled.questions[0]).to.deep.equal(statistics.questions[0]);
  });

  it('leaves empty what cannot be computed', () => {
    expect(itemStatistics([], [1])).to.deep.include({ attempts: 0, mean: undefined, cic: undefined });
    const alone = itemStatistics([[1, 0]], [1, 1]);
    expect(alone.questions[0]).to.include({ facility: 1, sd: undefined, discriminationIndex: undefined });
    const same = itemStatistics([[1, 1], [1, 0], [1, 1]], [1, 1]); // prettier-ignore
    expect(same.questions[0]).to.include({
      discriminationIndex: undefined,
      discriminativeEfficiency: undefined,
    });
    expect(itemStatistics([[1, 0], [0, 1]], [1, 1]).cic, 'two attempts').to.equal(undefined); // prettier-ignore
    expect(itemStatistics([[1], [0], [1]], [1]).cic, 'one question').to.equal(undefined);
  });

  it('has no KR-20 where marks were given in part', () => {
    expect(itemStatistics([[5, 2.5], [0, 5], [5, 5]], [5, 5]).kr20).to.equal(undefined); // prettier-ignore
    expect(itemStatistics(marks.map(row => row.map(mark => mark * 5)), [5, 5, 5, 5]).kr20).to.be.closeTo(0.325203, 5e-7); // prettier-ignore
  });

  it('leaves out rows that are not whole and names them', () => {
    const { attempts, skipped } = itemStatistics([...marks, [1, 1], [1, NaN, 0, 0]], ones);
    expect({ attempts, skipped }).to.deep.equal({ attempts: 6, skipped: [6, 7] });
  });
});
