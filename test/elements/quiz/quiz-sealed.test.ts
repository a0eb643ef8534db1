import { expect, waitUntil } from '@open-wc/testing';
import type { HeyanAttemptEvent } from '../../../src/elements/quiz/attempt-event.js';
import type { Attempt } from '../../../src/engine/quiz/attempt.js';
import { gradeAttempt, type AttemptResult } from '../../../src/engine/quiz/grade-attempt.js';
import { sealPaper } from '../../../src/engine/quiz/seal-paper.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { sampleQuestion } from '../../engine/quiz/sample-bank.js';
import { all, choose, one, openQuiz, paper, press, read, type Desk } from './open-quiz.js';

const sealed = sealPaper(paper);

/** What a server does that keeps the whole paper. */
const onServer = async ({ responses }: Attempt): Promise<AttemptResult> => gradeAttempt(paper, responses);

/** Answers the first of five questions rightly and hands in. */
async function handIn(properties: Partial<Desk['quiz']>, records: Records = createMemoryRecords()) {
  const desk = await openQuiz({ records, properties: { paper: sealed, ...properties } });
  const told: HeyanAttemptEvent[] = [];
  desk.quiz.addEventListener('heyan-attempt', event => told.push(event));
  await press(desk.quiz, '开始答题');
  await choose(desk.quiz, '选项B');
  await press(desk.quiz, '交卷');
  await press(desk.quiz, '仍然交卷');
  await waitUntil(() => told.length > 0, 'no event');
  await desk.quiz.updateComplete;
  return { ...desk, told: told[0]! };
}

describe('heyan-quiz, a sealed paper', () => {
  it('is sat and handed in without a key anywhere, and says that the result comes later', async () => {
    const { quiz, records, told } = await handIn({});
    expect(read(one(quiz, '.result-title'))).to.equal('已交卷');
    expect(read(one(quiz, '.handed-in'))).to.contain('成绩稍后公布');
    expect(told.result).to.equal(undefined);
    expect(await records.keys('quiz/results/')).to.deep.equal([]);
    const stored = await Promise.all((await records.keys('')).map(key => records.get(key)));
    for (const held of [JSON.stringify(stored), quiz.renderRoot.textContent])
      expect(held).to.not.match(/解析|再会|出处：/);
    expect(gradeAttempt(paper, told.attempt.responses)).to.include({ total: 20 });
    await expect(quiz).to.be.accessible();
    quiz.remove();
    const again = await openQuiz({ records, properties: { paper: sealed } });
    expect(read(one(again.quiz, '.handed-in')), 'after a reload').to.contain('成绩稍后公布');
    expect(all(again.quiz, 'button'), 'it is sat once').to.deep.equal([]);
  });

  it('is marked by the grader of the page, once; the review shows what was given', async () => {
    let asked = 0;
    const grader = (attempt: Attempt): Promise<AttemptResult> => {
      asked++;
      return onServer(attempt);
    };
    const { quiz, records, told } = await handIn({ grader });
    expect(told.result).to.include({ total: 20, passed: false });
    expect(read(one(quiz, '.figure'))).to.equal('20 分');
    expect(await records.keys('quiz/results/')).to.have.length(1);
    await press(quiz, '查看解析');
    expect(read(one(quiz, '.notice.info'))).to.contain('公布后');
    expect(read(all(quiz, '.question')[0]!))
      .to.contain('选项B')
      .and.to.not.contain('正确答案');
    expect(one(quiz, '.why')).to.equal(null);
    await expect(quiz).to.be.accessible();
    quiz.remove();
    const again = await openQuiz({ records, properties: { paper: sealed, grader } });
    await waitUntil(() => one(again.quiz, '.figure'));
    expect(read(one(again.quiz, '.figure'))).to.equal('20 分');
    expect(asked, 'the stored result is enough').to.equal(1);
  });

  const failures: readonly (readonly [string, () => Promise<AttemptResult>])[] = [
    ['a lost network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['an answer that is none', () => Promise.resolve({ total: 100 } as AttemptResult)],
    ['the result of another paper', async () => ({ ...gradeAttempt(paper, {}), paperId: 'other' })],
  ];
  for (const [name, grader] of failures)
    it(`keeps the answers after ${name}, and tries again`, async () => {
      const { quiz, records, told } = await handIn({ grader });
      expect(told.result).to.equal(undefined);
      expect(read(quiz.renderRoot.querySelector('.panel'))).to.contain('成绩暂时没有取到');
      expect(await records.keys('quiz/results/')).to.deep.equal([]);
      quiz.grader = onServer;
      await press(quiz, '重试');
      await waitUntil(() => one(quiz, '.figure'));
      expect(read(one(quiz, '.figure'))).to.equal('20 分');
    });

  it('is marked and explained when the whole paper is released under its id', async () => {
    const { quiz, records } = await handIn({});
    quiz.remove();
    const released = await openQuiz({ records, properties: { paper } });
    expect(read(one(released.quiz, '.figure'))).to.equal('20 分');
    expect(await records.keys('quiz/results/')).to.have.length(1);
    await press(released.quiz, '查看解析');
    const first = read(all(released.quiz, '.question')[0]!);
    expect(first).to.contain('正确').and.to.contain('解析 single-1');
  });
});

describe('heyan-quiz, cases judged by rules of speech', () => {
  it('fetches the built-in rules for them', async () => {
    const criteria = [{ id: '1', title: '不推诿', points: 1, rules: ['ignorance', 'shirking'] }];
    const question = { ...sampleQuestion('case', 'c'), criteria };
    const items = [{ question, points: 100, section: 0 }];
    const { quiz } = await openQuiz({ properties: { paper: { ...paper, id: 'case', items } } });
    await press(quiz, '开始答题');
    const field = one<HTMLTextAreaElement>(quiz, 'textarea')!;
    field.value = '您好，这个我不知道，您去问别人吧。';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await quiz.updateComplete;
    await press(quiz, '交卷');
    await press(quiz, '确认交卷');
    await waitUntil(() => one(quiz, '.figure'));
    expect(read(one(quiz, '.figure'))).to.equal('0 分');
    expect(one(quiz, '.notice.info'), 'nothing was left out').to.equal(null);
    await press(quiz, '查看解析');
    expect(read(one(quiz, '.choices li'))).to.contain('不推诿：未做到 · 出现了「');
  });
});
