import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/library.js';
import '../../../src/elements/library/at-caret.js';
import type { HeyanLibrary } from '../../../src/elements/library/library.js';
import type { HeyanInsertEvent } from '../../../src/ui/insert-event.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { searchable } from './desk.js';

const phrase = (id: string, title: string, text: string): object => ({
  id,
  category: '售后',
  title,
  tags: [],
  text,
});
const pack = {
  id: 'plain',
  title: 'plain',
  version: '1',
  phrases: [
    phrase('p1', '查询物流', '{{称谓:先生/女士}}，{{订单号}}预计{{时限|24小时}}内送达。'),
    phrase('p2', '今天登记', '{{今天}}已为您登记，{{客服}}为您服务。'),
    phrase('p3', '答复日期', '{{日期}}答复您。'),
  ],
};

interface Desk {
  readonly page: HTMLElement;
  readonly box: HTMLTextAreaElement;
  readonly library: HeyanLibrary;
  readonly heard: string[];
}

/** A reply box with the panel folded away. */
async function desk(
  own: { values?: Record<string, string>; target?: HeyanLibrary['target'] } = {},
): Promise<Desk> {
  const heard: string[] = [];
  const page = await fixture<HTMLElement>(html`
    <main @keydown=${(event: KeyboardEvent) => heard.push(event.key)}>
      <textarea id="reply" aria-label="回复"></textarea>
      <heyan-library
        for="#reply"
        lang="zh-CN"
        .packs=${[pack]}
        .values=${own.values ?? {}}
        .target=${own.target}
        .records=${createMemoryRecords()}
      ></heyan-library>
    </main>
  `);
  const library = page.querySelector('heyan-library')!;
  await waitUntil(() => library.renderRoot.querySelector('.actions .primary'), 'target found');
  await searchable(library);
  library.hidden = true;
  const box = page.querySelector('textarea')!;
  box.focus();
  return { page, box, library, heard };
}

const dialog = (): HTMLElement | null => document.querySelector('.heyan-picker [role=dialog]');
const field = (): HTMLInputElement => document.activeElement as HTMLInputElement;
const label = (): string =>
  field().closest('.field')?.querySelector('span')?.textContent ?? field().textContent.trim();
const said = (): string => dialog()!.querySelector('.say')!.textContent.trim();
/** Which keys choose in a list of choices is the system's business. */
function choose(value: string): void {
  field().value = value;
  field().dispatchEvent(new Event('change', { bubbles: true }));
}
const press = (key: string): Promise<void> => sendKeys({ press: key });
const type = async (keys: string): Promise<void> => {
  for (const key of keys) await sendKeys({ type: key });
};
async function ask(query: string): Promise<void> {
  await type(query);
  await press('Enter');
  await waitUntil(() => dialog()?.contains(document.activeElement), 'the form has the focus');
}
const inserted = async (library: HeyanLibrary, act: () => Promise<void>): Promise<HeyanInsertEvent> => {
  const event = oneEvent(library, 'heyan-insert');
  await act();
  return (await event) as Event as HeyanInsertEvent;
};

describe('heyan-library: blanks while the panel is hidden', () => {
  it('are asked for beside the reply box, by keyboard alone, and nothing is written before', async () => {
    const { box, library } = await desk();
    await type('您好');
    await ask('/查询物流');
    expect(box.value).to.equal('您好/查询物流');
    expect(label()).to.equal('称谓');
    expect(field().value).to.equal('');
    choose('女士');
    await waitUntil(() => said().startsWith('女士'), 'chosen');
    await press('Tab');
    expect(label()).to.equal('订单号');
    await type('A17');
    expect(said()).to.equal('女士，A17预计24小时内送达。');
    await expect(dialog()!).to.be.accessible();
    const event = await inserted(library, () => press('Enter'));
    expect(event.text).to.equal('女士，A17预计24小时内送达。');
    expect(box.value).to.equal(`您好${event.text}`);
    expect(document.activeElement).to.equal(box);
    expect(dialog()).to.equal(null);
  });

  it('keeps Tab within the form, in both directions', async () => {
    await desk();
    await ask('/查询物流');
    const round: string[] = [];
    for (let i = 0; i < 5; i++) {
      round.push(label());
      await press('Tab');
    }
    expect(round).to.deep.equal(['称谓', '订单号', '时限', '插入', '取消']);
    expect(label()).to.equal('称谓');
    // Not every driver can hold Shift down.
    const back = { key: 'Tab', shiftKey: true, bubbles: true, cancelable: true };
    expect(field().dispatchEvent(new KeyboardEvent('keydown', back))).to.equal(false);
    expect(label()).to.equal('取消');
  });

  it('keeps its keys from the page, and goes back to the reply with Escape', async () => {
    const { box, heard } = await desk();
    await ask('/查询物流');
    heard.length = 0;
    await press('Tab');
    await type('ab');
    await press('Escape');
    expect(heard).to.deep.equal([]);
    expect(dialog()).to.equal(null);
    expect(document.activeElement).to.equal(box);
    expect(box.value).to.equal('/查询物流');
    expect(box.selectionStart).to.equal(5);
  });

  it('does not write into a reply that is another by then, but copies and says so', async () => {
    const { box, library } = await desk();
    await ask('/今天登记');
    await type('小和');
    box.value = '系统换上的 3/5 回复';
    const { how } = await inserted(library, () => press('Enter'));
    expect(how).to.equal('copied');
    expect(box.value).to.equal('系统换上的 3/5 回复');
    await waitUntil(() => dialog()?.querySelector('.notice'), 'told');
    expect(dialog()!.textContent).to.contain('回复框里的内容已经换过');
  });

  it('says what is empty before it inserts', async () => {
    const { box, library } = await desk();
    await ask('/查询物流');
    await press('Tab');
    await press('Enter');
    expect(dialog()!.querySelector('.notice')!.textContent).to.contain('称谓、订单号');
    expect(label()).to.equal('称谓');
    expect(box.value).to.equal('/查询物流');
    await press('Tab');
    const event = await inserted(library, () => press('Enter'));
    expect(event.text).to.equal('【称谓】，【订单号】预计24小时内送达。');
  });

  it('stays while something is looked up elsewhere, and goes when the conversation changes', async () => {
    const { box, library } = await desk();
    await ask('/查询物流');
    box.focus();
    expect(dialog()).to.not.equal(null);
    library.conversation = 'c2';
    await library.updateComplete;
    expect(dialog()).to.equal(null);
  });

  it('asks for a day that may be another, starting with today, and not for today itself', async () => {
    const { box, library } = await desk({ values: { 客服: '小和' } });
    const now = new Date();
    const today = `${now.getMonth() + 1}月${now.getDate()}日`;
    await type('/今天登记');
    const event = await inserted(library, () => press('Enter'));
    expect(event.text).to.equal(`${today}已为您登记，小和为您服务。`);
    box.value = '';
    await ask('/答复日期');
    expect(field().value).to.equal(today);
    const cleared = dialog()!.querySelector('input')!;
    cleared.select();
    await press('Backspace');
    await press('Enter');
    expect(dialog()!.querySelector('.notice')!.textContent).to.contain('还没填：日期');
  });

  it('offers an answer again in the same conversation, and to nobody else', async () => {
    const { box, library } = await desk();
    const orderNumber = async (conversation: string): Promise<string> => {
      library.conversation = conversation;
      await library.updateComplete;
      box.value = '';
      box.focus();
      await ask('/查询物流');
      const input = dialog()!.querySelector('input')!;
      const { value } = input;
      input.focus();
      if (!value) await type(`N${conversation}`);
      await press('Enter');
      dialog()!.querySelector<HTMLElement>('.primary')!.focus();
      await inserted(library, () => press('Enter'));
      return value;
    };
    expect(await orderNumber('1')).to.equal('');
    expect(await orderNumber('1')).to.equal('N1');
    expect(await orderNumber('2')).to.equal('');
    expect(await orderNumber('1')).to.equal('N1');
  });

  it('leaves nothing behind', async () => {
    const { library } = await desk();
    const sheets = document.adoptedStyleSheets.length;
    await ask('/查询物流');
    library.remove();
    expect(dialog()).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });
});

describe('heyan-library: a phrase that does not arrive while the panel is hidden', () => {
  it('is told of beside the reply box', async () => {
    const { library, box } = await desk();
    const { selectionStart } = box;
    library.target = { element: box, read: () => box.value, replace: () => Promise.resolve(false) };
    await library.updateComplete;
    await ask('/今天登记');
    await type('小和');
    await press('Enter');
    await waitUntil(() => dialog()?.querySelector('.notice'), 'told');
    expect(dialog()!.querySelector('.notice')!.textContent).to.match(/内容已复制|手动复制/);
    await waitUntil(() => document.activeElement?.textContent.trim() === '知道了', 'focus on the button');
    await expect(dialog()!).to.be.accessible();
    await press('Enter');
    expect(dialog()).to.equal(null);
    expect(document.activeElement).to.equal(box);
    expect(selectionStart).to.equal(0);
  });
});
