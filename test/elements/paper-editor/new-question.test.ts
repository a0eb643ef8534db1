import { expect, waitUntil } from '@open-wc/testing';
import type { Question, QuestionType } from '../../../src/engine/packs/question-types.js';
import { parseBank } from '../../../src/engine/packs/parse-bank.js';
import type { OwnBanks } from '../../../src/engine/quiz/own-banks.js';
import { questionTypes } from '../../../src/engine/quiz/question-types.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';
import { openEditor, type EditorHarness } from './open-editor.js';

const bank = sampleBank({ single: 8, multiple: 4, 'true-false': 5, 'fill-in': 3 });

async function openForm(records: Records = createMemoryRecords()): Promise<EditorHarness> {
  const editor = await openEditor(records, [bank]);
  await editor.openBank();
  await editor.click('.bank-new');
  return editor;
}

const fill = async (editor: EditorHarness, selector: string, ...values: string[]): Promise<void> => {
  for (const [i, value] of values.entries()) {
    const field = editor.all(selector)[i] as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
    await editor.editor.updateComplete;
  }
};

const twoOptions = async (editor: EditorHarness): Promise<void> => {
  await fill(editor, '[name=option]', '甲', '乙');
  await editor.click('.bank-option:nth-of-type(4) .bank-close');
  await editor.click('.bank-option:nth-of-type(3) .bank-close');
};

const options = [
  { id: 'A', text: '甲' },
  { id: 'B', text: '乙' },
];

/** What is typed for a question of each type, and the part of it that this makes. */
const written: Readonly<Record<QuestionType, readonly [(editor: EditorHarness) => Promise<void>, object]>> = {
  single: [
    async editor => {
      await twoOptions(editor);
      await editor.click('.bank-option:nth-of-type(2) [name=right]');
    },
    { options, answer: 'B' },
  ],
  multiple: [
    async editor => {
      await twoOptions(editor);
      await editor.click('.bank-option:nth-of-type(2) [name=right]');
      await editor.click('.bank-option:nth-of-type(1) [name=right]');
    },
    { options, answer: ['A', 'B'] },
  ],
  'true-false': [editor => fill(editor, '.bank-edit .fields ~ label select', 'false'), { answer: false }],
  'fill-in': [
    async editor => {
      await fill(editor, '[name=stem]', '____秒内接听，说____');
      await fill(editor, '.bank-edit .figure:not(:first-of-type) textarea:not([name])', '3\n三', '您好');
    },
    { answer: [['3', '三'], ['您好']] },
  ],
  matching: [
    async editor => {
      await twoOptions(editor);
      await fill(editor, '.bank-option input:not([name])', '一', '二', '三');
      await fill(editor, '.bank-option select', 'B', 'A', 'A');
    },
    { options, answer: { '1': 'B', '2': 'A', '3': 'A' } },
  ],
  ordering: [
    async editor => {
      await twoOptions(editor);
      await editor.click('.bank-option:nth-of-type(1) .bank-right');
    },
    { options, answer: ['B', 'A'] },
  ],
  case: [
    async editor => {
      await fill(editor, '[name=reply]', '不知道。');
      await fill(editor, '[name=criteria]', '道歉 2分 要有：抱歉/对不起');
      await fill(editor, '[name=answer]', '很抱歉，我马上查。');
    },
    { reply: '不知道。', answer: '很抱歉，我马上查。' },
  ],
  typing: [
    editor => fill(editor, '[name=text]', '您好，请问有什么可以帮您？'),
    { text: '您好，请问有什么可以帮您？' },
  ],
};

async function save(editor: EditorHarness, records: Records): Promise<Question> {
  await editor.click('.bank-save');
  await waitUntil(() => editor.find('.bank-undo'), editor.texts('.bank-edit .problem').join(), {
    timeout: 5000,
  });
  return (await records.get<OwnBanks>('paper-editor/banks'))!.banks[0]!.questions.at(-1)!;
}

describe('<heyan-paper-editor> new questions', () => {
  for (const type of questionTypes)
    it(`of the type ${type} are written from scratch, kept and can be drawn`, async () => {
      const records = createMemoryRecords();
      const editor = await openForm(records);
      await editor.enter('.bank-edit select', type);
      await expect(editor.editor).to.be.accessible();
      await fill(editor, '[name=stem]', '新出的题');
      const [write, part] = written[type];
      await write(editor);
      await fill(editor, '[name=category]', '新类');
      expect(editor.find('.bank-live .stem')?.textContent).to.include(
        type === 'fill-in' ? '接听' : '新出的题',
      );
      const saved = await save(editor, records);
      expect(saved).to.deep.include({ type, category: '新类', difficulty: 'easy', ...part });
      expect(parseBank({ id: 'b', title: 'b', version: '1', questions: [saved] }).problems).to.deep.equal([]);
      expect(editor.texts('.bank-own li > span')).to.deep.equal(['自己出的题 1 题']);
      await editor.click('.bank-close');
      expect(editor.text('.bank-counts')).to.equal('共 21 题，其中自己的 1 题');
    });

  it('say what is missing only where something was typed, or once they are to be saved', async () => {
    const editor = await openForm();
    expect(editor.texts('.bank-edit .problem')).to.deep.equal([]);
    await fill(editor, '[name=stem]', '题');
    await fill(editor, '[name=stem]', '');
    expect(editor.texts('.bank-edit .problem')).to.deep.equal(['请写上题目。']);
    await editor.click('.bank-save');
    await waitUntil(() => editor.shadow.activeElement === editor.find('[name=stem]'));
    expect(editor.texts('.bank-edit .problem')).to.deep.equal([
      '请写上题目。',
      '选项至少写两个，中间不要空着。',
      '请写上或选好答案。',
    ]);
    await expect(editor.editor).to.be.accessible();
  });

  it('are shown as soon as two rows are filled, and leave the empty ones at the end out', async () => {
    for (const type of ['ordering', 'single'] as const) {
      const records = createMemoryRecords();
      const editor = await openForm(records);
      await editor.enter('.bank-edit select', type);
      await fill(editor, '[name=stem]', '新出的题');
      await fill(editor, '[name=option]', '甲');
      expect(editor.texts('.bank-live .options li'), type).to.deep.equal([]);
      expect(editor.texts('.bank-edit .problem').join()).to.include('选项至少写两个');
      if (type === 'ordering') expect(editor.all('.bank-edit .problem')).to.have.length(1);
      await fill(editor, '[name=option]', '甲', '乙');
      expect(editor.texts('.bank-live .options li'), type).to.deep.equal(['A. 甲', 'B. 乙']);
      if (type === 'single') await editor.click('.bank-option:nth-of-type(1) [name=right]');
      expect(editor.texts('.bank-edit .problem')).to.deep.equal([]);
      expect(await save(editor, records)).to.deep.include({
        options,
        answer: type === 'ordering' ? ['A', 'B'] : 'A',
      });
    }
  });

  it('keep what another type has too when the type is changed', async () => {
    const editor = await openForm();
    await fill(editor, '[name=stem]', '新出的题');
    await fill(editor, '[name=option]', '甲', '乙');
    for (const type of ['multiple', 'ordering', 'matching', 'single'])
      await editor.enter('.bank-edit select', type);
    expect(editor.find<HTMLTextAreaElement>('[name=stem]').value).to.equal('新出的题');
    expect(editor.all('[name=option]').map(field => (field as HTMLInputElement).value)).to.deep.equal([
      '甲',
      '乙',
      '',
      '',
    ]);
  });

  it('survive a reload half written, and are gone once they are left', async () => {
    const records = createMemoryRecords();
    const first = await openForm(records);
    await first.enter('.bank-edit select', 'case');
    await fill(first, '[name=stem]', '写到一半');
    await fill(first, '[name=criteria]', '道歉 2分');
    first.editor.remove();
    const editor = await openEditor(records, [bank]);
    await editor.openBank();
    expect(editor.find<HTMLTextAreaElement>('[name=stem]').value).to.equal('写到一半');
    expect(editor.find<HTMLTextAreaElement>('[name=criteria]').value).to.equal('道歉 2分');
    await editor.click('.bank-leave');
    await waitUntil(() => editor.shadow.activeElement === editor.find('.bank-new'));
    expect(await records.get('paper-editor/question')).to.equal(undefined);
  });

  it('edits survive a reload too, far down the list', async () => {
    const records = createMemoryRecords();
    const many = sampleBank({ single: 80 });
    const first = await openEditor(records, [many]);
    await first.openBank();
    await first.click('.bank-more');
    (first.all('.edit')[70] as HTMLElement).click();
    await first.editor.updateComplete;
    await fill(first, '[name=stem]', '改到一半');
    first.editor.remove();
    const editor = await openEditor(records, [many]);
    await editor.openBank();
    expect(editor.find<HTMLTextAreaElement>('.bank-all [name=stem]').value).to.equal('改到一半');
  });

  for (const [name, left] of [
    ['nothing readable', 'x'],
    ['a type nobody knows', { draft: { type: 'essay' } }],
    [
      'parts of another kind',
      {
        isNew: true,
        criteria: '',
        touched: [],
        before: bank.questions[0],
        draft: { ...bank.questions[0], options: [1] },
      },
    ],
    [
      'a question that is gone',
      {
        isNew: false,
        criteria: '',
        touched: [],
        before: { ...bank.questions[0], id: 'gone' },
        draft: bank.questions[0],
      },
    ],
  ] as const)
    it(`open the bank as usual where ${name} was left`, async () => {
      const records = createMemoryRecords();
      await records.set('paper-editor/question', left);
      const editor = await openEditor(records, [bank]);
      await editor.openBank();
      expect(editor.texts('.bank-edit')).to.deep.equal([]);
    });

  it('are seen in another editor over the same records', async () => {
    const records = createMemoryRecords();
    const other = await openEditor(records, [bank]);
    const editor = await openForm(records);
    await editor.enter('.bank-edit select', 'true-false');
    await fill(editor, '[name=stem]', '新出的题');
    await save(editor, records);
    await waitUntil(
      () => other.text('.bank-counts') === '共 21 题，其中自己的 1 题',
      'the other one hears of it',
    );
  });

  it('with the same words get ids of their own', async () => {
    const records = createMemoryRecords();
    const editor = await openForm(records);
    const saved: string[] = [];
    for (let i = 0; i < 2; i++) {
      if (i > 0) await editor.click('.bank-new');
      await editor.enter('.bank-edit select', 'true-false');
      await fill(editor, '[name=stem]', '同一题');
      saved.push((await save(editor, records)).id);
    }
    expect(new Set(saved).size).to.equal(2);
  });
});
