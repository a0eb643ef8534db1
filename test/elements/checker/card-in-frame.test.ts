import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/checker.js';
import type { HeyanChecker } from '../../../src/elements/checker/checker.js';
import { packs, shadow } from './desk.js';

interface FramedDesk {
  readonly frame: HTMLIFrameElement;
  readonly box: HTMLElement;
  readonly checker: HeyanChecker;
  /** Of 我不能, in client coordinates of the frame's own window. */
  readonly word: DOMRect;
}

/** A rich reply in a frame, as the editors of old helpdesks are; the checker stands in the page around it. */
const openFramedDesk = async (): Promise<FramedDesk> => {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="回复"></iframe>`);
  frame.style.cssText = 'width: 300px; height: 140px; margin: 30px 0 0 70px; border: 5px solid';
  const page = frame.contentDocument!;
  page.open();
  page.write('<!doctype html><body contenteditable="true" style="margin:8px;font:16px/24px sans-serif">');
  page.close();
  const box = page.body;
  box.appendChild(page.createElement('p')).append('您好');
  const bold = page.createElement('b');
  bold.append('不能');
  box.appendChild(page.createElement('p')).append('我', bold, '退款');
  const checker = await fixture<HeyanChecker>(
    html`<heyan-checker lang="zh-CN" .target=${box} .packs=${packs}></heyan-checker>`,
  );
  await waitUntil(() => shadow(checker).textContent.includes('客户听到的是拒绝'));
  await checker.updateComplete;
  const range = page.createRange();
  range.setStart(box.lastElementChild!.firstChild!, 0);
  range.setEnd(bold.firstChild!, 2);
  return { frame, box, checker, word: range.getBoundingClientRect() };
};

const card = (checker: HeyanChecker): HTMLElement | null => shadow(checker).querySelector('.card');

const expectUnderWord = ({ frame, checker, word }: FramedDesk): void => {
  const around = frame.getBoundingClientRect();
  const at = card(checker)!.getBoundingClientRect();
  expect(at.left).to.be.closeTo(around.left + 5 + word.left, 3);
  expect(at.top)
    .to.be.greaterThan(around.top + 5 + word.bottom)
    .and.lessThan(around.top + 5 + word.bottom + 20);
};

describe('<heyan-checker> card at a mark in a frame', () => {
  it('opens under the word the pointer rests on, in the page around the frame', async () => {
    const desk = await openFramedDesk();
    const { box, checker, word } = desk;
    const move = (clientX: number): boolean =>
      box.dispatchEvent(
        new PointerEvent('pointermove', {
          clientX,
          clientY: word.top + word.height / 2,
          pointerType: 'mouse',
        }),
      );
    move(word.right + 20);
    await checker.updateComplete;
    expect(card(checker)).to.equal(null);
    move(word.right - 4);
    await checker.updateComplete;
    expect(card(checker)!.textContent).to.include('客户听到的是拒绝');
    expectUnderWord(desk);
  });

  it('opens under the word the caret is put into, and goes along when the page of the frame scrolls', async () => {
    const desk = await openFramedDesk();
    const { frame, box, checker, word } = desk;
    box.focus();
    frame.contentWindow!.getSelection()!.setPosition(box.querySelector('b')!.firstChild, 1);
    box.click();
    await checker.updateComplete;
    expectUnderWord(desk);
    box.appendChild(frame.contentDocument!.createElement('p')).style.height = '900px';
    const before = card(checker)!.getBoundingClientRect().top;
    frame.contentWindow!.scrollTo(0, 10);
    await waitUntil(() => card(checker)!.getBoundingClientRect().top < before - 8);
    expectUnderWord({ ...desk, word: new DOMRect(word.left, word.top - 10, word.width, word.height) });
  });
});
