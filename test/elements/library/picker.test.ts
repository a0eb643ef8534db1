import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define/library.js';
import '../../../src/elements/library/at-caret.js';
import type { HeyanInsertEvent } from '../../../src/ui/insert-event.js';
import type { HeyanLibrary } from '../../../src/elements/library/library.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { pack } from '../../engine/library/phrases.js';
import { searchable } from './desk.js';

const plain = {
  id: 'plain',
  title: 'plain',
  version: '1',
  phrases: [
    { id: 'p1', category: '售后', title: '退款时效', tags: [], text: '退款会原路退回，3/5 天到账。' },
    { id: 'p2', category: '售后', title: '退款进度', tags: [], text: '正在为您查询退款进度。' },
    { id: 'p3', category: '物流', title: '查物流', tags: [], text: '包裹已经在路上。' },
    { id: 'p4', category: '问候', title: '称呼', tags: [], text: '{{称呼}}您好，请稍等。' },
  ],
};

interface Desk {
  readonly page: HTMLElement;
  readonly box: HTMLTextAreaElement;
  readonly library: HeyanLibrary;
  /** Keys the page itself has heard in its box. */
  readonly heard: string[];
}

async function desk(
  own: { trigger?: string; values?: Record<string, string>; text?: string } = {},
): Promise<Desk> {
  const heard: string[] = [];
  const hear = (event: KeyboardEvent): void => {
    if (event.isTrusted) heard.push(`${event.type} ${event.key}`);
  };
  const page = await fixture<HTMLElement>(html`
    <main>
      <textarea
        id="reply"
        aria-label="回复"
        .value=${own.text ?? ''}
        @keydown=${hear}
        @keypress=${hear}
        @keyup=${hear}
      ></textarea>
      <heyan-library
        for="#reply"
        lang="zh-CN"
        .trigger=${own.trigger ?? '/'}
        .packs=${[plain, pack]}
        .values=${own.values ?? {}}
        .records=${createMemoryRecords()}
      ></heyan-library>
    </main>
  `);
  const library = page.querySelector('heyan-library')!;
  const box = page.querySelector('textarea')!;
  await waitUntil(() => library.renderRoot.querySelector('.actions .primary'), 'target found');
  await searchable(library);
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  return { page, box, library, heard };
}

const popup = (): HTMLElement | null => document.querySelector('.heyan-picker');
const list = (): HTMLElement | null => document.querySelector('.heyan-picker [role=listbox]');
const names = (): string[] =>
  [...document.querySelectorAll('.heyan-picker .heyan-name')].map(name => name.textContent.trim());
const activeName = (): string | undefined =>
  document.querySelector('.heyan-picker [aria-selected=true] .heyan-name')?.textContent.trim();
/** One key at a time: driven otherwise, WebKit presses those of a string together, each once. */
const type = async (keys: string): Promise<void> => {
  for (const key of keys) await sendKeys({ type: key });
};
const press = (key: string): Promise<void> => sendKeys({ press: key });
const aria = ['aria-autocomplete', 'aria-haspopup', 'aria-controls', 'aria-activedescendant'];

describe('heyan-library: the trigger in the reply box', () => {
  afterEach(() => resetMouse());

  it('opens after any character and finds by characters, pinyin and initials', async () => {
    const { box } = await desk({ text: '您好' });
    await type('/');
    expect(names()).to.include('退款时效');
    await type('tuikuan');
    expect(names()[0]).to.match(/^退款/);
    box.setSelectionRange(2, box.value.length);
    await type('/');
    expect(popup(), 'typed anew over the old one').to.not.equal(null);
    await type('退款进度');
    expect(activeName()).to.equal('退款进度');
  });

  it('replaces trigger and query by the phrase as one step of undo, and tells the page', async () => {
    const { box, library } = await desk({ text: '您好' });
    await type('/退款进');
    const event = oneEvent(library, 'heyan-insert');
    await press('Enter');
    const { phraseId, how } = (await event) as Event as HeyanInsertEvent;
    expect([phraseId, how]).to.deep.equal(['p2', 'inserted']);
    expect(box.value).to.equal('您好正在为您查询退款进度。');
    expect(box.selectionStart).to.equal(box.value.length);
    expect(popup()).to.equal(null);
    document.execCommand('undo');
    expect(box.value).to.equal('您好/退款进');
    expect(popup(), 'a trigger that comes back by undo').to.equal(null);
  });

  it('shows and tells which of them breaks a rule', async () => {
    const { library } = await desk();
    const rule = { id: 'back', category: 'refusal', severity: 'error', title: 't', patterns: ['原路退回'] };
    const examples = { hit: [], miss: [] };
    library.rules = [
      {
        id: 'r',
        title: 'r',
        version: '1',
        rules: [{ ...rule, reason: 'r', suggestions: [], examples, source: 's' }],
      },
    ];
    await type('/退款');
    const signed = (): string[] =>
      [...document.querySelectorAll('.heyan-picker .heyan-breach')].map(sign =>
        sign.parentElement!.querySelector('.heyan-name')!.textContent.trim(),
      );
    await waitUntil(() => signed().length > 0, 'judged', { timeout: 8000 });
    expect(signed()).to.deep.equal(['退款时效', '退款到账时间']);
    expect(document.querySelector('.heyan-picker .heyan-breach')!.getAttribute('aria-label')).to.equal(
      '不合规',
    );
    await expect(popup()!).to.be.accessible();
  });

  it('a phrase with a slash in it opens nothing', async () => {
    const { box, library } = await desk();
    await type('/退款时');
    const event = oneEvent(library, 'heyan-insert');
    await press('Tab');
    await event;
    expect(box.value).to.equal('退款会原路退回，3/5 天到账。');
    expect(popup()).to.equal(null);
    expect(document.activeElement).to.equal(box);
  });

  it('keeps every event of its keys from the page while open, and none when closed', async () => {
    const { heard } = await desk();
    await type('/退款');
    heard.length = 0;
    for (const key of ['ArrowDown', 'ArrowUp', 'End', 'Home', 'PageDown', 'PageUp', 'Escape'])
      await press(key);
    expect(heard).to.deep.equal([]);
    await press('Enter');
    expect(heard).to.deep.equal(['keydown Enter', 'keypress Enter', 'keyup Enter']);
    await type('/退款进');
    heard.length = 0;
    await press('Enter');
    await waitUntil(() => !popup());
    expect(heard).to.deep.equal([]);
  });

  it('an Enter held down goes on belonging to the list', async () => {
    const { box, library } = await desk();
    const isKept = (type: string, repeat = false): boolean => {
      const init = { key: 'Enter', repeat, bubbles: true, cancelable: true };
      return !box.dispatchEvent(new KeyboardEvent(type, init));
    };
    await type('/退款进');
    const event = oneEvent(library, 'heyan-insert');
    expect(isKept('keydown')).to.equal(true);
    await event;
    expect(isKept('keydown', true), 'repeated').to.equal(true);
    expect(isKept('keyup'), 'up').to.equal(true);
    expect(isKept('keydown'), 'pressed anew').to.equal(false);
    expect(box.value).to.equal('正在为您查询退款进度。');
  });

  it('moves the active option, pointed at from the box', async () => {
    const { box } = await desk();
    await type('/');
    expect(box.getAttribute('aria-controls')).to.equal(list()!.id);
    const pointed = (): Element | null => document.getElementById(box.getAttribute('aria-activedescendant')!);
    expect(pointed()!.getAttribute('aria-selected')).to.equal('true');
    await press('ArrowDown');
    expect(activeName()).to.equal(names()[1]);
    expect(pointed()!.querySelector('.heyan-name')!.textContent.trim()).to.equal(names()[1]);
    await press('End');
    expect(activeName()).to.equal(names().at(-1));
    await press('ArrowDown');
    expect(activeName()).to.equal(names()[0]);
    await expect(document.body).to.be.accessible();
  });

  it('gives back the attributes of the box exactly', async () => {
    const { box } = await desk();
    box.setAttribute('aria-controls', 'own');
    const before = box.cloneNode().isEqualNode(box);
    expect(before).to.equal(true);
    const own = box.cloneNode();
    await type('/');
    expect(aria.every(name => box.hasAttribute(name))).to.equal(true);
    expect(box.hasAttribute('role')).to.equal(false);
    await press('Escape');
    expect(box.isEqualNode(own)).to.equal(true);
  });

  it('stays closed after Escape until the trigger is typed again', async () => {
    await desk();
    await type('/退');
    await press('Escape');
    await type('款');
    expect(popup()).to.equal(null);
    await type(' /');
    expect(popup()).to.not.equal(null);
  });

  it('closes when the caret leaves the query, the box loses the focus, or the trigger is deleted', async () => {
    const { box, library } = await desk({ text: '您好' });
    await type('/退');
    await press('ArrowLeft');
    expect(names().length, 'within the query').to.be.above(0);
    await press('ArrowLeft');
    await waitUntil(() => !popup(), 'before the trigger');
    box.setSelectionRange(4, 4);
    await type('/');
    expect(popup()).to.not.equal(null);
    await press('Backspace');
    expect(popup(), 'deleted').to.equal(null);
    await type('/');
    library.renderRoot.querySelector<HTMLElement>('#search')!.focus();
    expect(popup(), 'focus elsewhere').to.equal(null);
  });

  it('says that nothing was found, is gone when that goes on, and is back when there is something again', async () => {
    const { box } = await desk();
    await type('/zzq');
    expect(popup()!.textContent).to.equal('没有找到“zzq”');
    expect(list()).to.equal(null);
    expect(box.hasAttribute('aria-controls')).to.equal(false);
    await type('x');
    expect(popup()!.textContent, 'said for a moment').to.equal('没有找到“zzqx”');
    await waitUntil(() => !popup(), 'gone', { timeout: 4000 });
    await type('y');
    expect(popup(), 'prose is left in peace').to.equal(null);
    for (let i = 0; i < 5; i++) await press('Backspace');
    await type('退z');
    await type('qq');
    expect(names()).to.deep.equal([]);
    for (let i = 0; i < 3; i++) await press('Backspace');
    expect(names().length).to.be.above(0);
    expect(box.value).to.equal('/退');
  });

  it('is left alone: a draft, a paste, a fraction, an address', async () => {
    const { box } = await desk({ text: '您好/退' });
    await type('款');
    expect(popup(), 'a trigger of the draft').to.equal(null);
    for (const text of [' 1/2', ' 2026/11/21', ' https://a/b', ' a/b', ' //', ' ../x']) {
      await type(text);
      expect(popup(), text).to.equal(null);
    }
    box.setRangeText('好/退款', box.value.length, box.value.length, 'end');
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    expect(popup(), 'a paste').to.equal(null);
  });

  for (const prose of [
    '已发货/已签收',
    '上午/下午都可以',
    '11月/21日',
    '每月/次',
    '您好/退款没有这样的话术啊啊啊',
    '您好/zzzqqq',
  ])
    it(`leaves Enter to the page behind ${prose}`, async () => {
      const { box, heard } = await desk();
      await type(prose);
      expect(names(), 'no phrase is offered').to.deep.equal([]);
      heard.length = 0;
      await press('Enter');
      expect(heard).to.deep.equal(['keydown Enter', 'keypress Enter', 'keyup Enter']);
      expect(box.value).to.equal(`${prose}\n`);
    });

  it("behind a Latin word the list opens, and Enter is the page's until the agent has chosen", async () => {
    const { box, heard } = await desk();
    await type('VIP/会员');
    expect(names()).to.include('VIP会员权益');
    heard.length = 0;
    await press('Enter');
    expect(heard).to.include('keydown Enter');
    expect(box.value).to.equal('VIP/会员\n');
  });

  it('takes Enter for what was only nearly typed once the agent has chosen', async () => {
    const { box, library, heard } = await desk();
    await type('/tuikaun');
    expect(names()[0], 'a slip of the finger').to.match(/退款/);
    expect(activeName()).to.equal(undefined);
    expect(box.hasAttribute('aria-activedescendant')).to.equal(false);
    heard.length = 0;
    await press('ArrowDown');
    expect(activeName()).to.equal(names()[0]);
    const event = oneEvent(library, 'heyan-insert');
    await press('Enter');
    await event;
    expect(heard).to.deep.equal([]);
    expect(box.value).not.to.contain('/tuikaun');
  });

  it('a caret that goes back within the query leaves it as it was typed', async () => {
    const { box, library } = await desk({ text: '您好' });
    await type('/退款进度');
    const found = names();
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(box.selectionEnd).to.equal(5);
    expect(names()).to.deep.equal(found);
    const event = oneEvent(library, 'heyan-insert');
    await press('Enter');
    await event;
    expect(box.value).to.equal('您好正在为您查询退款进度。');
  });

  it('follows the pointer with the active option', async () => {
    const { box } = await desk();
    await type('/');
    const over = async (index: number): Promise<void> => {
      const { x, y, width, height } = list()!.children[index]!.getBoundingClientRect();
      for (const on of [2, 3, 4])
        await sendMouse({ type: 'move', position: [Math.round(x + width / on), Math.round(y + height / 2)] });
    };
    await over(2);
    expect(activeName()).to.equal(names()[2]);
    await over(1);
    expect(activeName()).to.equal(names()[1]);
    expect(document.activeElement).to.equal(box);
    await press('ArrowDown');
    expect(activeName()).to.equal(names()[2]);
  });

  it('opens on the full-width form, and on what the page names, or not at all', async () => {
    const on = await desk();
    await type('／');
    expect(popup()).to.not.equal(null);
    await press('Escape');
    await type('、');
    expect(popup()).to.equal(null);
    on.library.trigger = '、#';
    await on.library.updateComplete;
    await type(' 、退');
    expect(names()[0]).to.match(/^退款/);
    await type(' /');
    expect(popup()).to.equal(null);
    await type(' #');
    expect(popup()).to.not.equal(null);
    on.library.trigger = '';
    await on.library.updateComplete;
    expect(popup()).to.equal(null);
    await type(' /#');
    expect(popup()).to.equal(null);
  });

  it('takes with the pointer, the focus staying in the box', async () => {
    const { box, library } = await desk();
    await type('/退款');
    const option = [...list()!.children].find(each => each.textContent.includes('退款进度'))!;
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    const event = oneEvent(library, 'heyan-insert');
    (option.querySelector('.heyan-excerpt') as HTMLElement).click();
    await event;
    expect(box.value).to.equal('正在为您查询退款进度。');
    expect(document.activeElement).to.equal(box);
  });

  it('fills what the page knows', async () => {
    const { box, library } = await desk({ values: { 称呼: '王先生' } });
    await type('/称呼');
    const event = oneEvent(library, 'heyan-insert');
    await press('Enter');
    await event;
    expect(box.value).to.equal('王先生您好，请稍等。');
  });

  it('asks for blanks in the panel and then takes the place of trigger and query', async () => {
    const { box, library } = await desk({ text: '谢谢' });
    box.setSelectionRange(0, 0);
    await type('/称呼');
    await press('Enter');
    await waitUntil(() => library.shadowRoot!.activeElement?.closest('.blanks'), 'the form has the focus');
    expect(box.value).to.equal('/称呼谢谢');
    expect(popup()).to.equal(null);
    const event = oneEvent(library, 'heyan-insert');
    await type('李女士');
    await press('Enter');
    await event;
    expect(box.value).to.equal('李女士您好，请稍等。谢谢');
    expect(document.activeElement).to.equal(box);
  });

  it('asks for blanks after a click too, the panel showing what was chosen', async () => {
    const { box, library } = await desk();
    const real = async (query: string, title: string): Promise<void> => {
      await type(query);
      const option = [...list()!.children].find(each => each.textContent.includes(title))!;
      const { x, y, width, height } = option.getBoundingClientRect();
      const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await sendMouse({ type: 'click', position });
    };
    const shown = (): string => library.renderRoot.querySelector('[part=preview]')!.textContent;
    await real('/称呼', '您好，请稍等');
    await waitUntil(() => library.shadowRoot!.activeElement?.closest('.blanks'), 'the form has the focus');
    expect(shown()).to.contain('您好，请稍等');
    await type('李女士');
    const event = oneEvent(library, 'heyan-insert');
    await press('Enter');
    await event;
    expect(box.value).to.equal('李女士您好，请稍等。');
    const next = oneEvent(library, 'heyan-insert');
    await real('/退款', '退款进度');
    await next;
    await library.updateComplete;
    expect(box.value).to.equal('李女士您好，请稍等。正在为您查询退款进度。');
    expect(library.renderRoot.textContent).not.to.contain('没有找到');
  });

  it('goes back to the box when the blanks are not filled in after all', async () => {
    const { box, library } = await desk();
    await type('/称呼');
    await press('Enter');
    await waitUntil(() => library.shadowRoot!.activeElement?.closest('.blanks'));
    await press('Escape');
    expect(document.activeElement).to.equal(box);
    expect(box.value).to.equal('/称呼');
    expect(box.selectionStart).to.equal(3);
  });

  it('works beside a hidden panel', async () => {
    const { box, library } = await desk();
    library.hidden = true;
    await type('/退款进');
    expect(popup()!.getBoundingClientRect().height).to.be.above(20);
    const event = oneEvent(library, 'heyan-insert');
    await press('Enter');
    await event;
    expect(box.value).to.equal('正在为您查询退款进度。');
  });

  it('leaves the keys to an input method', async () => {
    const { box } = await desk();
    await type('/退款');
    for (const key of ['Enter', 'ArrowDown', 'Escape', 'Tab']) {
      const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
      box.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    expect(activeName()).to.equal(names()[0]);
    expect(box.value).to.equal('/退款');
  });

  it('leaves nothing behind', async () => {
    const { page, box, library, heard } = await desk();
    const own = box.cloneNode();
    const sheets = document.adoptedStyleSheets.length;
    await type('/退');
    expect(document.adoptedStyleSheets.length).to.be.above(sheets);
    library.remove();
    expect(popup()).to.equal(null);
    expect(page.querySelectorAll('[class^=heyan]')).to.have.length(0);
    expect(library.childElementCount).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(box.isEqualNode(own)).to.equal(true);
    heard.length = 0;
    await type(' /');
    expect(popup()).to.equal(null);
    await press('ArrowDown');
    expect(heard).to.include('keydown ArrowDown');
  });
});
