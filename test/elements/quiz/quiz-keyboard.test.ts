import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HeyanAttemptEvent } from '../../../src/elements/quiz/attempt-event.js';
import { questionTypes } from '../../../src/engine/quiz/question-types.js';
import { sampleQuestion } from '../../engine/quiz/sample-bank.js';
import { all, answerAll, one, openQuiz, paper, read } from './open-quiz.js';

/** Presses Tab until the button of this name has the focus. */
async function tabTo(quiz: Parameters<typeof one>[0], name: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (read(quiz.shadowRoot!.activeElement) === name) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`Tab does not reach 「${name}」`);
}

describe('heyan-quiz, with the keyboard alone', () => {
  it('starts, answers, moves on and hands in', async () => {
    const { quiz } = await openQuiz();
    one(quiz, '.start')!.focus();
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    expect(read(quiz.shadowRoot!.activeElement)).to.contain('第 1 题');

    // From the heading: the flag, then the group of radio buttons, one stop for all of them.
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await quiz.updateComplete;
    const checked = all<HTMLInputElement>(quiz, '.option input').map(input => input.checked);
    expect(checked).to.deep.equal([false, true, false, false, false]);

    await sendKeys({ press: 'Enter' });
    expect(read(one(quiz, '.where')), 'Enter on an option does not move on').to.equal('第 1 题 / 共 5 题');
    await tabTo(quiz, '下一题');
    await sendKeys({ press: ' ' });
    await quiz.updateComplete;
    expect(read(quiz.shadowRoot!.activeElement)).to.contain('第 2 题');

    await tabTo(quiz, '交卷');
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    expect(read(quiz.shadowRoot!.activeElement)).to.equal('还有 4 题没有答完');
    await sendKeys({ press: 'Escape' });
    await quiz.updateComplete;
    expect(read(quiz.shadowRoot!.activeElement), 'back where it was asked').to.equal('交卷');
    await sendKeys({ press: 'Enter' });
    await tabTo(quiz, '仍然交卷');
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    expect(read(quiz.shadowRoot!.activeElement)).to.equal('考核成绩');
  });

  it('hands in with Enter once everything is answered, and takes Escape for no', async () => {
    const { quiz } = await openQuiz();
    one(quiz, '.start')!.focus();
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    await answerAll(quiz);
    await tabTo(quiz, '交卷');
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    const title = one(quiz, '#confirm-title')!;
    const held = { key: 'Enter', repeat: true, bubbles: true, composed: true };
    title.dispatchEvent(new KeyboardEvent('keydown', held));
    await quiz.updateComplete;
    expect(one(quiz, '.confirm'), 'the key that asked, still held down').to.equal(title.parentElement);
    await sendKeys({ press: 'Escape' });
    await quiz.updateComplete;
    expect(read(quiz.shadowRoot!.activeElement)).to.equal('交卷');
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    expect(read(one(quiz, '.figure'))).to.equal('100 分');
  });

  it('types into the blanks, and Enter there does nothing', async () => {
    const { quiz } = await openQuiz();
    one(quiz, '.start')!.focus();
    await sendKeys({ press: 'Enter' });
    await quiz.updateComplete;
    all(quiz, '.sheet .cell')[4]!.click();
    await quiz.updateComplete;
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '3' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ok' });
    await quiz.updateComplete;
    expect(all<HTMLInputElement>(quiz, 'input.blank').map(blank => blank.value)).to.deep.equal(['3', 'ok']);
    expect(read(one(quiz, '.where'))).to.equal('第 5 题 / 共 5 题');
    expect(all(quiz, '.sheet .cell')[4]!.getAttribute('aria-label')).to.equal('第 5 题，已答');
  });

  it('answers every type of question, from the start to the result', async () => {
    const items = questionTypes.map(type => ({
      question: sampleQuestion(type, type),
      points: 10,
      section: 0,
    }));
    const all8 = { ...paper, id: 'all-types', items };
    const { quiz } = await openQuiz({ properties: { paper: all8 } });
    const active = () => quiz.shadowRoot!.activeElement;
    const keys = async (...presses: string[]): Promise<void> => {
      for (const press of presses) await sendKeys({ press });
      await quiz.updateComplete;
    };
    const tabInto = async (selector: string): Promise<void> => {
      for (let i = 0; i < 20 && !active()?.matches(selector); i++) await keys('Tab');
      expect(active()?.matches(selector), `Tab reaches ${selector}`).to.equal(true);
    };
    const next = async (): Promise<void> => {
      await tabTo(quiz, '下一题');
      await keys('Enter');
    };
    const type = async (text: string): Promise<void> => {
      await sendKeys({ type: text });
      await quiz.updateComplete;
    };
    one(quiz, '.start')!.focus();
    await keys('Enter');
    await waitUntil(() => active()?.id === 'question-1');

    await tabInto('input[type=radio]');
    await keys(' ', 'ArrowDown');
    await next();
    await tabInto('input[type=checkbox]');
    // A, C and D of five.
    await keys(' ', 'Tab', 'Tab', ' ', 'Tab', ' ');
    await next();
    await tabInto('input[type=radio]');
    await keys(' ', 'ArrowDown');
    await next();
    await tabInto('input.blank');
    await type('3');
    await keys('Tab');
    await type('再见');
    await next();
    await tabInto('select');
    for (const letter of ['a', 'b', 'c', 'c']) {
      await type(letter);
      await keys('Tab');
    }
    await next();
    await tabInto('.order .up');
    // From A B C D E to C A E B D.
    for (let i = 0; i < 4; i++) await keys('Tab');
    await keys('Home');
    for (let i = 0; i < 8; i++) await keys('Tab');
    await keys('ArrowUp', 'ArrowUp');
    await next();
    await tabInto('textarea');
    await type('很抱歉让您久等，我马上为您核实到账时间。');
    await next();
    await tabInto('textarea');
    await type('您好，很高兴为您服务，请问有什么可以帮您？');
    const told = oneEvent<HeyanAttemptEvent>(quiz, 'heyan-attempt');
    await tabTo(quiz, '交卷');
    await keys('Enter');
    await tabTo(quiz, '确认交卷');
    await keys('Enter');
    const { result } = await told;
    expect(result!.questions.map(({ verdict }) => verdict)).to.deep.equal(items.map(() => 'correct'));
    await quiz.updateComplete;
    expect(read(active())).to.equal('考核成绩');
  });
});
