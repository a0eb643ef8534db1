import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define/paper-editor.js';
import type { HeyanPaperEditor } from '../../../src/elements/paper-editor/paper-editor.js';
import type { HeyanPaperEvent } from '../../../src/elements/paper-editor/paper-event.js';
import { readPaper } from '../../../src/engine/quiz/read-paper.js';
import { parseQuestions } from '../../../src/engine/quiz/import/question-format.js';
import { parseTable } from '../../../src/engine/quiz/import/parse-question-table.js';
import { questionTypes } from '../../../src/engine/quiz/question-types.js';
import { defaultSettings } from '../../../src/elements/paper-editor/settings.js';
import { readSheet } from '../../../src/ui/sheets/read-sheet.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { catchDownload } from '../../ui/catch-download.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';

const bank = sampleBank({ single: 12, multiple: 6, 'true-false': 8, 'fill-in': 5 });
const november = (): number => new Date(2026, 10, 21).getTime();

async function openEditor(
  records: Records = createMemoryRecords(),
  banks: readonly unknown[] | undefined = [bank],
): Promise<HeyanPaperEditor> {
  const editor = await fixture<HeyanPaperEditor>(
    html`<heyan-paper-editor
      lang="zh-CN"
      .banks=${banks}
      .records=${records}
      .now=${november}
    ></heyan-paper-editor>`,
  );
  await waitUntil(() => find(editor, '.sections'), 'the settings are shown', { timeout: 5000 });
  return editor;
}

const find = <E extends HTMLElement = HTMLElement>(editor: HeyanPaperEditor, selector: string): E =>
  editor.shadowRoot!.querySelector<E>(selector)!;
const all = (editor: HeyanPaperEditor, selector: string): HTMLElement[] => [
  ...editor.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (editor: HeyanPaperEditor, selector: string): string =>
  find(editor, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const stems = (editor: HeyanPaperEditor): string[] =>
  all(editor, '.question .stem').map(stem => stem.textContent);

async function click(editor: HeyanPaperEditor, selector: string): Promise<void> {
  find(editor, selector).click();
  await editor.updateComplete;
}

/** Draws the paper and waits for what shows it, which is fetched then. */
async function draw(editor: HeyanPaperEditor): Promise<void> {
  await click(editor, '.draw');
  await waitUntil(() => find(editor, '.question'), 'the paper is shown', { timeout: 5000 });
}

async function enter(editor: HeyanPaperEditor, field: HTMLElement | undefined, value: string): Promise<void> {
  (field as HTMLInputElement).value = value;
  field!.dispatchEvent(new Event('input'));
  await editor.updateComplete;
}

async function choose(
  editor: HeyanPaperEditor,
  field: HTMLElement | undefined,
  value: string,
): Promise<void> {
  (field as HTMLSelectElement).value = value;
  field!.dispatchEvent(new Event('change'));
  await editor.updateComplete;
}

/** The controls of a section in order: type, category, difficulty, count, points. */
const section = (editor: HeyanPaperEditor, index: number): HTMLElement[] => [
  ...all(editor, '.section')[index]!.querySelectorAll<HTMLElement>('select, input'),
];

const rowsOf = async (bytes: ArrayBuffer): Promise<readonly (readonly string[])[]> => {
  const sheet = await readSheet(new Blob([bytes]));
  return 'rows' in sheet ? sheet.rows : [];
};

describe('<heyan-paper-editor>', () => {
  it('opens with the usual paper of the current month and counts what the bank has', async () => {
    const editor = await openEditor();
    expect(find<HTMLSelectElement>(editor, 'select').value).to.equal('2026-11');
    expect(text(editor, '.total')).to.equal('共 20 题，满分 100 分；题库里可选 31 题');
    expect(all(editor, '.section .facts').map(facts => facts.textContent.match(/\d+/g))).to.deep.equal([
      ['12', '40'],
      ['6', '20'],
      ['8', '25'],
      ['5', '15'],
    ]);
    await expect(editor).to.be.accessible();
  });

  it('recounts as sections are edited, added and removed', async () => {
    const editor = await openEditor();
    await enter(editor, section(editor, 0)[3], '2');
    await choose(editor, section(editor, 0)[1], '隐私');
    expect(text(editor, '.section .facts')).to.equal('可选 6 题 计 10 分');
    await click(editor, '.add');
    expect(editor.shadowRoot!.activeElement).to.equal(section(editor, 4)[0]);
    await click(editor, '.section:nth-child(2) .remove');
    expect(all(editor, '.section')).to.have.length(4);
    expect(text(editor, '.total')).to.equal('共 11 题，满分 55 分；题库里可选 31 题 成绩会折算成 100 分制。');
  });

  it('says at the section what the bank lacks, and draws nothing', async () => {
    const editor = await openEditor();
    await enter(editor, section(editor, 3)[3], '7');
    expect(text(editor, '.section:nth-child(4) .problem')).to.equal(
      '第 4 部分需要 7 道填空题，题库里只有 5 道，还缺 2 道。',
    );
    expect(section(editor, 3)[3]!.getAttribute('aria-invalid')).to.equal('true');
    expect(find<HTMLButtonElement>(editor, '.draw').disabled).to.equal(true);
    await enter(editor, section(editor, 3)[3], '');
    expect(text(editor, '.section:nth-child(4) .problem')).to.equal('题数要填 1 以上的整数。');
    await enter(editor, section(editor, 3)[3], '5');
    expect(find(editor, '.problem')).to.equal(null);
  });

  for (const [name, value, sentence] of [
    ['pass-mark', '120', '及格线要填 0 到 100 之间的数。'],
    ['pass-mark', '', '及格线要填 0 到 100 之间的数。'],
    ['time-limit', '0', '考试时间要填大于 0 的分钟数，不限时就留空。'],
  ] as const)
    it(`says right below ${name} what is wrong with “${value}”`, async () => {
      const editor = await openEditor();
      const field = find(editor, `[name=${name}]`);
      await enter(editor, field, value);
      expect(all(editor, '.problem')).to.have.length(1);
      expect(text(editor, '.problem')).to.equal(sentence);
      expect(field.closest('.figure')!.contains(find(editor, '.problem'))).to.equal(true);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.equal(find(editor, '.problem').id);
      expect(find<HTMLButtonElement>(editor, '.draw').disabled).to.equal(true);
      await expect(editor).to.be.accessible();
      await enter(editor, field, '60');
      expect(field.hasAttribute('aria-invalid')).to.equal(false);
      expect(find(editor, '.problem')).to.equal(null);
    });

  it('goes back to the usual settings, the title with them', async () => {
    const editor = await openEditor();
    await enter(editor, find(editor, '[name=title]'), '加考');
    await enter(editor, find(editor, '[name=pass-mark]'), '80');
    await click(editor, '.reset');
    expect(find<HTMLInputElement>(editor, '[name=title]').value).to.equal('');
    expect(find<HTMLInputElement>(editor, '[name=pass-mark]').value).to.equal('60');
  });

  it('shows the drawn paper, its key only when asked for', async () => {
    const editor = await openEditor();
    await draw(editor);
    expect(stems(editor)).to.have.length(20);
    expect(find(editor, '.options .right')).to.equal(null);
    expect(find(editor, '.why')).to.equal(null);
    await click(editor, '[name=answers]');
    expect(all(editor, '.question:first-child .right')).to.have.length(1);
    expect(text(editor, '.question:first-child .right')).to.match(/^[A-E]\. 选项B 正确答案$/);
    expect(text(editor, '.question:last-child .why')).to.include('再见 / 再会');
    await expect(editor).to.be.accessible();
  });

  it('draws another set, swaps a single question and takes the swap back', async () => {
    const editor = await openEditor();
    await draw(editor);
    const first = stems(editor);
    await click(editor, '.again');
    const second = stems(editor);
    expect(second).not.to.deep.equal(first);
    expect(text(editor, '.seed')).to.match(/^\d{6}$/);
    await click(editor, '.question:nth-child(3) .swap');
    expect(stems(editor)[2]).not.to.equal(second[2]);
    expect(stems(editor).filter((_, i) => i !== 2)).to.deep.equal(second.filter((_, i) => i !== 2));
    await click(editor, '.undo');
    expect(stems(editor)).to.deep.equal(second);
  });

  it('offers no swap where the bank has nothing else of the kind', async () => {
    const editor = await openEditor();
    await enter(editor, section(editor, 3)[3], '5');
    await draw(editor);
    const before = stems(editor);
    expect(find(editor, '.question:last-child .swap').getAttribute('aria-disabled')).to.equal('true');
    await click(editor, '.question:last-child .swap');
    expect(stems(editor)).to.deep.equal(before);
  });

  it('publishes the paper shown under its month, with an event', async () => {
    const records = createMemoryRecords();
    const editor = await openEditor(records);
    await draw(editor);
    setTimeout(() => find(editor, '.publish').click());
    const event = await oneEvent<HeyanPaperEvent>(editor, 'heyan-paper');
    const stored = readPaper(await records.get('quiz/paper/2026-11')).value!;
    expect(stored.items.map(item => item.question.stem)).to.deep.equal(stems(editor));
    expect(event.paper).to.include({ id: stored.id, month: '2026-11', title: '2026年11月客服知识考核' });
    expect(event.bubbles && event.composed).to.equal(true);
    await editor.updateComplete;
    expect(text(editor, '.notice.ok')).to.equal('这份试卷就是已发布的2026年11月试卷。');
    await expect(editor).to.be.accessible();
  });

  it('asks before it replaces another published paper', async () => {
    const records = createMemoryRecords();
    const editor = await openEditor(records);
    await draw(editor);
    find(editor, '.publish').click();
    await oneEvent(editor, 'heyan-paper');
    const published = await records.get('quiz/paper/2026-11');
    await records.set('quiz/results/2026-11/a/1', {});
    await click(editor, '.again');
    await click(editor, '.publish');
    expect(await records.get('quiz/paper/2026-11')).to.deep.equal(published);
    expect(editor.shadowRoot!.activeElement).to.equal(find(editor, '.replace'));
    await click(editor, '.cancel');
    expect(await records.get('quiz/paper/2026-11')).to.deep.equal(published);
    await click(editor, '.publish');
    setTimeout(() => find(editor, '.replace').click());
    const { paper } = await oneEvent<HeyanPaperEvent>(editor, 'heyan-paper');
    expect(await records.get('quiz/paper/2026-11')).to.deep.equal(paper);
    expect(paper).not.to.deep.equal(published);
  });

  it('keeps settings, set and swaps over a reload', async () => {
    const records = createMemoryRecords();
    const editor = await openEditor(records);
    await enter(editor, find(editor, '[name=title]'), '加考');
    await enter(editor, section(editor, 0)[3], '9');
    await draw(editor);
    await click(editor, '.again');
    await click(editor, '.question:nth-child(2) .swap');
    const before = stems(editor);
    editor.remove();
    const again = await openEditor(records);
    await waitUntil(() => find(again, '.question'), 'it is shown again', { timeout: 5000 });
    expect(stems(again)).to.have.length(21);
    expect(stems(again)).to.deep.equal(before);
    expect(text(again, '.sheet-title')).to.equal('加考');
  });

  it('starts afresh where the draft is damaged', async () => {
    const records = createMemoryRecords();
    await records.set('paper-editor/draft', { month: '2026-11', sections: 'all' });
    const editor = await openEditor(records);
    expect(all(editor, '.section')).to.have.length(4);
  });

  it('names what it could not read from the banks and uses the rest', async () => {
    const broken = { ...bank, questions: [...bank.questions, { id: 'x', type: 'single' }] };
    const editor = await openEditor(createMemoryRecords(), [broken]);
    expect(text(editor, '[part=problems] summary')).to.match(/^题库里有 \d+ 处内容无法读取，已略过$/);
    expect(text(editor, '[part=problems] code')).to.match(/^banks\[0\]\.questions\[31\]/);
    expect(text(editor, '.total')).to.include('可选 31 题');
  });

  it('loads the built-in banks on demand', async () => {
    const editor = await fixture<HeyanPaperEditor>(
      html`<heyan-paper-editor lang="en" .records=${createMemoryRecords()}></heyan-paper-editor>`,
    );
    await waitUntil(() => find(editor, '.draw'), 'the banks are there', { timeout: 5000 });
    await draw(editor);
    expect(stems(editor)).to.have.length(20);
  });

  it('downloads the paper as a file that can be read back', async () => {
    const editor = await openEditor();
    await draw(editor);
    const given = await catchDownload(() => find(editor, '.download').click());
    expect(given.name).to.equal('heyan-paper-2026-11.json');
    const { value, problems } = readPaper(JSON.parse(given.content));
    expect(problems).to.deep.equal([]);
    expect(value!.items.map(item => item.question.stem)).to.deep.equal(stems(editor));
  });

  it('downloads the paper without its key', async () => {
    const editor = await openEditor();
    await draw(editor);
    const given = await catchDownload(() => find(editor, '.download-sealed').click());
    expect(given.name).to.equal('heyan-paper-2026-11-sealed.json');
    expect(readPaper(JSON.parse(given.content)).value!.sealed).to.equal(true);
    expect(given.content).to.not.include('解析');
  });

  const readers = {
    xlsx: async (bytes: ArrayBuffer) => parseTable(await rowsOf(bytes)),
    csv: async (bytes: ArrayBuffer) => parseTable(await rowsOf(bytes)),
    gift: (bytes: ArrayBuffer) => parseQuestions(new TextDecoder().decode(bytes)),
  } as const;
  for (const [kind, readBack] of Object.entries(readers))
    it(`hands the questions of the paper over as ${kind}, of every type, with their key and points`, async () => {
      const records = createMemoryRecords();
      const all = sampleBank(Object.fromEntries(questionTypes.map(type => [type, 1])));
      const sections = questionTypes.map((type, i) => ({ type, count: 1, points: i + 1.5 }));
      await records.set('paper-editor/draft', { ...defaultSettings('2026-11'), sections });
      const editor = await openEditor(records, [all]);
      await draw(editor);
      const given = await catchDownload(() => find(editor, `.export-${kind}`).click());
      expect(given.name).to.equal(`heyan-paper-2026-11.${kind}`);
      const { questions, problems } = await readBack(given.bytes);
      expect(problems).to.deep.equal([]);
      expect(questions).to.deep.equal(all.questions.map((question, i) => ({ ...question, points: i + 1.5 })));
    });

  it('reads a paper file back as the questions it holds', async () => {
    const editor = await openEditor();
    await draw(editor);
    const given = await catchDownload(() => find(editor, '.download').click());
    const { questions, problems } = parseQuestions(given.content);
    expect(problems).to.deep.equal([]);
    expect(questions).to.deep.equal(
      readPaper(JSON.parse(given.content)).value!.items.map(item => item.question),
    );
  });

  for (const lang of ['zh-CN', 'zh-TW', 'en'])
    it(`fits a page of 280 pixels in ${lang}`, async () => {
      const editor = await openEditor();
      await draw(editor);
      editor.parentElement!.style.inlineSize = '248px';
      editor.lang = lang;
      await editor.updateComplete;
      expect(find(editor, '.panel').scrollWidth).to.be.at.most(248);
    });
});
