import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { HeyanAttemptEvent } from '../../../src/elements/quiz/attempt-event.js';
import type { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import { answersKey, resetKey } from '../../../src/engine/quiz/record-keys.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { choose, lookAtClock, nine, one, openQuiz, paper, press, read, type Clock } from './open-quiz.js';

const minute = 60_000;
const iso = (time: number): string => new Date(time).toISOString();
const whole = (quiz: HeyanQuiz): string => read(quiz.renderRoot.querySelector('.panel'));

/** Sits the paper and hands it in after one right answer. */
async function sit(quiz: HeyanQuiz, start: string): Promise<HeyanAttemptEvent> {
  await press(quiz, start);
  await choose(quiz, '选项B');
  await press(quiz, '交卷');
  const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
  await press(quiz, '仍然交卷');
  return told;
}

const open = (terms: Partial<Paper>, clock: Clock = { now: nine }, records = createMemoryRecords()) =>
  openQuiz({ records, clock, properties: { paper: { ...paper, ...terms } } });

describe('heyan-quiz, the window of a paper', () => {
  it('begins when the paper opens, and by itself', async () => {
    const { quiz, clock } = await open({ opens: iso(nine + minute) });
    expect(read(one(quiz, '.notice.info'))).to.contain('开考');
    expect(one(quiz, '.start')).to.equal(null);
    await expect(quiz).to.be.accessible();
    clock.now = nine + minute;
    await lookAtClock(quiz);
    expect(read(one(quiz, '.start'))).to.equal('开始答题');
  });

  it('is no longer begun once the paper has closed', async () => {
    const { quiz, clock } = await open({ closes: iso(nine + minute) });
    expect(read(one(quiz, '.rules'))).to.contain('到时自动交卷，不论还剩多少时间');
    clock.now = nine + minute;
    await lookAtClock(quiz);
    expect(read(one(quiz, '.notice.info'))).to.contain('考试已于');
    expect(one(quiz, '.start')).to.equal(null);
  });

  it('hands in what is there when the paper closes, marks it and says so', async () => {
    const { quiz, clock } = await open({ closes: iso(nine + 5 * minute) });
    await press(quiz, '开始答题');
    expect(read(one(quiz, '.clock b')), 'the paper closes before its time is up').to.equal('5:00');
    await choose(quiz, '选项B');
    const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
    clock.now = nine + 6 * minute;
    await lookAtClock(quiz);
    const { attempt, result } = await told;
    expect(attempt).to.include({ timeUp: true, submittedAt: nine + 5 * minute });
    expect(result).to.include({ total: 20 });
    await quiz.updateComplete;
    expect(whole(quiz)).to.contain('考试已截止，已按当时的作答自动交卷');
  });
});

describe('heyan-quiz, attempts', () => {
  it('counts as many as the paper allows, and says which', async () => {
    const { quiz } = await open({ attempts: 2 });
    expect(read(one(quiz, '.rules'))).to.contain('前 2 次计入当月考核');
    expect((await sit(quiz, '开始答题')).attempt.number).to.equal(1);
    await press(quiz, '开始第 2 次答题');
    expect((await sit(quiz, '开始第 2 次答题')).attempt.number).to.equal(2);
    await press(quiz, '再练一次');
    expect((await sit(quiz, '开始练习')).attempt.number).to.equal(0);
    await press(quiz, '再练一次');
    expect(read(one(quiz, '.earlier'))).to.match(/第 1 次：.* 第 2 次：.* 练习：/);
  });

  it('begins another one that counts where the trainer has allowed it', async () => {
    const { quiz, records, clock } = await open({ closes: iso(nine + 60 * minute) });
    await sit(quiz, '开始答题');
    const reset = { version: 1, at: iso(nine + 90 * minute), reason: '停电', by: '王' };
    await records.set(resetKey(paper.id, 'li'), [reset]);
    clock.now = nine + 2 * 60 * minute;
    await lookAtClock(quiz);
    await waitUntil(() => whole(quiz).includes('开始第 2 次答题'));
    await press(quiz, '开始第 2 次答题');
    const { attempt } = await sit(quiz, '开始第 2 次答题');
    expect(attempt.number).to.equal(2);
    expect(attempt.deadline, 'not ended by the window that has closed').to.equal(clock.now + 20 * minute);
  });

  it('keeps what was answered in those that count', async () => {
    const { quiz, records } = await open({});
    const { attempt } = await sit(quiz, '开始答题');
    await waitUntil(async () => (await records.keys('quiz/answers/')).length === 1);
    expect(await records.get(answersKey('2026-11', 'li', attempt.id))).to.deep.equal({
      version: 1,
      paperId: paper.id,
      responses: attempt.responses,
    });
    await press(quiz, '再练一次');
    await sit(quiz, '开始练习');
    expect(await records.keys('quiz/answers/')).to.have.length(1);
  });
});

describe('heyan-quiz, what the review shows', () => {
  it('the total alone', async () => {
    const { quiz } = await open({ review: { when: 'at-once', shows: 'total' } });
    await sit(quiz, '开始答题');
    expect(read(one(quiz, '.figure'))).to.equal('20 分');
    expect(one(quiz, 'table')).to.equal(null);
    expect(whole(quiz)).to.not.contain('答对').and.to.not.contain('查看解析');
  });

  it('the mark of each question, and no answer', async () => {
    const { quiz } = await open({ review: { when: 'at-once', shows: 'marks' } });
    await sit(quiz, '开始答题');
    await press(quiz, '查看解析');
    expect(read(one(quiz, '.notice.info'))).to.contain('只公布每题得分');
    expect(whole(quiz))
      .to.contain('得 20 分')
      .and.to.not.contain('正确答案')
      .and.to.not.contain('解析 single-1');
    expect(whole(quiz), 'and no practice that would tell').to.not.contain('再练一次');
  });

  it('nothing before the paper closes, and then all of it', async () => {
    const closes = iso(nine + 60 * minute);
    const { quiz, clock } = await open({ closes, review: { when: 'after-close', shows: 'answers' } });
    await sit(quiz, '开始答题');
    expect(read(one(quiz, '.handed-in'))).to.contain('成绩在考试截止后公布');
    expect(one(quiz, '.figure')).to.equal(null);
    await expect(quiz).to.be.accessible();
    clock.now = nine + 60 * minute;
    await lookAtClock(quiz);
    await waitUntil(() => one(quiz, '.figure'));
    await press(quiz, '查看解析');
    expect(whole(quiz)).to.contain('解析 single-1');
  });
});
