import { expect } from '@open-wc/testing';
import type { PhrasePack } from '../../../src/engine/packs/phrase-types.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { pack } from '../../engine/library/phrases.js';
import { button, desk, part, press, selected, text, titles, type, type Desk } from './desk.js';

async function wide(own: Parameters<typeof desk>[0] = {}): Promise<Desk> {
  const on = await desk(own);
  on.library.style.setProperty('width', '1000px');
  on.library.style.setProperty('--heyan-list-height', '60rem');
  return on;
}

const rows = ({ library }: Desk): HTMLElement[] => [
  ...library.renderRoot.querySelectorAll<HTMLElement>('[role=treeitem]'),
];
const row = (on: Desk, label: string): HTMLElement =>
  rows(on).find(each => each.querySelector('.label')!.textContent === label)!;
const drawn = (on: Desk): string[] =>
  rows(on).map(each => `${each.getAttribute('aria-level')} ${each.getAttribute('aria-label')}`);
const focused = ({ library }: Desk): string =>
  library.shadowRoot!.activeElement?.querySelector('.label')?.textContent ?? '';
const tag = (on: Desk, name: string): HTMLElement | undefined =>
  [...on.library.renderRoot.querySelectorAll<HTMLElement>('.tag-filter button')].find(
    each => each.querySelector('span')!.textContent === name,
  );
const click = async (on: Desk, target: HTMLElement): Promise<void> => {
  target.click();
  await on.library.updateComplete;
};

describe('heyan-library: the tree of categories', () => {
  it('lists the categories with what they hold, and keeps the list to the chosen one', async () => {
    const on = await wide();
    expect(drawn(on)).to.include.members(['1 全部分类，17 条', '1 售后，5 条']);
    await click(on, row(on, '售后'));
    expect(text(on.library, '.count')).to.equal('5 条');
    expect(drawn(on)).to.include('2 退款，2 条');
    await click(on, row(on, '退款'));
    expect(titles(on.library)).to.deep.equal(['退款到账时间', '退到银行卡']);
    expect(row(on, '退款').getAttribute('aria-selected')).to.equal('true');
    await type(on, '银行');
    expect(titles(on.library)).to.deep.equal(['退到银行卡']);
    await expect(on.library).to.be.accessible();
    await type(on, '');
    await click(on, row(on, '全部分类'));
    expect(text(on.library, '.count')).to.equal('17 条');
  });

  it('is walked through by the keyboard, one stop of Tab', async () => {
    const on = await wide();
    rows(on)[0]!.focus();
    for (const [key, label] of [
      ['ArrowDown', '问候'],
      ['ArrowRight', '问候'],
      ['ArrowRight', '开场'],
      ['ArrowLeft', '问候'],
      ['End', rows(on).at(-1)!.querySelector('.label')!.textContent],
      ['Home', '全部分类'],
      ['ArrowDown', '问候'],
      ['ArrowDown', '开场'],
    ] as const) {
      await press(on, key);
      expect(focused(on), key).to.equal(label);
      expect(on.library.renderRoot.querySelectorAll('[role=treeitem][tabindex="0"]')).to.have.length(1);
    }
    expect(text(on.library, '.count'), 'moving chooses nothing').to.equal('17 条');
    const enter = await press(on, 'Enter');
    expect(enter.defaultPrevented).to.equal(true);
    expect(text(on.library, '.count')).to.equal('1 条');
    expect(focused(on)).to.equal('开场');
    await press(on, 'ArrowLeft');
    await press(on, 'ArrowLeft');
    expect(row(on, '问候').getAttribute('aria-expanded')).to.equal('false');
    expect(row(on, '开场')).to.equal(undefined);
  });

  it('folds by the arrow before it without choosing', async () => {
    const on = await wide();
    await click(on, row(on, '售后').querySelector<HTMLElement>('.fold')!);
    expect(row(on, '退款')).not.to.equal(undefined);
    expect(text(on.library, '.count')).to.equal('17 条');
    await click(on, row(on, '售后').querySelector<HTMLElement>('.fold')!);
    expect(row(on, '退款')).to.equal(undefined);
  });

  it('has the packs for its upper level where no category has levels', async () => {
    const flat = (id: string, title: string, category: string): PhrasePack => ({
      ...pack,
      id,
      title,
      phrases: pack.phrases.slice(0, 3).map(phrase => ({ ...phrase, id: id + phrase.id, category })),
    });
    const on = await wide({ packs: [flat('a', '礼貌用语', '问候'), flat('b', '团队话术', '问候')] });
    expect(drawn(on)).to.deep.equal(['1 全部分类，6 条', '1 礼貌用语，3 条', '1 团队话术，3 条']);
    await click(on, row(on, '团队话术'));
    expect(text(on.library, '.count')).to.equal('3 条');
    expect(drawn(on)).to.include('2 问候，3 条');
    await click(on, row(on, '问候'));
    expect(text(on.library, '.count')).to.equal('3 条');
    expect(rows(on).filter(each => each.getAttribute('aria-selected') === 'true')).to.have.length(1);
  });
});

describe('heyan-library: tags', () => {
  it('narrow the list, one to all, and widen it again', async () => {
    const on = await wide();
    await type(on, '退');
    const before = titles(on.library).length;
    const offered = tag(on, '退款')!;
    await click(on, offered);
    expect(offered.getAttribute('aria-pressed')).to.equal('true');
    const after = titles(on.library).length;
    expect(after).to.be.below(before);
    expect(offered.getAttribute('aria-label')).to.equal(`退款，${after} 条`);
    await expect(on.library).to.be.accessible();
    await click(on, tag(on, '退款')!);
    expect(titles(on.library)).to.have.length(before);
  });

  it('are taken from the phrase in view, which stays selected, the focus on the tag', async () => {
    const on = await wide();
    await type(on, '退到银行卡');
    const pressed = [...on.library.renderRoot.querySelectorAll<HTMLElement>('.tags button')].find(
      each => each.textContent.trim() === '退款',
    )!;
    pressed.focus();
    await click(on, pressed);
    expect(selected(on.library)).to.equal('退到银行卡');
    expect(on.library.shadowRoot!.activeElement).to.equal(pressed);
    expect(pressed.getAttribute('aria-pressed')).to.equal('true');
    await type(on, '');
    expect(text(on.library, '.count')).to.equal('2 条');
  });
});

describe('heyan-library: filters where there is little room', () => {
  for (const width of [280, 600])
    it(`open below a button and close on a choice at ${width} pixels`, async () => {
      const on = await desk();
      on.library.style.setProperty('width', `${width}px`);
      const toggle = part(on.library, '.filter-toggle')!;
      expect(part(on.library, '#filters')!.getClientRects()).to.have.length(0);
      await click(on, toggle);
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(focused(on)).to.equal('全部分类');
      await expect(on.library).to.be.accessible();
      expect(on.library.scrollWidth).to.be.at.most(width);
      await press(on, 'End');
      await press(on, 'Enter');
      if (row(on, rows(on).at(-1)!.querySelector('.label')!.textContent)) await press(on, 'End');
      await press(on, 'Enter');
      expect(part(on.library, '#filters')!.getClientRects()).to.have.length(0);
      expect(on.library.shadowRoot!.activeElement).to.equal(toggle);
      expect(toggle.textContent).not.to.contain('筛选');
      button(on.library, '清除筛选')!.click();
      await on.library.updateComplete;
      expect(text(on.library, '.count')).to.equal('17 条');
      expect(on.library.shadowRoot!.activeElement).to.equal(on.field);
    });

  it('close with Escape, the query left as it is', async () => {
    const on = await desk();
    on.library.style.setProperty('width', '320px');
    await type(on, '退');
    await click(on, part(on.library, '.filter-toggle')!);
    expect((await press(on, 'Escape')).defaultPrevented).to.equal(true);
    expect(part(on.library, '#filters')!.getClientRects()).to.have.length(0);
    expect(on.field.value).to.equal('退');
  });
});

describe('heyan-library: pinned phrases', () => {
  it('stand first while nothing is asked, in the next visit as well', async () => {
    const records = createMemoryRecords();
    const on = await wide({ records });
    await type(on, '运费险');
    await press(on, 'd', { ctrlKey: true, shiftKey: true });
    await type(on, '开具电子发票');
    await click(on, part(on.library, '.pin')!);
    await type(on, '');
    expect(titles(on.library).slice(0, 3)).to.deep.equal([
      '开具电子发票',
      '运费险说明',
      pack.phrases[0]!.title,
    ]);
    expect(on.library.renderRoot.querySelectorAll('.pinned')).to.have.length(2);

    const next = await wide({ records });
    expect(titles(next.library).slice(0, 2)).to.deep.equal(['开具电子发票', '运费险说明']);
    await type(next, '退款到账');
    expect(titles(next.library)[0], 'a query is answered by its best hit').to.equal('退款到账时间');
    await expect(next.library).to.be.accessible();
  });
});
