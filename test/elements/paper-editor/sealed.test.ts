import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/define/quiz.js';
import type { HeyanPaperEvent } from '../../../src/elements/paper-editor/paper-event.js';
import type { HeyanQuiz } from '../../../src/elements/quiz/quiz.js';
import type { Bank, Question } from '../../../src/engine/packs/question-types.js';
import { questionTypes } from '../../../src/engine/quiz/question-types.js';
import { readPaper } from '../../../src/engine/quiz/read-paper.js';
import { paperKey, releasedKey } from '../../../src/engine/quiz/record-keys.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { catchDownload } from '../../ui/catch-download.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';
import { openEditor, type EditorHarness } from './open-editor.js';

/** A bank of every type in which every word of a key is marked, so that one that leaks is seen. */
const bank: Bank = (() => {
  const { questions, ...rest } = sampleBank(Object.fromEntries(questionTypes.map(type => [type, 3])));
  const mark = (question: Question): Question => {
    const marked = { ...question, explanation: 'KEY-why', source: 'KEY-source', ruleIds: [] };
    switch (marked.type) {
      case 'single':
      case 'multiple':
      case 'ordering':
        return {
          ...marked,
          options: marked.options.map(({ id, text }) => ({ id: `KEY-${id}`, text })),
          answer: answerOf(marked.answer),
        } as Question;
      case 'fill-in':
        return { ...marked, answer: marked.answer.map(texts => texts.map(text => `KEY-${text}`)) };
      case 'matching':
        return {
          ...marked,
          options: marked.options.map(({ id, text }) => ({ id: `KEY-${id}`, text })),
          answer: Object.fromEntries(Object.entries(marked.answer).map(([from, to]) => [from, `KEY-${to}`])),
        };
      case 'case':
        return {
          ...marked,
          answer: 'KEY-reply',
          criteria: marked.criteria.map(one => ({ ...one, title: 'KEY-title' })),
        };
      default:
        return marked;
    }
  };
  return { ...rest, questions: questions.map(mark) };
})();

function answerOf(answer: string | readonly string[]): string | string[] {
  return typeof answer === 'string' ? `KEY-${answer}` : answer.map(id => `KEY-${id}`);
}

async function openWith(records: Records): Promise<EditorHarness> {
  const editor = await openEditor(records, [bank]);
  const sections = questionTypes.map(type => ({ type, count: 2, points: 5 }));
  await records.set('paper-editor/draft', {
    ...(await records.get<object>('paper-editor/draft')),
    ...draft,
    sections,
  });
  editor.editor.remove();
  const again = await openEditor(records, [bank]);
  await again.draw();
  return again;
}

const draft = {
  month: '2026-11',
  title: '',
  passMark: 60,
  shuffleQuestions: true,
  shuffleOptions: true,
  multiple: 'all-or-nothing',
  seed: 'secret-seed',
  rejected: [],
  drawn: false,
} as const;

/** Publishes sealed; gives the event and the file that was handed over. */
async function publishSealed(editor: EditorHarness): Promise<{ event: HeyanPaperEvent; file: string }> {
  await editor.click('[value=sealed]');
  const published = oneEvent<HeyanPaperEvent>(editor.editor, 'heyan-paper');
  const { name, content } = await catchDownload(() => editor.find('.publish').click());
  expect(name).to.equal('heyan-paper-2026-11-key.json');
  const event = await published;
  await waitUntil(() => editor.find('.release, .release-file'), 'it says what is out', { timeout: 5000 });
  return { event, file: content };
}

/** Everything that is kept under keys with a beginning. */
async function everything(records: Records, prefix: string): Promise<string> {
  const values = (await records.keys(prefix)).map(key => records.get<unknown>(key));
  return JSON.stringify(await Promise.all(values));
}

describe('<heyan-paper-editor> sealed papers', () => {
  it('leave nothing of the key in the record, the event, the quiz or what the quiz keeps', async () => {
    const trainer = createMemoryRecords();
    const editor = await openWith(trainer);
    const { event } = await publishSealed(editor);
    expect(event.released).to.equal(false);
    expect(event.paper.sealed).to.equal(true);
    expect(event.paper.items).to.have.length(16);
    expect(await everything(trainer, 'quiz/'), 'the record').to.not.match(/KEY-|secret-seed/);
    expect(JSON.stringify(event.paper), 'the event').to.not.match(/KEY-|secret-seed/);
    expect(await everything(trainer, 'paper-editor/key/'), 'what the trainer keeps').to.match(/KEY-why/);
    await expect(editor.editor).to.be.accessible();

    const agent = createMemoryRecords();
    await agent.set(paperKey('2026-11'), await trainer.get(paperKey('2026-11')));
    const quiz = await fixture<HeyanQuiz>(
      html`<heyan-quiz
        lang="zh-CN"
        month="2026-11"
        mode="all"
        .agent=${{ id: 'li', name: '李' }}
        .records=${agent}
      ></heyan-quiz>`,
    );
    const root = quiz.shadowRoot!;
    await waitUntil(() => root.querySelector('button.primary'), 'the quiz is ready', { timeout: 5000 });
    root.querySelector<HTMLButtonElement>('button.primary')!.click();
    await waitUntil(() => root.innerHTML.includes('您好，很高兴为您服务'), 'every question is shown', {
      timeout: 5000,
    });
    expect(root.innerHTML, 'the quiz').to.not.match(/KEY-|secret-seed/);
    expect(await everything(agent, ''), 'what the quiz keeps').to.not.match(/KEY-|secret-seed/);
  }).timeout(20_000);

  it('hand the whole paper to the trainer as a file, and release it from here once that is confirmed', async () => {
    const records = createMemoryRecords();
    const editor = await openWith(records);
    const { file, event } = await publishSealed(editor);
    const whole = readPaper(JSON.parse(file)).value!;
    expect(whole.id).to.equal(event.paper.id);
    expect(await records.get(releasedKey(whole.id))).to.equal(undefined);
    await editor.click('.release');
    await waitUntil(() => editor.shadow.activeElement === editor.find('.release-now'), 'it is asked first');
    expect(editor.text('#release-question')).to.equal(
      '考试还没有截止。确定现在公布答案吗？公布了就收不回来。',
    );
    await expect(editor.editor).to.be.accessible();
    await editor.click('.keep-key');
    await waitUntil(() => editor.shadow.activeElement === editor.find('.release'), 'it is left');
    expect(await records.get(releasedKey(whole.id))).to.equal(undefined);
    await editor.click('.release');
    setTimeout(() => editor.find('.release-now').click());
    const release = await oneEvent<HeyanPaperEvent>(editor.editor, 'heyan-paper');
    expect(release.released).to.equal(true);
    expect(readPaper(await records.get(releasedKey(whole.id))).value).to.deep.equal(whole);
    await waitUntil(() => editor.text('.block:last-of-type .notice.ok').startsWith('答案已公布'));
    expect(editor.texts('.release')).to.deep.equal([]);
    await expect(editor.editor).to.be.accessible();
  });

  it('are released from the file where this browser does not hold the key, and from no other file', async () => {
    const trainer = createMemoryRecords();
    const { file } = await publishSealed(await openWith(trainer));
    const elsewhere = createMemoryRecords();
    const paper = await trainer.get<{ id: string }>(paperKey('2026-11'));
    await elsewhere.set(paperKey('2026-11'), paper);
    const editor = await openEditor(elsewhere, [bank]);
    await editor.enter('[name=count-3]', '3');
    await editor.enter('[name=count-1]', '3');
    await editor.enter('[name=count-2]', '3');
    await editor.draw();
    await waitUntil(() => editor.find('.release-file'), 'the key is asked for', { timeout: 5000 });
    const { items, ...rest } = JSON.parse(file) as { items: unknown[] };
    for (const wrong of ['{', JSON.stringify(paper), JSON.stringify({ ...rest, items: items.slice(1) })]) {
      await editor.pick('.release-file + input', 'wrong.json', wrong);
      await waitUntil(() => editor.find('.notice.error'), wrong.slice(0, 20));
      expect(editor.text('.notice.error')).to.equal('这个文件不是这份试卷的答案，没有公布。');
      expect(await elsewhere.get(releasedKey(paper!.id))).to.equal(undefined);
    }
    await editor.pick('.release-file + input', 'key.json', file);
    await waitUntil(() => editor.find('.release-now'), 'it is asked first', { timeout: 5000 });
    expect(await elsewhere.get(releasedKey(paper!.id))).to.equal(undefined);
    await editor.click('.release-now');
    await waitUntil(() => editor.text('.notice.ok').startsWith('答案已公布'), 'it is released', {
      timeout: 5000,
    });
    expect(await elsewhere.get(releasedKey(paper!.id))).to.not.equal(undefined);
  });

  it('keep everything but the sealed paper out of records that are shared', async () => {
    const drafts = createMemoryRecords();
    const prepared = await openWith(drafts);
    const shared = createMemoryRecords();
    prepared.editor.drafts = drafts;
    prepared.editor.records = shared;
    await prepared.editor.updateComplete;
    await waitUntil(() => prepared.find('.publish'), 'the paper is shown again', { timeout: 5000 });
    await publishSealed(prepared);
    expect(await shared.keys('')).to.deep.equal([paperKey('2026-11')]);
    expect(await everything(shared, '')).to.not.match(/KEY-|secret-seed/);
    expect((await drafts.keys('')).join()).to.include('paper-editor/key/');
    expect(prepared.texts('.release')).to.have.length(1);
  });

  it('can be published again with another close, under the same id and key', async () => {
    const records = createMemoryRecords();
    const editor = await openWith(records);
    const { event } = await publishSealed(editor);
    await editor.enter('[name=closes]', '2026-11-30T18:00');
    await waitUntil(() => editor.find('.publish'), 'it is another one now');
    await editor.click('.publish');
    const again = oneEvent<HeyanPaperEvent>(editor.editor, 'heyan-paper');
    await catchDownload(() => editor.find('.replace').click());
    expect((await again).paper.id).to.equal(event.paper.id);
    await waitUntil(() => editor.find('.release'));
    expect(editor.texts('.block .notice.warning').join()).to.include('才截止');
    await editor.click('.release');
    expect(editor.texts('.release-now'), 'before the close').to.have.length(1);
    await editor.click('.keep-key');
    editor.editor.now = () => new Date(2026, 11, 1).getTime();
    await editor.editor.updateComplete;
    const release = oneEvent<HeyanPaperEvent>(editor.editor, 'heyan-paper');
    await editor.click('.release');
    expect((await release).released, 'after it').to.equal(true);
  });

  it('say what publishing the same paper with its key does', async () => {
    const editor = await openWith(createMemoryRecords());
    await publishSealed(editor);
    await editor.click('[value=practice]');
    expect(editor.text('.block .notice.warning')).to.equal(
      '已发布的是这份试卷的密封卷。再发布练习卷，答案就公开了。',
    );
    await editor.click('.publish');
    expect(editor.texts('.replace')).to.have.length(1);
  });

  it('warn where the questions are public, or drawn by the month', async () => {
    const editor = await openEditor(createMemoryRecords(), undefined);
    await editor.draw();
    await editor.click('[value=sealed]');
    expect(editor.texts('.block .notice.warning')).to.deep.equal([
      '20 题里有 20 题出自内置题库，答案人人可查，密封也保不住密。正式考试请导入或新增自己的题。',
      '这组题是按月份抽的，有同样题库的人也能抽出同样的题。正式考试请先“换一组题”。',
    ]);
    await editor.click('.again');
    expect(editor.texts('.block .notice.warning')).to.have.length(1);
    const own = await openWith(createMemoryRecords());
    await own.click('[value=sealed]');
    expect(own.texts('.block .notice.warning')).to.deep.equal([]);
  });
});
