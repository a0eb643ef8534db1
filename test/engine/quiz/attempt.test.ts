import { expect } from '@open-wc/testing';
import {
  answerQuestion,
  goToQuestion,
  questionState,
  startAttempt,
  submitAttempt,
  toggleFlag,
} from '../../../src/engine/quiz/attempt.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import { readAttempt } from '../../../src/engine/quiz/read-attempt.js';
import { toStoredResult } from '../../../src/engine/quiz/stored-result.js';
import { timeLeftMs, toldTimeLeft } from '../../../src/engine/quiz/time-left.js';
import { sampleBank } from './sample-bank.js';

const paper = drawPaper(
  sampleBank({ single: 2, 'fill-in': 1 }),
  {
    title: '示例',
    month: '2026-11',
    timeLimitMinutes: 20,
    sections: [
      { type: 'single', count: 2, points: 25 },
      { type: 'fill-in', count: 1, points: 50 },
    ],
    shuffleQuestions: false,
  },
  1,
).paper!;
const begin = Date.UTC(2026, 10, 21, 9);
const fresh = startAttempt(paper, { id: 'a1', agentId: 'li', number: 1, now: begin });

describe('attempt', () => {
  it('fixes its deadline at the start', () => {
    expect(fresh.deadline).to.equal(begin + 20 * 60_000);
    expect(timeLeftMs(fresh, begin + 60_000)).to.equal(19 * 60_000);
    expect(timeLeftMs(fresh, begin + 3_600_000)).to.equal(0);
    expect(timeLeftMs({ deadline: null }, begin)).to.equal(undefined);
  });

  it('takes answers and takes them back, without touching the old value', () => {
    const answered = answerQuestion(fresh, 'single-1', 'B');
    expect(answered.responses).to.deep.equal({ 'single-1': 'B' });
    expect(answerQuestion(answered, 'single-1', undefined).responses).to.deep.equal({});
    expect(fresh.responses).to.deep.equal({});
  });

  it('counts a fill-in question as answered once every blank is filled', () => {
    const state = (texts: string[]) =>
      questionState(answerQuestion(fresh, 'fill-in-1', texts), paper.items[2]!);
    expect([state(['3']), state(['3', ' ']), state(['', '再见']), state(['3', '再见'])]).to.deep.equal([
      'unanswered',
      'unanswered',
      'unanswered',
      'answered',
    ]);
  });

  it('marks for later and moves within the paper', () => {
    expect(toggleFlag(toggleFlag(fresh, 'x'), 'y').flagged).to.deep.equal(['x', 'y']);
    expect(toggleFlag(toggleFlag(fresh, 'x'), 'x').flagged).to.deep.equal([]);
    expect([-1, 1, 9].map(position => goToQuestion(fresh, position).position)).to.deep.equal([0, 1, 2]);
  });

  it('ends when it is submitted, but never after its deadline', () => {
    expect(submitAttempt(fresh, begin + 5000)).to.include({ submittedAt: begin + 5000, timeUp: false });
    expect(submitAttempt(fresh, begin + 86_400_000)).to.include({
      submittedAt: fresh.deadline,
      timeUp: true,
    });
  });

  it('leaves a record of marks without the answers', () => {
    const done = submitAttempt(
      answerQuestion(answerQuestion(fresh, 'single-1', 'B'), 'fill-in-1', ['3', '机密内容']),
      begin + 90_000,
    );
    const record = toStoredResult(done, '李雷')!;
    expect(record).to.deep.include({
      attemptId: 'a1',
      attemptNumber: 1,
      month: '2026-11',
      agent: { id: 'li', name: '李雷' },
      startedAt: '2026-11-21T09:00:00.000Z',
      submittedAt: '2026-11-21T09:01:30.000Z',
      durationMs: 90_000,
      total: 50,
      passed: false,
    });
    expect(record.questions.map(({ verdict, points }) => `${verdict} ${points}`)).to.deep.equal([
      'correct 25',
      'unanswered 0',
      'partial 25',
    ]);
    expect(record.questions[0]!.ruleIds).to.deep.equal(['rule-礼貌']);
    expect(JSON.stringify(record)).to.not.contain('机密内容');
    expect(toStoredResult(fresh, '李雷')).to.equal(undefined);
  });
});

describe('readAttempt', () => {
  it('reads back what was stored', () => {
    const stored = toggleFlag(answerQuestion(fresh, 'single-1', 'B'), 'single-2');
    expect(readAttempt(JSON.parse(JSON.stringify(stored)))).to.deep.equal(stored);
  });

  for (const [name, damage] of [
    ['nothing', null],
    ['a text', '{'],
    ['another version', { ...fresh, version: 2 }],
    ['no paper', { ...fresh, paper: undefined }],
    ['half a paper', { ...fresh, paper: { ...paper, items: [...paper.items, { points: 5 }] } }],
    ['a position outside the paper', { ...fresh, position: 3 }],
    ['answers that are no answers', { ...fresh, responses: { 'single-1': { a: 1 } } }],
    ['a deadline that is no time', { ...fresh, deadline: 'soon' }],
    ['flags that are no list', { ...fresh, flagged: {} }],
  ] as const)
    it(`refuses ${name}`, () => {
      expect(readAttempt(damage)).to.equal(undefined);
    });
});

describe('toldTimeLeft', () => {
  const minute = 60_000;
  for (const [before, left, mark] of [
    [20 * minute, 19.9 * minute, undefined],
    [10 * minute + 1, 10 * minute, 10 * minute],
    [10 * minute, 10 * minute - 1000, undefined],
    [10 * minute + 500, 10 * minute - 499, 10 * minute],
    [12 * minute, 4 * minute + 20_000, 4 * minute + 20_000],
    [61_000, 59_001, minute],
    [61_000, 59_000, 59_000],
    [31_000, 30_000, 30_000],
    [31_000, 0, undefined],
  ] as const)
    it(`from ${before} to ${left} ms it is ${mark ?? 'none'}`, () => {
      expect(toldTimeLeft(before, left)).to.equal(mark);
    });
});
