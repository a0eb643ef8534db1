import { expect } from '@open-wc/testing';
import {
  answerQuestion,
  questionState,
  startAttempt,
  submitAttempt,
} from '../../../src/engine/quiz/attempt.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { gradeAttempt } from '../../../src/engine/quiz/grade-attempt.js';
import { judgeQuestions } from '../../../src/engine/quiz/judge-questions.js';
import { questionTypes } from '../../../src/engine/quiz/question-types.js';
import { readAttempt } from '../../../src/engine/quiz/read-attempt.js';
import { readPaper } from '../../../src/engine/quiz/read-paper.js';
import type { Response } from '../../../src/engine/quiz/read-response.js';
import { toStoredResult } from '../../../src/engine/quiz/stored-result.js';
import { sampleBank, sampleQuestion } from './sample-bank.js';

const counts = Object.fromEntries(questionTypes.map(type => [type, 1]));
const sections = questionTypes.map(type => ({ type, count: 1, points: 5 }));
const blueprint = { title: '各种题型', month: '2026-11', sections, shuffleOptions: false };
const paper = drawPaper(sampleBank(counts), blueprint, 1).paper!;
const { text } = sampleQuestion('typing', 't');

/** The right response to each question, and one that is half right. */
const responses: Readonly<Record<string, readonly [right: Response, half: Response]>> = {
  'single-1': ['B', 'A'],
  'multiple-1': [['A', 'C', 'D'], ['A']],
  'true-false-1': [false, true],
  'fill-in-1': [
    ['3', '再见'],
    ['3', ''],
  ],
  'matching-1': [
    ['A', 'B', 'C', 'C'],
    ['A', 'B', '', ''],
  ],
  'ordering-1': [
    ['C', 'A', 'E', 'B', 'D'],
    ['C', 'A', 'E'],
  ],
  'case-1': ['非常抱歉，我马上为您查询。', '非常抱歉，这个我也不知道哦。'],
  'typing-1': [
    { text, milliseconds: 15_000 },
    { text, milliseconds: 42_000 },
  ],
};

const sit = (id: string, half: readonly string[]) =>
  Object.entries(responses).reduce(
    (attempt, [questionId, both]) =>
      answerQuestion(attempt, questionId, both[half.includes(questionId) ? 1 : 0]),
    startAttempt(paper, { id, agentId: id, number: 1, now: 0 }),
  );

describe('a paper of every type', () => {
  it('is drawn, shuffled where the order would tell, and survives JSON', () => {
    expect(paper.items.map(item => item.question.type)).to.deep.equal(questionTypes);
    expect(readPaper(JSON.parse(JSON.stringify(paper)))).to.deep.equal({ value: paper, problems: [] });
    const orderOf = (type: string) =>
      paper.items.find(({ question }) => question.type === type)!.optionOrder!.join('');
    expect(orderOf('single')).to.equal('ABCDE');
    expect(orderOf('matching')).to.equal('CADB');
    expect(orderOf('ordering')).to.not.equal('ABCDE');
  });

  it('is sat, kept, marked and counted', () => {
    const attempt = sit('a', []);
    const back = readAttempt(JSON.parse(JSON.stringify(attempt)));
    expect(back).to.deep.equal(attempt);
    expect(gradeAttempt(paper, back!.responses)).to.include({ total: 100, passed: true });
    expect(paper.items.map(item => questionState(attempt, item))).to.deep.equal(
      questionTypes.map(() => 'answered'),
    );
  });

  it('says which questions are only half answered', () => {
    const attempt = sit('a', Object.keys(responses));
    const open = paper.items.filter(item => questionState(attempt, item) === 'unanswered');
    expect(open.map(({ question }) => question.type)).to.deep.equal(['fill-in', 'matching', 'ordering']);
  });

  it('refuses a typed text whose time is no number', () => {
    const attempt = sit('a', []);
    const damaged = { ...attempt, responses: { 'typing-1': { text, milliseconds: 'fast' } } };
    expect(readAttempt(damaged)).to.equal(undefined);
  });

  it('names the new types in what a blueprint lacks', () => {
    const wanting = { ...blueprint, sections: [{ type: 'case' as const, count: 2, points: 5 }] };
    const [problem] = drawPaper(sampleBank(counts), wanting, 1).problems!;
    expect(problem!.message).to.contain('案例题');
  });

  it('has statistics with marks in between', () => {
    const weak = [
      [],
      ['matching-1'],
      ['matching-1', 'typing-1'],
      ['matching-1', 'typing-1', 'case-1', 'single-1'],
    ];
    const results = weak.map((half, i) => toStoredResult(submitAttempt(sit(`a${i}`, half), 60_000), '某')!);
    const { attempts, skipped, questions } = judgeQuestions(results);
    expect({ attempts, skipped }).to.deep.equal({ attempts: 4, skipped: 0 });
    const facility = Object.fromEntries(questions.map(q => [q.questionId, q.statistics.facility]));
    expect(facility).to.include({
      'matching-1': 0.625,
      'typing-1': 0.75,
      'case-1': 0.8125,
      'single-1': 0.75,
    });
    const { discriminationIndex } = questions.find(q => q.questionId === 'typing-1')!.statistics;
    // Marks 5 5 2.5 2.5 beside the rests 35 32.5 32.5 23.75.
    expect(discriminationIndex).to.be.closeTo(65.814518, 5e-7);
  });
});
