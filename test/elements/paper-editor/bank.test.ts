import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/paper-editor.js';
import type { HeyanPaperEditor } from '../../../src/elements/paper-editor/paper-editor.js';
import { questionTableTemplate } from '../../../src/engine/quiz/import/question-table-template.js';
import { writeCsv } from '../../../src/engine/text/csv.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { writeSheet } from '../../../src/ui/sheets/write-sheet.js';
import { writeZip } from '../../../src/ui/sheets/write-zip.js';
import { catchDownload } from '../../ui/catch-download.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';

const bank = sampleBank({ single: 12, multiple: 6, 'true-false': 8, 'fill-in': 5 });

const find = <E extends HTMLElement = HTMLElement>(editor: HeyanPaperEditor, selector: string): E =>
  editor.shadowRoot!.querySelector<E>(selector)!;
const all = (editor: HeyanPaperEditor, selector: string): HTMLElement[] => [
  ...editor.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const read = (element: HTMLElement | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const text = (editor: HeyanPaperEditor, selector: string): string => read(find(editor, selector));

async function openBank(records: Records = createMemoryRecords(), lang = 'zh-CN'): Promise<HeyanPaperEditor> {
  const editor = await fixture<HeyanPaperEditor>(
    html`<heyan-paper-editor lang=${lang} .banks=${[bank]} .records=${records}></heyan-paper-editor>`,
  );
  await waitUntil(() => find(editor, '.bank-open'), 'the editor is shown', { timeout: 5000 });
  find(editor, '.bank-open').click();
  await waitUntil(() => find(editor, '.bank'), 'the bank is shown', { timeout: 5000 });
  return editor;
}

/** Picks a file the way a reader does, and waits until it was read. */
async function pick(editor: HeyanPaperEditor, name: string, content: BlobPart): Promise<void> {
  const picked = new DataTransfer();
  picked.items.add(new File([content], name));
  const input = find<HTMLInputElement>(editor, '.bank input[type=file]');
  input.files = picked.files;
  input.dispatchEvent(new Event('change'));
  await editor.updateComplete;
  await waitUntil(
    () => find(editor, '.bank-cancel') ?? find(editor, '.bank-said .notice'),
    'the file is read',
    { timeout: 5000 },
  );
}

async function click(editor: HeyanPaperEditor, selector: string): Promise<void> {
  find(editor, selector).click();
  await editor.updateComplete;
}

async function take(editor: HeyanPaperEditor): Promise<void> {
  await click(editor, '.bank-take');
  await waitUntil(() => find(editor, '.bank-said .notice'), 'the questions are taken');
}

const aiken = '几声内接听？\nA. 三声\nB. 十声\nANSWER: A\n\n缺答案的题\nA. 甲\nB. 乙\n';

describe('<heyan-paper-editor> bank', () => {
  it('opens on demand, takes the focus and gives it back', async () => {
    const editor = await openBank();
    await editor.updateComplete;
    expect(editor.shadowRoot!.activeElement).to.equal(find(editor, '#bank-title'));
    expect(find(editor, '.sections')).to.equal(null);
    await expect(editor).to.be.accessible();
    find(editor, '.bank').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await waitUntil(() => editor.shadowRoot!.activeElement === find(editor, '.bank-open'));
    expect(text(editor, '.bank-counts')).to.equal('共 31 题');
  });

  it('shows a file with its problems by line before anything is taken', async () => {
    const records = createMemoryRecords();
    const editor = await openBank(records);
    await pick(editor, '十月.txt', aiken);
    expect(text(editor, '.bank-form > p')).to.equal('Aiken：读到 1 题，1 处需要看一看。');
    expect(text(editor, '.bank-problems li')).to.equal('第 6 行 没有写答案，没有导入。');
    expect(all(editor, '.bank-form .stem').map(read)).to.deep.equal(['几声内接听？']);
    expect(text(editor, '.bank-form .right')).to.equal('A. 三声 正确答案');
    expect(editor.shadowRoot!.activeElement).to.equal(find(editor, '.bank h4'));
    expect(await records.get('paper-editor/banks')).to.equal(undefined);
    await expect(editor).to.be.accessible();
    await click(editor, '.bank-cancel');
    expect(await records.get('paper-editor/banks')).to.equal(undefined);
    expect(editor.shadowRoot!.activeElement).to.equal(find(editor, '.bank-import'));
  });

  it('keeps what was imported over a reload, draws from it, removes it and takes that back', async () => {
    const records = createMemoryRecords();
    const first = await openBank(records);
    await pick(first, '十月.txt', aiken);
    await take(first);
    expect(text(first, '.bank-said')).to.equal('已导入 1 题。 撤销');
    first.remove();
    const editor = await openBank(records);
    expect(text(editor, '.bank-own li > span')).to.equal('十月 1 题');
    await click(editor, '.bank-close');
    expect(text(editor, '.bank-counts')).to.equal('共 32 题，其中自己的 1 题');
    expect(text(editor, '.total')).to.include('可选 32 题');
    await click(editor, '.bank-open');
    await waitUntil(() => find(editor, '.bank-own button'));
    await click(editor, '.bank-own button');
    await waitUntil(() => find(editor, '.bank-undo'));
    await editor.updateComplete;
    expect(find(editor, '.bank-own')).to.equal(null);
    expect(editor.shadowRoot!.activeElement).to.equal(find(editor, '.bank-undo'));
    await expect(editor).to.be.accessible();
    await click(editor, '.bank-undo');
    await waitUntil(() => find(editor, '.bank-own'), 'the bank is back');
    expect(text(editor, '.bank-own li > span')).to.equal('十月 1 题');
  });

  it('takes an import back', async () => {
    const records = createMemoryRecords();
    const editor = await openBank(records);
    await pick(editor, '十月.txt', aiken);
    await take(editor);
    await click(editor, '.bank-undo');
    await waitUntil(() => !find(editor, '.bank-own'));
    expect(await records.get('paper-editor/banks')).to.deep.equal({ banks: [], edited: [] });
  });

  const item = (id: string): string =>
    `<qti-assessment-item identifier="${id}"><qti-response-declaration identifier="R" cardinality="single"><qti-correct-response><qti-value>a</qti-value></qti-correct-response></qti-response-declaration><qti-item-body><qti-choice-interaction response-identifier="R"><qti-prompt>题 ${id}</qti-prompt><qti-simple-choice identifier="a">甲</qti-simple-choice><qti-simple-choice identifier="b">乙</qti-simple-choice></qti-choice-interaction></qti-item-body></qti-assessment-item>`;
  const packaged = async (): Promise<Blob> =>
    writeZip(
      {
        'imsmanifest.xml':
          '<manifest><resources><resource type="imsqti_item_xmlv3p0" href="i/1.xml"/><resource href="i/2.xml"/></resources></manifest>',
        'i/1.xml': item('one'),
        'i/2.xml': '<qti-assessment-item identifier="two">',
      },
      'application/zip',
    );
  const template = questionTableTemplate();
  const files: readonly [name: string, content: () => BlobPart | Promise<BlobPart>, summary: string][] = [
    ['模板.xlsx', () => writeSheet(template, 'xlsx'), '表格：读到 8 题。'],
    ['模板.csv', () => writeCsv(template), '表格：读到 8 题。'],
    ['moodle.gift', () => '::a::几声？{=三 ~十}', 'GIFT：读到 1 题。'],
    [
      'moodle.xml',
      () =>
        '<quiz><question type="truefalse"><questiontext><text>可以吗？</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>',
      'Moodle XML：读到 1 题。',
    ],
    ['item.xml', () => item('one'), 'QTI：读到 1 题。'],
    ['bank.json', () => JSON.stringify(sampleBank({ ordering: 2 })), 'JSON：读到 2 题。'],
    ['qti.zip', packaged, 'QTI：读到 1 题，2 处需要看一看。'],
  ];
  for (const [name, content, summary] of files)
    it(`reads ${name}`, async () => {
      const editor = await openBank();
      await pick(editor, name, await content());
      expect(text(editor, '.bank-form > p')).to.equal(summary);
      await take(editor);
    });

  it('shows the numbers that are right beside the wording', async () => {
    const editor = await openBank();
    await pick(editor, 'moodle.gift', '几秒？{#30:5}\n\n几声？{#2..3}');
    const keys = [...editor.shadowRoot!.querySelectorAll('.bank-questions .why li')];
    expect(keys.map(key => key.textContent.trim())).to.deep.equal(['第 1 空 30 / 25～35', '第 1 空 2～3']);
  });

  it('names the file of a package a problem stands in', async () => {
    const editor = await openBank();
    await pick(editor, 'qti.zip', await packaged());
    expect(text(editor, '.bank-problems li')).to.match(/^i\/2\.xml 第 1 行 /);
  });

  it('says why a file cannot be read, and takes the next one', async () => {
    const editor = await openBank();
    await pick(editor, '旧.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]));
    expect(text(editor, '.bank-said')).to.include('“旧.xls”是旧版 Excel');
    await pick(editor, '坏.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9]));
    expect(text(editor, '.bank-said')).to.include('“坏.zip”读不出来');
    await pick(editor, '空.txt', '');
    expect(text(editor, '.bank-problems li')).to.equal('第 1 行 没有找到题目，请确认文件的格式。');
    expect(find(editor, '.bank-take')).to.equal(null);
  });

  it('leaves out what is there, and asks what to do where an id is used', async () => {
    const editor = await openBank();
    const [first, second, ...others] = bank.questions;
    const changed = { ...second, stem: '改过的题' };
    await pick(editor, 'bank.json', JSON.stringify({ questions: [first, changed] }));
    expect(all(editor, '.bank-form .bank-question .chip').map(read)).to.deep.equal([
      '单选题',
      '已有',
      '单选题',
      '编号已用',
    ]);
    await click(editor, '[name=clash]:not(:checked)');
    await expect(editor).to.be.accessible();
    find<HTMLInputElement>(editor, 'label:nth-of-type(2) [name=clash]').click();
    await editor.updateComplete;
    await take(editor);
    await click(editor, '.bank-close');
    expect(text(editor, '.bank-counts')).to.equal(`共 ${others.length + 2} 题`);
  });

  it('gives a template that is read back without a problem', async () => {
    const editor = await openBank();
    const given = await catchDownload(() => find(editor, '.bank-template').click());
    expect(given.name).to.equal('题库模板.xlsx');
    await pick(editor, given.name, given.bytes);
    expect(text(editor, '.bank-form > p')).to.equal('表格：读到 8 题。');
  });

  for (const lang of ['zh-CN', 'zh-TW', 'en'])
    it(`fits a page of 280 pixels in ${lang}`, async () => {
      const editor = await openBank(createMemoryRecords(), lang);
      editor.parentElement!.style.inlineSize = '248px';
      expect(find(editor, '.panel').scrollWidth).to.be.at.most(248);
      await pick(editor, '十月的题目和另外一些题目.csv', `${writeCsv(template)}\n8,猜,,`);
      expect(find(editor, '.panel').scrollWidth).to.be.at.most(248);
    });
});
