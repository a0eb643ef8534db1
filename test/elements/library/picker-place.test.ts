import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/library.js';
import '../../../src/elements/library/at-caret.js';
import type { HeyanLibrary } from '../../../src/elements/library/library.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { pack } from '../../engine/library/phrases.js';
import { searchable } from './desk.js';

/** A page whose reply box `make` makes, with the library below it. */
async function openAt(
  make: (page: HTMLElement) => HTMLElement,
  own: Partial<HeyanLibrary> = {},
): Promise<{ box: HTMLElement; library: HeyanLibrary }> {
  const page = await fixture<HTMLElement>(html`<main></main>`);
  const box = make(page);
  const library = document.createElement('heyan-library');
  Object.assign(library, {
    lang: 'zh-CN',
    packs: [pack],
    records: createMemoryRecords(),
    target: box,
    ...own,
  });
  page.append(library);
  await waitUntil(() => library.renderRoot.querySelector('.actions .primary'), 'target found');
  await searchable(library);
  box.focus();
  await sendKeys({ type: '/' });
  await waitUntil(popup, 'open');
  return { box, library };
}

const popup = (): HTMLElement | null => document.querySelector('.heyan-picker');
const textarea = (page: Node, css: Partial<CSSStyleDeclaration> = {}): HTMLTextAreaElement => {
  const box = document.createElement('textarea');
  box.setAttribute('aria-label', '回复');
  Object.assign(
    box.style,
    { font: '16px monospace', padding: '4px', border: '1px solid', width: '300px' },
    css,
  );
  page.appendChild(box);
  return box;
};
const announced = (library: HeyanLibrary): string =>
  library.renderRoot.querySelector('#picked')!.textContent.trim();

describe('heyan-library: where the list in the reply box opens', () => {
  it('at the trigger, under its line', async () => {
    const { box } = await openAt(page => textarea(page, { marginLeft: '40px' }));
    const line = box.getBoundingClientRect();
    const { left, top } = popup()!.getBoundingClientRect();
    expect(left).to.be.within(line.left, line.left + 12);
    expect(top).to.be.within(line.top + 18, line.top + 40);
  });

  it('beside the scrollbar of the page, not under it', async () => {
    // The browsers of the tests draw no scrollbars: this is what they would leave.
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 345, configurable: true });
    try {
      await openAt(page => textarea(page, { width: '200px' }));
      expect(popup()!.getBoundingClientRect().right).to.be.at.most(345);
      expect(popup()!.getBoundingClientRect().left).to.be.at.least(0);
    } finally {
      Reflect.deleteProperty(document.documentElement, 'clientWidth');
    }
  });

  it('on the right side of the trigger in a box written from right to left', async () => {
    const { box } = await openAt(page => {
      const made = textarea(page, { marginLeft: '440px' });
      made.dir = 'rtl';
      return made;
    });
    expect(popup()!.getBoundingClientRect().right).to.be.within(
      box.getBoundingClientRect().right - 40,
      box.getBoundingClientRect().right,
    );
  });

  it('beside a box that is scaled, zoomed and scrolled', async () => {
    const { box } = await openAt(page => {
      const frame = page.appendChild(document.createElement('div'));
      Object.assign(frame.style, { transform: 'scale(1.5)', transformOrigin: '0 0', height: '200px' });
      const made = textarea(frame, { height: '40px' });
      made.value = '一\n二\n三\n四\n五\n';
      made.setSelectionRange(made.value.length, made.value.length);
      return made;
    });
    const outer = box.getBoundingClientRect();
    const { left, top, bottom } = popup()!.getBoundingClientRect();
    expect(left).to.be.within(outer.left, outer.left + 20);
    expect(Math.min(Math.abs(top - outer.bottom), Math.abs(bottom - outer.top))).to.be.below(70);
  });

  it('not moved by what its library lies in', async () => {
    const { box, library } = await openAt(page => textarea(page));
    const before = popup()!.getBoundingClientRect();
    await sendKeys({ press: 'Escape' });
    Object.assign(library.style, { display: 'block', transform: 'translate(30px, 50px) scale(0.5)' });
    box.focus();
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ type: '/' });
    const { left, top } = popup()!.getBoundingClientRect();
    expect(left).to.be.closeTo(before.left, 1);
    expect(top).to.be.closeTo(before.top, 1);
  });

  it('for a box in a shadow root, read out since it cannot be referred to', async () => {
    const { box, library } = await openAt(page => {
      const host = page.appendChild(document.createElement('div'));
      return textarea(host.attachShadow({ mode: 'open' }));
    });
    expect(box.hasAttribute('aria-activedescendant')).to.equal(false);
    expect(box.hasAttribute('aria-controls')).to.equal(false);
    const first = announced(library);
    expect(first).to.match(/，第 1 条，共 \d+ 条$/);
    await sendKeys({ press: 'ArrowDown' });
    await library.updateComplete;
    expect(announced(library)).to.match(/，第 2 条，共 \d+ 条$/);
    await expect(library).to.be.accessible({ ignoredRules: ['region'] });
    await sendKeys({ press: 'Escape' });
    await library.updateComplete;
    expect(announced(library)).to.equal('');
  });

  it('for a box in a frame, in the page around it, taken by click with the caret where it was', async () => {
    const { box, library } = await openAt(page => {
      const frame = page.appendChild(document.createElement('iframe'));
      Object.assign(frame.style, { width: '400px', height: '80px', marginTop: '30px', marginLeft: '50px' });
      frame.title = '回复';
      frame.contentDocument!.body.style.margin = '0';
      return textarea(frame.contentDocument!.body, { height: '40px' });
    });
    const frame = document.querySelector('iframe')!.getBoundingClientRect();
    const list = popup()!.getBoundingClientRect();
    expect(list.left).to.be.within(frame.left, frame.left + 20);
    expect(Math.min(Math.abs(list.top - frame.top), Math.abs(list.bottom - frame.top))).to.be.below(60);
    expect(announced(library)).to.match(/第 1 条/);
    await sendKeys({ type: 'yfx' });
    await waitUntil(() => popup()!.querySelector('.heyan-name')!.textContent.includes('运费险'), 'searched');
    await sendKeys({ press: 'Escape' });
    expect(popup()).to.equal(null);
    expect((box as HTMLTextAreaElement).value).to.equal('/yfx');
  });

  it('for a library in a shadow root and a box in the page, where the box can refer to it', async () => {
    const page = await fixture<HTMLElement>(html`<main></main>`);
    const box = textarea(page);
    const host = page.appendChild(document.createElement('div'));
    host.style.setProperty('--heyan-surface', 'rgb(1, 2, 3)');
    const library = document.createElement('heyan-library');
    Object.assign(library, { packs: [pack], records: createMemoryRecords(), target: box });
    host.attachShadow({ mode: 'open' }).append(library);
    await waitUntil(() => library.renderRoot.querySelector('.actions .primary'), 'target found');
    await searchable(library);
    box.focus();
    await sendKeys({ type: '/' });
    expect(document.getElementById(box.getAttribute('aria-activedescendant')!)).to.not.equal(null);
    expect(getComputedStyle(popup()!).backgroundColor).to.equal('rgb(1, 2, 3)');
    library.remove();
    expect(popup()).to.equal(null);
  });

  it('by a style of its own, whatever the page says of its elements', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'div, span, p { margin: 9px; padding: 9px; text-transform: uppercase; float: right }';
    document.head.append(sheet);
    await openAt(page => textarea(page));
    const { marginTop, float } = getComputedStyle(popup()!.querySelector('.heyan-excerpt')!);
    sheet.remove();
    expect([marginTop, float]).to.deep.equal(['0px', 'none']);
  });
});
