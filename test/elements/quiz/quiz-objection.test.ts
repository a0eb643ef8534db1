import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HeyanAttemptEvent } from '../../../src/elements/quiz/attempt-event.js';
import type { HeyanObjectionEvent } from '../../../src/elements/quiz/objection-event.js';
import type { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import type { Objection } from '../../../src/engine/quiz/objection.js';
import { correctionKey, objectionKey, releasedKey } from '../../../src/engine/quiz/record-keys.js';
import { sealPaper } from '../../../src/engine/quiz/seal-paper.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { all, choose, nine, one, openQuiz, paper, press, read, type Clock } from './open-quiz.js';

const day = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString();
const whole = (quiz: HeyanQuiz): string => read(quiz.renderRoot.querySelector('.panel'));
const asked = paper.items[0]!.question;
const key = objectionKey(paper.id, 'li', asked.id);

/** Hands in a paper whose first answer is wrong, and opens the review. */
async function reviewed(clock: Clock = { now: nine }, records = createMemoryRecords()) {
  const desk = await openQuiz({ records, clock });
  await press(desk.quiz, '开始答题');
  await choose(desk.quiz, '选项C');
  await press(desk.quiz, '交卷');
  const told = oneEvent<HeyanAttemptEvent>(desk.quiz, 'heyan-attempt');
  await press(desk.quiz, '仍然交卷');
  const { attempt } = await told;
  await press(desk.quiz, '查看解析');
  return { ...desk, attempt };
}

const contest = (quiz: HeyanQuiz): HTMLButtonElement | null => one<HTMLButtonElement>(quiz, 'button.object');

describe('heyan-quiz, contesting a question', () => {
  it('takes the reason by the keyboard alone, keeps it and tells the page', async () => {
    const { quiz, records, attempt } = await reviewed();
    await waitUntil(() => contest(quiz));
    contest(quiz)!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => quiz.shadowRoot!.activeElement?.localName === 'textarea');
    await expect(quiz).to.be.accessible();
    await sendKeys({ type: 'C也是对的' });
    await sendKeys({ press: 'Tab' });
    const told = oneEvent<HeyanObjectionEvent>(quiz, 'heyan-objection');
    await sendKeys({ press: 'Enter' });
    const { objection, bubbles, composed } = await told;
    expect({ bubbles, composed }).to.deep.equal({ bubbles: true, composed: true });
    const expected: Objection = {
      version: 1,
      month: '2026-11',
      paperId: paper.id,
      attemptId: attempt.id,
      questionId: asked.id,
      stem: asked.stem,
      agent: { id: 'li', name: '李雷' },
      reason: 'C也是对的',
      at: iso(nine),
    };
    expect(objection).to.deep.equal(expected);
    expect(await records.get(key)).to.deep.equal(expected);
    await waitUntil(() => one(quiz, '.objected'));
    expect(read(one(quiz, '.objected')))
      .to.contain('等待培训专员答复')
      .and.to.contain('C也是对的');
    expect(quiz.shadowRoot!.activeElement).to.equal(one(quiz, '.objected'));
    await expect(quiz).to.be.accessible();
    await press(quiz, '返回成绩');
    expect(whole(quiz)).to.contain('您对 1 题提出了异议，已答复 0 题');
  });

  it('asks for a reason, and goes back by Escape', async () => {
    const { quiz, records } = await reviewed();
    await waitUntil(() => contest(quiz));
    contest(quiz)!.click();
    await quiz.updateComplete;
    await press(quiz, '提交异议');
    expect(read(one(quiz, '.missing'))).to.equal('请写明理由。');
    await expect(quiz).to.be.accessible();
    await waitUntil(() => quiz.shadowRoot!.activeElement?.localName === 'textarea');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => one(quiz, 'textarea') === null);
    await waitUntil(() => quiz.shadowRoot!.activeElement === contest(quiz));
    expect(await records.get(key)).to.equal(undefined);
  });

  for (const [accepted, verdict] of [
    [true, '异议成立'],
    [false, '异议不成立'],
  ] as const)
    it(`shows what the trainer decided: ${verdict}`, async () => {
      const { quiz, records, attempt } = await reviewed();
      const { id } = attempt;
      quiz.remove();
      const objection = {
        ...{ version: 1, month: '2026-11', paperId: paper.id, attemptId: id, questionId: asked.id },
        ...{ stem: asked.stem, agent: { id: 'li', name: '李雷' }, reason: '有歧义', at: iso(nine) },
        decision: { at: iso(nine + day), accepted, reason: '按制度004' },
      };
      await records.set(key, objection);
      const again = await openQuiz({ records });
      await waitUntil(() => whole(again.quiz).includes('已答复 1 题'));
      await press(again.quiz, '查看解析');
      expect(read(one(again.quiz, '.objected')))
        .to.contain(verdict)
        .and.to.contain('答复：按制度004');
    });

  it('is open for three days', async () => {
    const clock: Clock = { now: nine };
    const { quiz, records } = await reviewed(clock);
    quiz.remove();
    for (const [now, isOpen] of [
      [nine + 3 * day - 1, true],
      [nine + 3 * day, false],
    ] as const) {
      clock.now = now;
      const again = await openQuiz({ records, clock });
      await press(again.quiz, '查看解析');
      if (isOpen) await waitUntil(() => contest(again.quiz));
      else expect(contest(again.quiz)).to.equal(null);
      again.quiz.remove();
    }
  });
});

describe('heyan-quiz, a corrected key', () => {
  const correctedBy = (questions: object) => ({
    version: 1,
    at: iso(nine + day),
    reason: 'C 也对',
    questions,
  });

  it('shows the mark before and after, and says so at the question', async () => {
    const { quiz, records } = await reviewed();
    quiz.remove();
    const question = { ...asked, answer: 'C', explanation: '更正后的解析' };
    await records.set(correctionKey(paper.id), correctedBy({ [asked.id]: { question } }));
    const again = await openQuiz({ records });
    expect(read(one(again.quiz, '.figure'))).to.equal('20 分');
    expect(whole(again.quiz)).to.contain('答案已更正：原来 0 分，现在 20 分。').and.to.contain('C 也对');
    await expect(again.quiz).to.be.accessible();
    await press(again.quiz, '查看解析');
    expect(read(all(again.quiz, '.question')[0]!))
      .to.contain('答案已更正，原来得 0 分')
      .and.to.contain('更正后的解析');
    expect(read(all(again.quiz, '.question')[1]!)).to.not.contain('更正');
  });

  it('that lets a second answer stand shows neither as a mistake', async () => {
    const { quiz, records } = await reviewed();
    quiz.remove();
    const correction = correctedBy({ [asked.id]: { question: asked, accepted: ['C'] } });
    await records.set(correctionKey(paper.id), correction);
    const again = await openQuiz({ records });
    await press(again.quiz, '查看解析');
    const first = all(again.quiz, '.question')[0]!;
    expect([...first.querySelectorAll('.right')].map(row => read(row).slice(3))).to.deep.equal([
      '选项B 正确答案',
      '选项C 您的选择 正确答案',
    ]);
    expect(first.querySelector('.mistaken')).to.equal(null);
  });

  it('leaves a question out for everybody', async () => {
    const { quiz, records } = await reviewed();
    quiz.remove();
    await records.set(correctionKey(paper.id), correctedBy({ [asked.id]: { excluded: true } }));
    const again = await openQuiz({ records });
    expect(whole(again.quiz)).to.contain('您的成绩不变');
    await press(again.quiz, '查看解析');
    expect(read(all(again.quiz, '.question')[0]!))
      .to.contain('已从所有人的成绩中剔除')
      .and.to.contain('不计分');
  });

  it('that is damaged changes nothing', async () => {
    const { quiz, records } = await reviewed();
    quiz.remove();
    await records.set(correctionKey(paper.id), { version: 1, questions: 'broken' });
    const again = await openQuiz({ records });
    expect(read(one(again.quiz, '.figure'))).to.equal('0 分');
    expect(whole(again.quiz)).to.not.contain('更正');
  });
});

describe('heyan-quiz, a key released later', () => {
  it('marks the sealed attempt when its agent comes back, and lets it be contested from then on', async () => {
    const records = createMemoryRecords();
    const clock: Clock = { now: nine };
    const sealed = sealPaper(paper);
    await records.set('quiz/paper/2026-11', sealed);
    const { quiz } = await openQuiz({ records, clock, properties: {} });
    await press(quiz, '开始答题');
    await choose(quiz, '选项B');
    await press(quiz, '交卷');
    await press(quiz, '仍然交卷');
    expect(read(one(quiz, '.handed-in'))).to.contain('成绩稍后公布');
    quiz.remove();

    await records.set(releasedKey(paper.id), paper);
    clock.now = nine + 5 * day;
    const again = await openQuiz({ records, clock, properties: {} });
    expect(read(one(again.quiz, '.figure'))).to.equal('20 分');
    expect(await records.keys('quiz/results/')).to.have.length(1);
    await press(again.quiz, '查看解析');
    expect(read(all(again.quiz, '.question')[0]!)).to.contain('解析 single-1');
    await waitUntil(() => contest(again.quiz), 'three days from the result, not from handing in');
  });

  for (const [name, released] of [
    ['of another paper', { ...paper, id: 'other' }],
    ['sealed itself', sealPaper(paper)],
    ['damaged', { items: 3 }],
  ] as const)
    it(`is not taken for one: ${name}`, async () => {
      const records = createMemoryRecords();
      await records.set(releasedKey(paper.id), released);
      const { quiz } = await openQuiz({ records, properties: { paper: sealPaper(paper) } });
      await press(quiz, '开始答题');
      await press(quiz, '交卷');
      await press(quiz, '仍然交卷');
      expect(read(one(quiz, '.handed-in'))).to.contain('成绩稍后公布');
    });
});
