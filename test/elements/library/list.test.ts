import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { PhrasePack } from '../../../src/engine/packs/phrase-types.js';
import { pack } from '../../engine/library/phrases.js';
import { desk, part, press, selected, text, titles, type, type Desk } from './desk.js';

const many = (count: number): PhrasePack => ({
  ...pack,
  phrases: Array.from({ length: count }, (_, i) => ({
    ...pack.phrases[i % pack.phrases.length]!,
    id: `p${i}`,
    title: `第${i}条`,
  })),
});

const list = ({ library }: Desk): HTMLElement => part(library, '#list')!;
const options = (on: Desk): HTMLElement[] => [...list(on).querySelectorAll<HTMLElement>('[role=option]')];

/** Scrolls as a wheel does, until the rows there are drawn. */
async function scroll(on: Desk, to: number): Promise<void> {
  const before = list(on).scrollTop;
  const scrolled = oneEvent(list(on), 'scroll');
  list(on).scrollTop = to;
  if (list(on).scrollTop !== before) await scrolled;
  await on.library.updateComplete;
}

/** No part of the list in view is without a row, and no two rows lie on each other. */
function expectFilled(on: Desk): void {
  const outer = list(on).getBoundingClientRect();
  const seen = options(on)
    .map(option => option.getBoundingClientRect())
    .filter(({ top, bottom }) => bottom > outer.top + 1 && top < outer.bottom - 1)
    .sort((a, b) => a.top - b.top);
  expect(seen[0]!.top).to.be.at.most(outer.top + 2);
  expect(seen.at(-1)!.bottom).to.be.at.least(outer.bottom - 2);
  seen.slice(1).forEach(({ top }, i) => expect(top).to.be.closeTo(seen[i]!.bottom, 1));
}

describe('heyan-library: ten thousand phrases', () => {
  let on: Desk;
  beforeEach(async () => void (on = await desk({ packs: [many(10_000)] })));

  it('draws those in view and says of each which of how many it is', async () => {
    expect(options(on).length).to.be.within(8, 60);
    expectFilled(on);
    const { scrollHeight } = list(on);
    expect(scrollHeight / 10_000).to.be.closeTo(options(on)[0]!.getBoundingClientRect().height, 0.1);
    await scroll(on, scrollHeight / 2);
    expectFilled(on);
    expect(options(on).length).to.be.within(8, 60);
    const middle = options(on).at(-5)!;
    expect(middle.getAttribute('aria-setsize')).to.equal('10000');
    expect(middle.querySelector('.name')!.textContent).to.equal(
      `第${Number(middle.getAttribute('aria-posinset')) - 1}条`,
    );
    await expect(on.library).to.be.accessible();
  }).timeout(30_000);

  it('never shows a gap, however far it is thrown', async () => {
    const end = list(on).scrollHeight;
    for (const to of [500, 4000, end, end - 3000, 12_345, 0]) {
      await scroll(on, to);
      expectFilled(on);
    }
  });

  it('keeps the active option in the document while it is scrolled out of view', async () => {
    on.field.focus();
    await press(on, 'ArrowDown');
    const active = part(on.library, '#list [aria-selected=true]')!;
    await scroll(on, 200_000);
    expect(part(on.library, '#list [aria-selected=true]')).to.equal(active);
    expect(part(on.library, `#${on.field.getAttribute('aria-activedescendant')!}`)).to.equal(active);
    expect(options(on)[0]).to.equal(active);
    await press(on, 'ArrowDown');
    expect(selected(on.library)).to.equal('第2条');
    expect(list(on).scrollTop).to.be.below(400);
    expectFilled(on);
  });

  it('goes to the end and back by the keyboard, the active option in view', async () => {
    on.field.focus();
    for (const [key, title] of [
      ['End', '第9999条'],
      ['PageUp', '第9991条'],
      ['ArrowUp', '第9990条'],
      ['Home', '第0条'],
      ['ArrowUp', '第9999条'],
      ['ArrowDown', '第0条'],
    ] as const) {
      await press(on, key);
      expect(selected(on.library)).to.equal(title);
      const [outer, inner] = [list(on), part(on.library, '#list [aria-selected=true]')!].map(each =>
        each.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      expect(inner.top).to.be.at.least(outer.top - 1);
      expect(inner.bottom).to.be.at.most(outer.bottom + 1);
      expectFilled(on);
    }
  });

  it('begins at the top again with another query', async () => {
    await scroll(on, 300_000);
    await type(on, '退');
    expect(list(on).scrollTop).to.equal(0);
    expect(text(on.library, '.count')).to.match(/^\d+ 条$/);
    expectFilled(on);
  });

  it('selects what is clicked far down, and stays there', async () => {
    await scroll(on, 400_000);
    const before = list(on).scrollTop;
    const option = options(on).at(-12)!;
    option.click();
    await on.library.updateComplete;
    expect(text(on.library, '.preview h3')).to.equal(option.querySelector('.name')!.textContent);
    expect(Math.abs(list(on).scrollTop - before)).to.be.below(280);
    expectFilled(on);
  });

  it('follows the letters of the reader and the room it is given', async () => {
    on.library.style.setProperty('--heyan-font-size', '28px');
    on.library.style.setProperty('--heyan-list-height', '900px');
    await waitUntil(() => list(on).clientHeight > 800, 'grown');
    await nextFrame();
    await nextFrame();
    expectFilled(on);
    await scroll(on, 900_000);
    expectFilled(on);
  });

  it('fills the list when it is shown after having been hidden', async () => {
    on.library.hidden = true;
    await nextFrame();
    await nextFrame();
    await type(on, '退款');
    await type(on, '');
    on.field.dispatchEvent(new KeyboardEvent('keydown', { key: 'End' }));
    await on.library.updateComplete;
    on.library.hidden = false;
    await nextFrame();
    await nextFrame();
    expectFilled(on);
    expect(titles(on.library)).to.include('第9999条');
  });
});
