import { expect } from '@open-wc/testing';
import { judgeQuestions } from '../../../src/engine/quiz/judge-questions.js';
import { summarise } from '../../../src/engine/quiz/summarise.js';
import { categoryTallies, missedRules } from '../../../src/engine/quiz/tally.js';
import { resultOf, sixAgents } from './sample-results.js';

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

  it('leaves out and counts an attempt on other questions', () => {
    const odd = { ...resultOf({ answers: '1111', id: 'odd' }), questions: [] };
    expect(judgeQuestions([...sixAgents, odd])).to.deep.include({ attempts: 6, skipped: 1 });
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
