import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/library.js';
import { createLocalRecords } from '../../../src/records/local-records.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { pack } from '../../engine/library/phrases.js';
import {
  button,
  desk,
  inserted,
  part,
  press,
  selected,
  submit,
  text,
  titles,
  type,
  type Desk,
} from './desk.js';

const now = new Date();
const today = `${now.getMonth() + 1}月${now.getDate()}日`;

describe('heyan-library: finding', () => {
  it('lists all phrases, then what is typed, matches marked', async () => {
    const on = await desk();
    expect(text(on.library, '.count')).to.equal(`${pack.phrases.length} 条`);
    await type(on, 'yfx');
    expect(titles(on.library)[0]).to.equal('运费险说明');
    expect(text(on.library, '#list [aria-selected=true] .name mark')).to.equal('运费险');
    expect(text(on.library, '.preview h3')).to.equal('运费险说明');
    await expect(on.library).to.be.accessible();
  });

  it('shows that nothing was found for a query without a letter', async () => {
    const on = await desk();
    await type(on, '😊？');
    expect(titles(on.library)).to.deep.equal([]);
    expect(text(on.library, '.empty')).to.contain('没有找到“😊？”');
  });

  it('points the search field at the active option', async () => {
    const on = await desk();
    await type(on, '退');
    await press(on, 'ArrowDown');
    const option = part(on.library, '#list [aria-selected=true]')!;
    expect(on.field.getAttribute('aria-activedescendant')).to.equal(option.id);
    expect(on.field.getAttribute('aria-expanded')).to.equal('true');
    expect(titles(on.library)[1]).to.equal(selected(on.library));
    expect(on.library.shadowRoot!.activeElement).to.equal(on.field);
    await press(on, 'End');
    expect(selected(on.library)).to.equal(titles(on.library).at(-1));
    await press(on, 'Home');
    expect(selected(on.library)).to.equal(titles(on.library)[0]);
  });

  it('leaves keys alone while an input method composes', async () => {
    const on = await desk();
    await type(on, '稍等');
    for (const composing of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['Enter', 'Escape', 'ArrowDown']) {
        const event = await press(on, key, composing);
        expect(event.defaultPrevented, key).to.equal(false);
      }
    expect(part(on.library, 'form')).to.equal(null);
    expect(on.field.value).to.equal('稍等');
    expect(on.box.value).to.equal('');
  });

  it('clears with Escape, and leaves Escape to the page when there is nothing to clear', async () => {
    const on = await desk();
    await type(on, '稍等');
    expect((await press(on, 'Escape')).defaultPrevented).to.equal(true);
    expect(on.field.value).to.equal('');
    expect(text(on.library, '.count')).to.equal(`${pack.phrases.length} 条`);
    expect((await press(on, 'Escape')).defaultPrevented).to.equal(false);
  });

  it('selects with a click and inserts with a double click, the focus staying where it is', async () => {
    const on = await desk();
    on.field.focus();
    const option = on.library.renderRoot.querySelectorAll<HTMLElement>('[role=option]')[6]!;
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    option.querySelector<HTMLElement>('.name')!.click();
    await on.library.updateComplete;
    expect(text(on.library, '.preview h3')).to.equal('运费险说明');
    const event = await inserted(on.library, () =>
      option.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })),
    );
    expect(event.phraseId).to.equal('freight');
  });

  it('keeps the active option in sight without moving the page', async () => {
    const on = await desk();
    on.field.focus();
    const before = window.scrollY;
    for (let i = 0; i < 7; i++) await press(on, 'ArrowDown');
    const list = part(on.library, '#list')!.getBoundingClientRect();
    const option = part(on.library, '#list [aria-selected=true]')!.getBoundingClientRect();
    expect(option.bottom).to.be.at.most(list.bottom + 1);
    expect(option.top).to.be.at.least(list.top - 1);
    expect(window.scrollY).to.equal(before);
  });

  it('says so when nothing is found', async () => {
    const on = await desk();
    await type(on, 'zzzqx');
    expect(text(on.library, '.empty')).to.contain('没有找到“zzzqx”');
    expect(on.field.getAttribute('aria-expanded')).to.equal('false');
    expect(on.field.hasAttribute('aria-activedescendant')).to.equal(false);
  });

  it('fits into 280 pixels', async () => {
    const on = await desk();
    on.library.style.setProperty('width', '280px');
    await type(on, '退款');
    expect(on.library.scrollWidth).to.be.at.most(280);
    for (const each of on.library.renderRoot.querySelectorAll('.panel, .views, .search, #list, .preview'))
      expect(each.getBoundingClientRect().right, each.className).to.be.at.most(
        on.library.getBoundingClientRect().right,
      );
  });

  it('loads the built-in phrases and scripts when it is given none', async () => {
    const on = await desk({ packs: undefined });
    expect(parseInt(text(on.library, '.count'))).to.be.above(20);
    button(on.library, '流程')!.click();
    await waitUntil(() => part(on.library, '.script'), 'scripts', { timeout: 8000 });
    await expect(on.library).to.be.accessible();
  });
});

describe('heyan-library: inserting', () => {
  it('writes at the caret, hands the focus over and says so', async () => {
    const on = await desk({}, '您好。再见。');
    on.box.focus();
    on.box.setSelectionRange(3, 3);
    await type(on, '运费险');
    const event = await inserted(on.library, () => press(on, 'Enter'));
    const said = pack.phrases.find(({ id }) => id === 'freight')!.text;
    expect(on.box.value).to.equal(`您好。${said}再见。`);
    expect(on.box.selectionStart).to.equal(3 + said.length);
    expect(document.activeElement).to.equal(on.box);
    expect([event.phraseId, event.text, event.how]).to.deep.equal(['freight', said, 'inserted']);
    expect(event.bubbles && event.composed).to.equal(true);
    await on.library.updateComplete;
    expect(text(on.library, '.said')).to.equal('已插入“运费险说明”');
  });

  it('asks for the blanks in place and shows how it will read', async () => {
    const on = await desk({ values: { 快递单号: 'SF100' } });
    await type(on, '查询快递');
    await press(on, 'Enter');
    const fields = [...on.library.renderRoot.querySelectorAll<HTMLInputElement>('.field input')];
    expect(fields.map(({ value }) => value)).to.deep.equal(['SF100', '三天']);
    await expect(on.library).to.be.accessible();
    fields[1]!.value = '明天';
    fields[1]!.dispatchEvent(new InputEvent('input'));
    await on.library.updateComplete;
    expect(text(on.library, '.say')).to.contain('单号是SF100，预计明天内');
    const event = await inserted(on.library, () => submit(on.library));
    expect(event.text).to.contain('SF100，预计明天内');
    expect(on.box.value).to.equal(event.text);
  });

  it('starts with today, and remembers the answer for the visit', async () => {
    const on = await desk();
    for (const before of [today, '1月8日']) {
      await type(on, '还款提醒');
      await press(on, 'Enter');
      const field = on.library.shadowRoot!.activeElement as HTMLInputElement;
      expect(field.value).to.equal(before);
      field.value = '1月8日';
      field.dispatchEvent(new InputEvent('input'));
      await inserted(on.library, () => submit(on.library));
    }
  });

  it('inserts with an empty blank only after a second confirmation', async () => {
    const on = await desk();
    await type(on, '感谢等待');
    await press(on, 'Enter');
    await submit(on.library);
    expect(on.box.value).to.equal('');
    expect(text(on.library, 'form .notice')).to.contain('还没填：称呼');
    expect(on.library.shadowRoot!.activeElement!.getAttribute('aria-invalid')).to.equal('true');
    const event = await inserted(on.library, () => submit(on.library));
    expect(event.text).to.contain('【称呼】');
  });

  it('leaves the blanks with Escape, back to the search', async () => {
    const on = await desk();
    await type(on, '还款提醒');
    await press(on, 'Enter');
    await press(on, 'Escape', { isComposing: true });
    expect(part(on.library, 'form')).not.to.equal(null);
    await press(on, 'Escape');
    expect(part(on.library, 'form')).to.equal(null);
    expect(on.library.shadowRoot!.activeElement).to.equal(on.field);
    expect(on.field.value).to.equal('还款提醒');
  });

  it('asks nothing when the page knows every blank', async () => {
    const on = await desk({ values: { 日期: '周五' } });
    await type(on, '还款提醒');
    const event = await inserted(on.library, () => press(on, 'Enter'));
    expect(event.text).to.contain('将在周五到期');
  });

  it('bears numbers, gaps and nothing at all among the values of the page', async () => {
    const loose = { 天数: 3, 快递单号: null } as unknown as Record<string, string>;
    const on = await desk({ values: loose });
    await type(on, '查询快递');
    await press(on, 'Enter');
    const fields = [...on.library.renderRoot.querySelectorAll<HTMLInputElement>('.field input')];
    expect(fields.map(({ value }) => value)).to.deep.equal(['', '3']);
    on.library.values = undefined;
    await on.library.updateComplete;
    expect(text(on.library, '.preview h3')).to.equal('查询快递');
  });

  it('writes what a pack says as text, never as markup', async () => {
    const evil = { ...pack.phrases[0]!, title: '<b>x</b>', text: '<img src=x onerror=alert(1)>' };
    const on = await desk({ packs: [{ ...pack, phrases: [evil] }] });
    expect(titles(on.library)).to.deep.equal(['<b>x</b>']);
    expect(part(on.library, 'img')).to.equal(null);
  });
});

describe('heyan-library: without a reply box', () => {
  for (const [selector, sentence] of [
    ['#nowhere', '还没有找到回复框（#nowhere）'],
    ['##', '不是有效的选择器'],
    ['body', '不是可以输入的回复框'],
  ] as const)
    it(`says what is wrong with ${selector}, and offers to copy`, async () => {
      const on = await desk({ for: selector });
      await waitUntil(() => text(on.library, '.notice').includes(sentence), sentence);
      expect(button(on.library, '插入')).to.equal(undefined);
      expect(button(on.library, '复制')).not.to.equal(undefined);
      await expect(on.library).to.be.accessible();
    });

  it('says honestly whether copying worked', async () => {
    const on = await desk({ for: '#nowhere' });
    await type(on, '运费险');
    let heard: string | undefined;
    on.library.addEventListener('heyan-insert', event => (heard = event.how));
    await press(on, 'Enter');
    await waitUntil(() => text(on.library, '.said'), 'said');
    // Whether a test may write to the clipboard is the browser's business; what is said must fit.
    expect(text(on.library, '.said')).to.contain(heard === 'copied' ? '内容已复制' : '手动复制');
  });

  it('finds a reply box that comes later', async () => {
    const on = await desk({ for: '#later' });
    const box = await fixture<HTMLTextAreaElement>(html`<textarea id="later" aria-label="回复"></textarea>`);
    await waitUntil(() => button(on.library, '插入'), 'found');
    await type(on, '运费险');
    await inserted(on.library, () => press(on, 'Enter'));
    expect(box.value).to.contain('运费险');
  });
});

describe('heyan-library: favourites and recents', () => {
  const show = async (on: Desk, view: string): Promise<string[]> => {
    button(on.library, view)!.click();
    await on.library.updateComplete;
    return titles(on.library);
  };
  const marked = async (records: Records): Promise<void> =>
    void (await waitUntil(
      async () => ((await records.get<string[]>('library/favourites')) ?? []).length > 0,
    ));

  it('keeps a favourite for the next visit', async () => {
    const records = createMemoryRecords();
    const on = await desk({ records });
    await type(on, '开具电子发票');
    expect((await press(on, 'd', { ctrlKey: true })).defaultPrevented).to.equal(true);
    await marked(records);
    await waitUntil(() => part(on.library, '#list [aria-selected=true] .starred'), 'starred');

    const next = await desk({ records });
    expect(await show(next, '收藏')).to.deep.equal(['开具电子发票']);
    expect(button(next.library, '收藏')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('marks and unmarks by the star in the preview', async () => {
    const records = createMemoryRecords();
    const on = await desk({ records });
    const star = (): HTMLElement => part(on.library, '.star')!;
    star().click();
    await waitUntil(() => star().getAttribute('aria-pressed') === 'true', 'marked');
    expect(await show(on, '收藏')).to.have.length(1);
    star().click();
    await waitUntil(() => text(on.library, '.empty').includes('还没有收藏'), 'unmarked');
  });

  it('lists what was used, newest first, and lifts it in the search', async () => {
    const records = createMemoryRecords();
    const on = await desk({ records });
    for (const query of ['运费险', '申请退货']) {
      await type(on, query);
      await inserted(on.library, () => press(on, 'Enter'));
    }
    await waitUntil(
      async () => ((await records.get<unknown[]>('library/recents')) ?? []).length === 2,
      'kept',
    );
    const next = await desk({ records });
    expect(await show(next, '最近')).to.deep.equal(['申请退货', '运费险说明']);
    expect(await records.get('library/counts')).to.deep.equal({ freight: 1, return: 1 });
  });
});

describe('heyan-library: a browser that keeps nothing', () => {
  it('says so quietly, once something is marked', async () => {
    const on = await desk();
    expect(part(on.library, '.not-kept')).to.equal(null);
    part(on.library, '.star')!.click();
    await waitUntil(() => part(on.library, '.not-kept'), 'told');
    expect(text(on.library, '.not-kept')).to.equal('浏览器不允许保存，收藏和最近只在本页有效');
    expect(part(on.library, '.not-kept')!.closest('[role=status]')).not.to.equal(null);
    await type(on, '退');
    expect(on.library.renderRoot.querySelectorAll('.not-kept')).to.have.length(1);
  });

  it('says nothing where all is kept', async () => {
    const records = createLocalRecords(`heyan-test-${crypto.randomUUID()}`);
    const on = await desk({ records });
    part(on.library, '.star')!.click();
    await waitUntil(() => part(on.library, '.star')!.getAttribute('aria-pressed') === 'true', 'marked');
    expect(part(on.library, '.not-kept')).to.equal(null);
  });
});

describe('heyan-library: what a page gives it', () => {
  it('uses what can be read of a broken pack and lists the rest', async () => {
    const broken = { ...pack, phrases: [pack.phrases[0], { id: 'x', title: 3 }, null] };
    const on = await desk({ packs: [broken, 'no pack'] });
    expect(titles(on.library)).to.deep.equal(['开场问候']);
    const notice = part<HTMLDetailsElement>(on.library, '[part=problems]')!;
    expect(notice.open).to.equal(false);
    expect(notice.textContent).to.contain('packs[0].phrases[1]').and.to.contain('packs[1]');
    await expect(on.library).to.be.accessible();
  });

  it('takes new packs', async () => {
    const on = await desk();
    on.library.packs = [{ ...pack, phrases: pack.phrases.slice(0, 2) }];
    await waitUntil(() => titles(on.library).length === 2, 'new packs');
  });

  it('says that there is nothing when there is nothing', async () => {
    const on = await desk({ packs: [] });
    expect(text(on.library, '.empty')).to.equal('话术库里还没有内容');
  });

  it('speaks the language of the page, or what the page puts in its place', async () => {
    const on = await desk({ lang: 'zh-TW' });
    expect(button(on.library, '複製')).not.to.equal(undefined);
    on.library.lang = 'en';
    await on.library.updateComplete;
    expect(on.field.getAttribute('aria-label')).to.equal('Search the phrases');
    on.library.strings = { search: 'Find' };
    await on.library.updateComplete;
    expect(on.field.getAttribute('aria-label')).to.equal('Find');
  });
});

describe('heyan-library: scripts', () => {
  const script = {
    id: 'complaint',
    title: '受理投诉流程',
    category: '投诉',
    summary: '客户投诉时',
    source: '测试',
    steps: [
      { id: 'listen', title: '倾听', say: ['我在听，您请说。', '{{称呼}}，我明白了。'], record: ['事由'] },
      { id: 'report', title: '上报', say: [], escalate: { when: '重大投诉', to: '经理' } },
    ],
  };
  const scripts = [{ id: 's', title: 's', version: '1', scripts: [script] }];

  it('shows each step, and inserts what is said in it', async () => {
    const on = await desk({ scripts });
    button(on.library, '流程')!.click();
    await waitUntil(() => part(on.library, '.script'), 'scripts');
    part<HTMLDetailsElement>(on.library, '.script')!.open = true;
    expect(text(on.library, '.steps')).to.contain('要记录 事由').and.to.contain('重大投诉 → 上报经理');
    const event = await inserted(on.library, () => button(on.library, '插入')!.click());
    expect([event.phraseId, event.text]).to.deep.equal(['complaint/listen/1', '我在听，您请说。']);
    expect(on.box.value).to.equal(event.text);
    await type(on, 'tousu');
    expect(text(on.library, '.script .name')).to.equal('受理投诉流程');
    await type(on, '发票');
    expect(text(on.library, '.empty')).to.contain('没有找到');
  });

  it('keeps the script unfolded that the agent unfolded, wherever a search puts it', async () => {
    const other = { ...script, id: 'refund', title: '退款流程', category: '退款' };
    const on = await desk({ scripts: [{ ...scripts[0], scripts: [script, other] }] });
    button(on.library, '流程')!.click();
    await waitUntil(() => part(on.library, '.script'), 'scripts');
    const open = (): string[] =>
      [...on.library.renderRoot.querySelectorAll('.script[open] .name')].map(name => name.textContent.trim());
    on.library.renderRoot.querySelectorAll<HTMLDetailsElement>('.script')[1]!.open = true;
    await type(on, '退款');
    expect(open()).to.deep.equal(['退款流程']);
    await type(on, '受理投诉');
    expect(open()).to.deep.equal([]);
  });

  it('asks for the blanks of a sentence where it stands', async () => {
    const on = await desk({ scripts });
    button(on.library, '流程')!.click();
    await waitUntil(() => part(on.library, '.script'), 'scripts');
    part<HTMLDetailsElement>(on.library, '.script')!.open = true;
    on.library.renderRoot.querySelectorAll<HTMLElement>('.sentences .primary')[1]!.click();
    await on.library.updateComplete;
    const field = on.library.shadowRoot!.activeElement as HTMLInputElement;
    field.value = '王女士';
    field.dispatchEvent(new InputEvent('input'));
    const event = await inserted(on.library, () => submit(on.library));
    expect(event.text).to.equal('王女士，我明白了。');
  });
});
