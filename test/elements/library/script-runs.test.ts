import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/library.js';
import type { HeyanLibrary } from '../../../src/elements/library/library.js';
import type { HeyanNoteEvent } from '../../../src/elements/library/note-event.js';
import { createLocalRecords } from '../../../src/records/local-records.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { searchable } from './desk.js';

const complaint = {
  id: 'complaint',
  title: '客户投诉',
  category: '投诉',
  summary: '客户投诉时',
  source: '测试',
  steps: [
    {
      id: 'listen',
      title: '听清楚',
      say: ['我在听，您请说。', '{{称呼}}，我明白了。'],
      record: [
        { name: '客户称呼', blank: '称呼', required: true },
        { name: '投诉时间', type: 'moment' },
        '经过',
      ],
      escalate: { when: '重大投诉', to: '部门经理', step: 'report' },
      branches: [
        { when: '客户愿意再说', to: 'ask' },
        { when: '客户要走', to: 'end' },
      ],
    },
    {
      id: 'ask',
      title: '问清楚',
      say: ['请问经过？'],
      record: [{ name: '分类', type: 'choice', options: ['质量', '态度'] }],
    },
    { id: 'report', title: '报告', say: ['我马上报告。'] },
  ],
};
const other = {
  ...complaint,
  id: 'sales',
  title: '销售',
  steps: [{ id: 'hello', title: '接待', say: ['您好。'] }],
};
const packs = [{ id: 's', title: 's', version: '1', scripts: [complaint, other] }];
const phrases = [
  {
    id: 'p',
    title: 'p',
    version: '1',
    phrases: [{ id: 'p1', category: '问候', title: '问好', tags: [], text: '{{称呼}}您好。' }],
  },
];

interface Desk {
  readonly box: HTMLTextAreaElement;
  readonly library: HeyanLibrary;
  readonly notes: HeyanNoteEvent[];
}

async function desk(own: { records?: Records; conversation?: string; lang?: string } = {}): Promise<Desk> {
  const notes: HeyanNoteEvent[] = [];
  const page = await fixture<HTMLElement>(html`
    <main @heyan-note=${(event: HeyanNoteEvent) => notes.push(event)}>
      <textarea id="reply" aria-label="回复"></textarea>
      <heyan-library
        for="#reply"
        lang=${own.lang ?? 'zh-CN'}
        check="off"
        conversation=${own.conversation ?? 'c1'}
        .packs=${phrases}
        .scripts=${packs}
        .records=${own.records ?? createMemoryRecords()}
      ></heyan-library>
    </main>
  `);
  const library = page.querySelector('heyan-library')!;
  await waitUntil(() => part(library, '.actions .primary'), 'target found');
  await searchable(library);
  return { box: page.querySelector('textarea')!, library, notes };
}

const all = <E extends HTMLElement>(library: HeyanLibrary, selector: string): E[] => [
  ...library.renderRoot.querySelectorAll<E>(selector),
];
const part = <E extends HTMLElement>(library: HeyanLibrary, selector: string): E | null =>
  library.renderRoot.querySelector<E>(selector);
const text = (library: HeyanLibrary, selector: string): string =>
  part(library, selector)?.textContent!.replace(/\s+/g, ' ').trim() ?? '';
const click = async (library: HeyanLibrary, label: string): Promise<void> => {
  const found = all(library, 'button').find(each => each.textContent.replace(/\s+/g, ' ').trim() === label);
  expect(found, `button ${label}`).to.not.equal(undefined);
  found!.click();
  await library.updateComplete;
};
const field = (library: HeyanLibrary, name: string): HTMLInputElement =>
  all(library, '.record')
    .find(each => each.querySelector('label > span')!.firstChild!.nextSibling!.textContent!.startsWith(name))!
    .querySelector('input, select, textarea')!;
const write = async (library: HeyanLibrary, name: string, value: string): Promise<void> => {
  const input = field(library, name);
  input.value = value;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
  await library.updateComplete;
};
const step = (library: HeyanLibrary): string => text(library, '.step-title');

async function begin(on: Desk): Promise<void> {
  await click(on.library, '流程');
  await waitUntil(() => part(on.library, '.script'), 'scripts', { timeout: 8000 });
  await waitUntil(() => !part<HTMLButtonElement>(on.library, '.enter button')!.disabled, 'ready');
  part<HTMLDetailsElement>(on.library, '.script')!.open = true;
  await click(on.library, '按步骤走');
  expect(step(on.library)).to.equal('第 1 步：听清楚');
}

const kept = async (records: Records): Promise<string> =>
  JSON.stringify(await records.get('library/script-runs')) ?? '';

describe('heyan-library: a script, step by step', () => {
  it('says, records, branches, and hands the note over at its end', async () => {
    const on = await desk();
    await begin(on);
    await expect(on.library).to.be.accessible();
    expect(on.library.shadowRoot!.activeElement).to.equal(part(on.library, '.step-title'));
    const inserted = oneEvent(on.library, 'heyan-insert');
    part<HTMLElement>(on.library, '.sentences .primary')!.click();
    await inserted;
    expect(on.box.value).to.equal('我在听，您请说。');
    await write(on.library, '客户称呼', '王先生');
    expect(all(on.library, '.sentences .say')[1]!.textContent.trim()).to.equal('王先生，我明白了。');
    await click(on.library, '客户愿意再说 → 问清楚');
    expect(step(on.library)).to.equal('第 2 步：问清楚');
    await write(on.library, '分类', '态度');
    await click(on.library, '下一步：报告');
    await click(on.library, '下一步：结束');
    expect(step(on.library)).to.equal('“客户投诉”已走完');
    expect(on.notes).to.have.length(1);
    const { note, conversation, text: lines } = on.notes[0]!;
    expect(conversation).to.equal('c1');
    expect(note.finishedAt).to.be.a('number');
    expect(note.steps.map(({ id, fields }) => [id, fields])).to.deep.equal([
      ['listen', [{ name: '客户称呼', value: '王先生' }]],
      ['ask', [{ name: '分类', value: '态度' }]],
      ['report', []],
    ]);
    expect(lines).to.equal('客户投诉\n【听清楚】\n客户称呼：王先生\n【问清楚】\n分类：态度');
    expect(text(on.library, '.news')).to.equal('记录已交给页面');
    await expect(on.library).to.be.accessible();
  });

  it('fills blanks of phrases from the note, without asking', async () => {
    const on = await desk();
    await begin(on);
    await write(on.library, '客户称呼', '李女士');
    await click(on.library, '全部');
    const inserted = oneEvent(on.library, 'heyan-insert');
    await click(on.library, '插入');
    await inserted;
    expect(on.box.value).to.equal('李女士您好。');
  });

  it('is walked through by keyboard alone', async () => {
    const on = await desk();
    await begin(on);
    const focused = (): Element => on.library.shadowRoot!.activeElement!;
    const tabTo = async (label: string): Promise<void> => {
      for (let i = 0; i < 30 && !focused().textContent.includes(label); i++) await sendKeys({ press: 'Tab' });
      expect(focused().textContent).to.contain(label);
    };
    await tabTo('客户愿意再说');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => step(on.library).includes('问清楚'));
    expect(focused()).to.equal(part(on.library, '.step-title'));
    await tabTo('上一步');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => step(on.library).includes('听清楚'));
  });

  it('ends only after a word where something is missing', async () => {
    const on = await desk();
    await begin(on);
    await click(on.library, '客户要走 → 结束');
    expect(text(on.library, '.news')).to.contain('还有 1 项必填没有记').and.to.contain('听清楚：客户称呼');
    expect(field(on.library, '客户称呼').getAttribute('aria-invalid')).to.equal('true');
    expect(on.notes).to.have.length(0);
    await click(on.library, '客户要走 → 仍然结束');
    expect(on.notes[0]!.note.missing.map(({ name }) => name)).to.deep.equal(['客户称呼']);
  });

  it('leads to where something is missing, and back', async () => {
    const on = await desk();
    await begin(on);
    await click(on.library, '客户愿意再说 → 问清楚');
    await click(on.library, '下一步：报告');
    await click(on.library, '下一步：结束');
    await click(on.library, '听清楚：客户称呼');
    expect(step(on.library)).to.equal('第 1 步：听清楚');
    await write(on.library, '客户称呼', '王先生');
    await click(on.library, '回到“报告”');
    expect(step(on.library)).to.equal('第 3 步：报告');
    await click(on.library, '下一步：结束');
    expect(on.notes[0]!.note.missing).to.deep.equal([]);
  });

  it('is handed over to whom it says, which is noted with its time and can be taken back', async () => {
    const on = await desk();
    await begin(on);
    await click(on.library, '标记为已上报部门经理');
    expect(step(on.library)).to.equal('第 2 步：报告');
    await click(on.library, '提交记录');
    const { note, text: lines } = on.notes[0]!;
    expect(note.steps[0]!.escalated!.to).to.equal('部门经理');
    expect(note).to.not.have.property('finishedAt');
    expect(lines).to.match(/【听清楚】\n\d{4}-\d\d-\d\d \d\d:\d\d 已上报部门经理/);
    await click(on.library, '听清楚');
    await click(on.library, '取消上报标记');
    expect(text(on.library, '.escalation button')).to.equal('标记为已上报部门经理');
  });

  it('fills in the moment', async () => {
    const on = await desk();
    await begin(on);
    part<HTMLElement>(on.library, '.record > button')!.click();
    await on.library.updateComplete;
    expect(field(on.library, '投诉时间').value).to.match(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });

  it('says so when the page could not keep the note', async () => {
    const on = await desk();
    await begin(on);
    on.library.addEventListener('heyan-note', event => event.preventDefault());
    await click(on.library, '提交记录');
    expect(text(on.library, '.news')).to.contain('页面没有收下记录');
  });

  it('is cleared, which can be undone', async () => {
    const records = createMemoryRecords();
    const on = await desk({ records });
    await begin(on);
    await write(on.library, '经过', '漏水');
    await click(on.library, '清除这次记录');
    expect(text(on.library, '.news')).to.contain('“客户投诉”的记录已清除');
    await waitUntil(async () => !(await kept(records)).includes('漏水'));
    await click(on.library, '撤销');
    expect(field(on.library, '经过').value).to.equal('漏水');
    await waitUntil(async () => (await kept(records)).includes('漏水'));
  });

  it('fits into 280 pixels, in each language', async () => {
    for (const lang of ['zh-CN', 'zh-TW', 'en']) {
      const on = await desk({ lang });
      on.library.style.setProperty('width', '280px');
      all(on.library, '.views button').at(-1)!.click();
      await waitUntil(() => part(on.library, '.script'), 'scripts', { timeout: 8000 });
      await waitUntil(() => !part<HTMLButtonElement>(on.library, '.enter button')!.disabled, 'ready');
      part<HTMLElement>(on.library, '.enter button')!.click();
      await on.library.updateComplete;
      expect(on.library.scrollWidth).to.be.at.most(280);
      const { right } = on.library.getBoundingClientRect();
      for (const each of all(on.library, '.run *'))
        expect(each.getBoundingClientRect().right, each.className).to.be.at.most(right);
    }
  });
});

describe('heyan-library: scripts that outlive a reload', () => {
  it('go on where they were, with their note, and hold nothing of what was said', async () => {
    const records = createLocalRecords(`heyan-test-${crypto.randomUUID()}`);
    const on = await desk({ records });
    await begin(on);
    await write(on.library, '客户称呼', '王先生');
    const inserted = oneEvent(on.library, 'heyan-insert');
    all(on.library, '.sentences .primary')[1]!.click();
    await inserted;
    await click(on.library, '客户愿意再说 → 问清楚');
    await waitUntil(async () => (await kept(records)).includes('"ask"'));
    expect(await kept(records)).to.not.contain('明白');
    on.library.remove();

    const next = await desk({ records });
    await waitUntil(() => part(next.library, '.run-bar'), 'offered at once');
    expect(text(next.library, '.run-bar span')).to.equal('进行中：客户投诉 · 问清楚');
    await click(next.library, '继续走');
    expect(step(next.library)).to.equal('第 2 步：问清楚');
    await click(next.library, '听清楚');
    expect(field(next.library, '客户称呼').value).to.equal('王先生');
  });

  it('belong to one conversation each', async () => {
    const records = createMemoryRecords();
    const on = await desk({ records });
    await begin(on);
    await write(on.library, '客户称呼', '王先生');
    await waitUntil(async () => (await kept(records)).includes('王先生'));
    on.library.conversation = 'c2';
    await waitUntil(() => part(on.library, '.script'), 'the list again');
    part<HTMLDetailsElement>(on.library, '.script')!.open = true;
    await waitUntil(() => !part<HTMLButtonElement>(on.library, '.enter button')!.disabled, 'ready');
    await click(on.library, '按步骤走');
    expect(field(on.library, '客户称呼').value).to.equal('');
    on.library.conversation = 'c1';
    const isThere = (): boolean =>
      part(on.library, '.record') !== null && field(on.library, '客户称呼').value === '王先生';
    await waitUntil(isThere, 'open again, with its note');
  });

  it('stand beside each other, and are found in the list', async () => {
    const records = createMemoryRecords();
    const on = await desk({ records });
    await begin(on);
    await click(on.library, '全部流程');
    expect(on.library.shadowRoot!.activeElement!.id).to.equal('search');
    expect(all(on.library, '.enter button').map(each => each.textContent.trim())).to.deep.equal([
      '继续走',
      '按步骤走',
    ]);
  });

  it('are not kept without a conversation, which is said', async () => {
    const records = createMemoryRecords();
    const on = await desk({ records, conversation: '' });
    await begin(on);
    await write(on.library, '经过', '漏水');
    expect(text(on.library, '.run')).to.contain('页面没有给出会话编号');
    expect(await kept(records)).to.equal('');
  });

  it('leave what other tabs have kept, and drop what was left alone for a month', async () => {
    const records = createMemoryRecords();
    const run = { scriptId: 'sales', startedAt: 1, path: ['hello'], values: {}, escalated: {} };
    const on = await desk({ records });
    await records.set('library/script-runs', {
      c1: { at: Date.now(), runs: { sales: run } },
      c9: { at: Date.now(), runs: { sales: run } },
      old: { at: Date.now() - 31 * 24 * 3600_000, runs: { sales: run } },
    });
    await begin(on);
    await waitUntil(async () => (await kept(records)).includes('complaint'));
    const stored = (await records.get<Record<string, { runs: object }>>('library/script-runs'))!;
    expect(Object.keys(stored).sort()).to.deep.equal(['c1', 'c9']);
    expect(Object.keys(stored['c1']!.runs).sort()).to.deep.equal(['complaint', 'sales']);
  });
});
