import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, answerAll, one, openQuiz, read } from './open-quiz.js';

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
});
