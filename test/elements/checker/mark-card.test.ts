import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define/checker.js';
import type { HeyanChecker } from '../../../src/elements/checker/checker.js';
import { openDesk, press, shadow } from './desk.js';

const card = (checker: HeyanChecker): HTMLElement | null => shadow(checker).querySelector('.card');

/** Puts the caret as a click into the text does. */
async function click(box: HTMLTextAreaElement, checker: HeyanChecker, caret: number): Promise<void> {
  box.focus();
  box.setSelectionRange(caret, caret);
  box.click();
  await checker.updateComplete;
}

describe('<heyan-checker> card at a mark', () => {
  it('opens under the mark the caret is put into, and leaves the focus where it is', async () => {
    const { box, checker } = await openDesk('我不能，您好');
    await click(box, checker, 1);
    expect(card(checker)!.textContent).to.include('客户听到的是拒绝');
    const [mark, at] = [box.getBoundingClientRect(), card(checker)!.getBoundingClientRect()];
    expect(at.top)
      .to.be.greaterThan(mark.top + 10)
      .and.lessThan(mark.top + 50);
    expect(at.left).to.be.within(mark.left - 1, mark.left + 20);
    expect(document.activeElement).to.equal(box);
    await click(box, checker, 5);
    expect(card(checker)).to.equal(null);
  });

  it('closes on Esc, which is the page’s own when there is no card', async () => {
    const { box, checker } = await openDesk('我不能');
    await click(box, checker, 1);
    expect(press(box, 'Escape').defaultPrevented).to.equal(true);
    await checker.updateComplete;
    expect(card(checker)).to.equal(null);
    expect(press(box, 'Escape').defaultPrevented).to.equal(false);
  });

  it('closes when the text changes', async () => {
    const { box, checker } = await openDesk('我不能');
    await click(box, checker, 1);
    document.execCommand('insertText', false, '真');
    await checker.updateComplete;
    expect(card(checker)).to.equal(null);
  });

  it('opens under the pointer, stays while the pointer is on it, and goes after a while', async () => {
    const { box, checker } = await openDesk('我不能');
    const { left, top } = box.getBoundingClientRect();
    const move = (x: number, y: number): boolean =>
      box.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse' }));
    move(left + 12, top + 10);
    await checker.updateComplete;
    expect(card(checker)).not.to.equal(null);
    move(left + 120, top + 30);
    card(checker)!.dispatchEvent(new PointerEvent('pointerenter'));
    card(checker)!.dispatchEvent(new PointerEvent('pointerleave'));
    await waitUntil(() => card(checker) === null);
  });

  it('writes the wording clicked', async () => {
    const { box, checker } = await openDesk('我不能退');
    await click(box, checker, 1);
    const applied = oneEvent(checker, 'heyan-apply');
    card(checker)!.querySelector('button')!.click();
    await applied;
    expect(box.value).to.equal('我看看能够为您做什么退');
  });

  it('is accessible', async () => {
    const { box, checker } = await openDesk('我不能');
    await click(box, checker, 1);
    await expect(checker).to.be.accessible();
    expect([...card(checker)!.querySelectorAll('button')].every(({ tabIndex }) => tabIndex === -1)).to.equal(
      true,
    );
  });
});
