import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/paper-editor.js';
import type { HeyanPaperEditor } from '../../../src/elements/paper-editor/paper-editor.js';
import type { Question } from '../../../src/engine/packs/question-types.js';
import { parseQuestions } from '../../../src/engine/quiz/import/question-format.js';
import { parseTable } from '../../../src/engine/quiz/import/parse-question-table.js';
import type { OwnBanks } from '../../../src/engine/quiz/own-banks.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { readSheet } from '../../../src/ui/sheets/read-sheet.js';
import { catchDownload } from '../../ui/catch-download.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';

const counts = {
  single: 2,
  multiple: 2,
  'true-false': 1,
  'fill-in': 1,
  matching: 1,
  ordering: 1,
  case: 1,
  typing: 1,
} as const;
const bank = sampleBank(counts);

const find = <E extends HTMLElement = HTMLElement>(editor: HeyanPaperEditor, selector: string): E =>
  editor.shadowRoot!.querySelector<E>(selector)!;
const all = (editor: HeyanPaperEditor, selector: string): HTMLElement[] => [
  ...editor.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const read = (element: HTMLElement | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const text = (editor: HeyanPaperEditor, selector: string): string => read(find(editor, selector));
const stems = (editor: HeyanPaperEditor): string[] => all(editor, '.bank-stem').map(read);

async function openBank(records: Records = createMemoryRecords(), banks = [bank]): Promise<HeyanPaperEditor> {
  const editor = await fixture<HeyanPaperEditor>(
    html`<heyan-paper-editor lang="zh-CN" .banks=${banks} .records=${records}></heyan-paper-editor>`,
  );
  await waitUntil(() => find(editor, '.bank-open'), 'it is shown', { timeout: 5000 });
  find(editor, '.bank-open').click();
  await waitUntil(() => find(editor, '.bank-all'), 'the bank is shown', { timeout: 5000 });
  return editor;
}

async function click(editor: HeyanPaperEditor, selector: string): Promise<void> {
  find(editor, selector).click();
  await editor.updateComplete;
}

async function enter(editor: HeyanPaperEditor, selector: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(editor, selector);
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
  await editor.updateComplete;
}

/** Opens the form of the first question of a type. */
async function edit(editor: HeyanPaperEditor, type: keyof typeof counts): Promise<void> {
  await enter(editor, '.bank-filter label:nth-child(2) select', type);
  await click(editor, '.edit');
}

async function save(editor: HeyanPaperEditor, records: Records): Promise<Question> {
  await click(editor, '.bank-save');
  await waitUntil(() => find(editor, '.bank-undo'), 'it is saved', { timeout: 5000 });
  return (await records.get<OwnBanks>('paper-editor/banks'))!.edited[0]!;
}

describe('<heyan-paper-editor> questions', () => {
  it('are narrowed by text, type, category and difficulty', async () => {
    const editor = await openBank();
    expect(text(editor, '.bank-found')).to.equal('共 10 题');
    await enter(editor, '[name=search]', '單選 SINGLE-2');
    expect(stems(editor)).to.deep.equal(['单选 single-2']);
    await enter(editor, '[name=search]', '');
    await enter(editor, '.bank-filter label:nth-child(2) select', 'multiple');
    await enter(editor, '.bank-filter label:nth-child(3) select', '隐私');
    expect(stems(editor)).to.deep.equal(['多选 multiple-2']);
    expect(text(editor, '.bank-found')).to.equal('10 题中找到 1 题');
    await enter(editor, '.bank-filter label:nth-child(4) select', 'hard');
    expect(text(editor, '.empty')).to.equal('没有符合条件的题目。');
    await expect(editor).to.be.accessible();
  });

  it('are listed a part at a time', async () => {
    const editor = await openBank(createMemoryRecords(), [sampleBank({ single: 60 })]);
    expect(stems(editor)).to.have.length(50);
    await click(editor, '.bank-more');
    expect(stems(editor)).to.have.length(60);
  });

  it('are shown as the agent sees them, of every type', async () => {
    const editor = await openBank();
    for (const button of all(editor, '.preview')) {
      button.click();
      await editor.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(find(editor, '.bank-all .why'), button.ariaLabel ?? '').not.to.equal(null);
    }
    await enter(editor, '.bank-filter label:nth-child(2) select', 'matching');
    await click(editor, '.preview');
    expect(all(editor, '.why li').map(read)[0]).to.equal('开场 A. 您好');
    await expect(editor).to.be.accessible();
  });

  const rows = async (bytes: ArrayBuffer): Promise<readonly (readonly string[])[]> => {
    const sheet = await readSheet(new Blob([bytes]));
    return 'rows' in sheet ? sheet.rows : [];
  };
  const readers = {
    xlsx: async (bytes: ArrayBuffer) => parseTable(await rows(bytes)),
    csv: async (bytes: ArrayBuffer) => parseTable(await rows(bytes)),
    gift: async (bytes: ArrayBuffer) => parseQuestions(new TextDecoder().decode(bytes)),
    json: async (bytes: ArrayBuffer) => parseQuestions(new TextDecoder().decode(bytes)),
  } as const;
  for (const [kind, readBack] of Object.entries(readers))
    it(`go out as ${kind} and come back as they were`, async () => {
      const editor = await openBank();
      const given = await catchDownload(() => find(editor, `.bank-export-${kind}`).click());
      expect(given.name).to.equal(`题库.${kind}`);
      expect((await readBack(given.bytes)).questions).to.deep.equal(bank.questions);
      await editor.updateComplete;
      expect(text(editor, '.bank-said').includes('这 4 题')).to.equal(kind === 'gift');
    });

  it('go out as they are narrowed', async () => {
    const editor = await openBank();
    await enter(editor, '.bank-filter label:nth-child(2) select', 'case');
    const given = await catchDownload(() => find(editor, '.bank-export-json').click());
    expect(parseQuestions(given.content).questions.map(({ type }) => type)).to.deep.equal(['case']);
  });

  it('are edited in their row, judged while typed, kept, and taken back', async () => {
    const records = createMemoryRecords();
    const editor = await openBank(records);
    await click(editor, '.edit');
    await editor.updateComplete;
    expect(editor.shadowRoot!.activeElement).to.equal(find(editor, '[name=stem]'));
    await enter(editor, '[name=stem]', '');
    expect(text(editor, '.bank-edit .problem')).to.equal('请写上题目。');
    expect(find(editor, '[name=stem]').getAttribute('aria-invalid')).to.equal('true');
    await expect(editor).to.be.accessible();
    await click(editor, '.bank-save');
    await editor.updateComplete;
    expect(await records.get('paper-editor/banks')).to.equal(undefined);
    await enter(editor, '[name=stem]', '新的题目');
    expect(find(editor, '.bank-edit .problem')).to.equal(null);
    expect(text(editor, '.bank-live .stem')).to.equal('新的题目');
    await enter(editor, '[name=points]', '2.5');
    const saved = await save(editor, records);
    expect(saved).to.deep.equal({ ...bank.questions[0], stem: '新的题目', points: 2.5 });
    expect(stems(editor)[0]).to.equal('新的题目');
    expect(text(editor, '.bank-all .chip.info')).to.equal('已修改');
    await click(editor, '.restore');
    await waitUntil(() => stems(editor)[0] === '单选 single-1', 'as it was');
    await click(editor, '.bank-undo');
    await waitUntil(() => stems(editor)[0] === '新的题目', 'edited again');
  });

  it('leave the form on Escape without a change, and the list open', async () => {
    const editor = await openBank();
    await click(editor, '.edit');
    await enter(editor, '[name=stem]', '不要');
    find(editor, '[name=stem]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await waitUntil(() => editor.shadowRoot!.activeElement === find(editor, '.edit'));
    expect(stems(editor)[0]).to.equal('单选 single-1');
  });

  const edits: readonly [
    type: keyof typeof counts,
    act: (editor: HeyanPaperEditor) => Promise<void>,
    changed: object,
  ][] = [
    ['single', editor => click(editor, '.bank-option:nth-of-type(3) [name=right]'), { answer: 'C' }],
    [
      'multiple',
      editor => click(editor, '.bank-option:nth-of-type(2) [name=right]'),
      { answer: ['A', 'B', 'C', 'D'] },
    ],
    ['true-false', editor => enter(editor, '.bank-edit select', 'true'), { answer: true }],
    [
      'fill-in',
      editor => enter(editor, '.figure:nth-of-type(2) textarea', '5\n\n五'),
      {
        answer: [
          ['5', '五'],
          ['再见', '再会'],
        ],
      },
    ],
    [
      'matching',
      editor => enter(editor, '.bank-option select', 'D'),
      { answer: { '1': 'D', '2': 'B', '3': 'C', '4': 'C' } },
    ],
    ['ordering', editor => click(editor, '.bank-right'), { answer: ['A', 'C', 'E', 'B', 'D'] }],
    [
      'case',
      editor => enter(editor, '[name=criteria]', '道歉 2分 要有：抱歉/对不起'),
      { criteria: [{ id: '1', title: '道歉', points: 2, anyOf: ['抱歉', '对不起'] }] },
    ],
    ['typing', editor => enter(editor, '[name=minPerMinute]', '80'), { minPerMinute: 80 }],
  ];
  for (const [type, act, changed] of edits)
    it(`of the type ${type} are edited whole`, async () => {
      const records = createMemoryRecords();
      const editor = await openBank(records);
      await edit(editor, type);
      await expect(editor).to.be.accessible();
      await act(editor);
      const before = bank.questions.find(question => question.type === type);
      expect(await save(editor, records)).to.deep.equal({ ...before, ...changed });
    });

  it('get options, and lose them with their place in the key', async () => {
    const editor = await openBank();
    await edit(editor, 'single');
    await click(editor, '.bank-add-option');
    expect(find(editor, '.bank-edit .problem'), 'it may stay empty').to.equal(null);
    await enter(editor, '.bank-option:last-of-type [name=option]', '新选项');
    await enter(editor, '.bank-option:nth-of-type(1) [name=option]', '');
    expect(text(editor, '.bank-edit .problem')).to.equal('选项至少写两个，中间不要空着。');
    await enter(editor, '.bank-option:nth-of-type(1) [name=option]', '旧选项');
    expect(find(editor, '.bank-edit .problem')).to.equal(null);
    await click(editor, '.bank-option:nth-of-type(2) .bank-close');
    expect(text(editor, '.bank-edit .problem')).to.equal('请写上或选好答案。');
  });
});
