import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { HeyanPaperEvent } from '../../../src/elements/paper-editor/paper-event.js';
import { drawForAgent } from '../../../src/engine/quiz/draw-for-agent.js';
import { drawPaper } from '../../../src/engine/quiz/draw-paper.js';
import type { Paper } from '../../../src/engine/quiz/paper.js';
import { paperKey } from '../../../src/engine/quiz/record-keys.js';
import { sealPaper } from '../../../src/engine/quiz/seal-paper.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import { fromLocalInput } from '../../../src/ui/moment.js';
import { sampleBank } from '../../engine/quiz/sample-bank.js';
import { openEditor, type EditorHarness } from './open-editor.js';

const bank = sampleBank({ single: 20, multiple: 6, 'true-false': 8, 'fill-in': 5 });

async function publish(editor: EditorHarness): Promise<Paper> {
  setTimeout(() => editor.find('.publish').click());
  return (await oneEvent<HeyanPaperEvent>(editor.editor, 'heyan-paper')).paper;
}

const shownIds = (editor: EditorHarness): string[] =>
  editor.texts('.question .stem').map(stem => stem.replace(/^\S+ /, ''));

describe('<heyan-paper-editor> terms', () => {
  it('publishes the window, the attempts that count and what the review shows, kept over a reload', async () => {
    const records = createMemoryRecords();
    const first = await openEditor(records, [bank]);
    await first.enter('[name=opens]', '2026-11-28T09:00');
    await first.enter('[name=closes]', '2026-11-30T18:00');
    await first.enter('[name=attempts]', '2');
    await first.enter('.terms > label select', 'marks');
    await first.enter('.terms .figure select', 'after-close');
    expect(first.texts('.problem')).to.deep.equal([]);
    first.editor.remove();
    const editor = await openEditor(records, [bank]);
    expect(editor.find<HTMLInputElement>('[name=opens]').value).to.equal('2026-11-28T09:00');
    expect(editor.find<HTMLInputElement>('[name=attempts]').value).to.equal('2');
    await editor.draw();
    expect(await publish(editor)).to.deep.include({
      opens: fromLocalInput('2026-11-28T09:00'),
      closes: fromLocalInput('2026-11-30T18:00'),
      attempts: 2,
      review: { when: 'after-close', shows: 'marks' },
    });
    await expect(editor.editor).to.be.accessible();
  });

  it('leaves the terms of a usual paper unsaid', async () => {
    const editor = await openEditor(createMemoryRecords(), [bank]);
    await editor.draw();
    expect(await publish(editor)).to.not.have.any.keys('opens', 'closes', 'attempts', 'review', 'perAgent');
  });

  const mistakes: readonly [
    name: string,
    act: (editor: EditorHarness) => Promise<void>,
    field: string,
    sentences: readonly [cn: string, tw: string, en: string],
  ][] = [
    [
      'a close before the opening',
      async editor => {
        await editor.enter('[name=opens]', '2026-11-30T09:00');
        await editor.enter('[name=closes]', '2026-11-28T09:00');
      },
      '[name=closes]',
      ['截止时间要晚于开考时间。', '截止時間必須晚於開始時間。', 'The paper must close after it opens.'],
    ],
    [
      'no attempt at all',
      editor => editor.enter('[name=attempts]', '0'),
      '[name=attempts]',
      [
        '计分次数要填 1 以上的整数。',
        '計分次數請填 1 以上的整數。',
        'The number of attempts must be a whole number of 1 or more.',
      ],
    ],
    [
      'a review that waits for no close',
      editor => editor.enter('.terms .figure select', 'after-close'),
      '.terms .figure select',
      [
        '截止后才能看，就要先填截止时间。',
        '要截止後才能看，請先填截止時間。',
        'A review after the close needs a closing time.',
      ],
    ],
  ];
  for (const [name, act, field, sentences] of mistakes)
    it(`says right below the field what is wrong with ${name}, in three languages`, async () => {
      const editor = await openEditor(createMemoryRecords(), [bank]);
      await act(editor);
      for (const [i, lang] of ['zh-CN', 'zh-TW', 'en'].entries()) {
        editor.editor.lang = lang;
        await editor.editor.updateComplete;
        expect(editor.texts('.problem')).to.deep.equal([sentences[i]]);
      }
      expect(editor.find(field).getAttribute('aria-describedby')).to.equal(editor.find('.problem').id);
      expect(editor.find(field).getAttribute('aria-invalid')).to.equal('true');
      expect(editor.find<HTMLButtonElement>('.draw').disabled).to.equal(true);
      await expect(editor.editor).to.be.accessible();
    });

  it('takes no year that is half typed', async () => {
    const editor = await openEditor(createMemoryRecords(), [bank]);
    await editor.enter('[name=closes]', '0202-11-30T18:00');
    expect(editor.text('.terms .whole')).to.include('没填截止时间');
    await editor.enter('[name=closes]', '2026-11-30T18:00');
    expect(editor.text('.terms .whole')).to.not.include('没填截止时间');
  });

  const october = drawPaper(
    bank,
    { title: '十月', month: '2026-10', sections: [{ type: 'single', count: 11, points: 5 }] },
    'ten',
  ).paper!;
  const octoberIds = october.items.map(item => item.question.id);

  for (const [form, paper] of [
    ['whole', october],
    ['sealed', sealPaper(october)],
  ] as const)
    it(`does not draw what the ${form} paper of last month asked`, async () => {
      const records = createMemoryRecords();
      await records.set(paperKey('2026-10'), paper);
      const editor = await openEditor(records, [bank]);
      expect(editor.text('.section .facts')).to.equal('可选 20 题 计 40 分');
      await editor.enter('[name=exclude-months]', '2');
      await waitUntil(() => editor.text('.section .facts') === '可选 9 题 计 40 分', 'they are left out', {
        timeout: 5000,
      });
      expect(editor.text('.terms .whole')).to.include('近 2 个月考过的 11 题不再抽。');
      await editor.draw();
      expect(shownIds(editor)).to.have.length(20);
      expect(shownIds(editor).filter(id => octoberIds.includes(id))).to.deep.equal([]);
      await editor.enter('[name=count-1]', '10');
      expect(editor.text('.section .problem')).to.equal(
        '第 1 部分需要 10 道单选题，题库里能抽的有 9 道，另有 11 道最近考过，还缺 1 道。',
      );
    });

  it('counts of a paper that differed by agent what somebody was asked', async () => {
    const records = createMemoryRecords();
    const perAgent = drawPaper(
      bank,
      {
        title: '十月',
        month: '2026-10',
        perAgent: true,
        sections: [{ type: 'single', count: 3, points: 5, fixed: ['single-1'] }],
      },
      'ten',
    ).paper!;
    await records.set(paperKey('2026-10'), perAgent);
    const questions = drawForAgent(perAgent, 'li').items.map(item => ({ questionId: item.question.id }));
    await records.set('quiz/results/2026-10/li/1', { questions });
    await records.set('quiz/results/2026-10/wang/1', 'damaged');
    const editor = await openEditor(records, [bank]);
    await editor.enter('[name=exclude-months]', '1');
    await waitUntil(() => editor.text('.terms .whole').includes('3 题不再抽'));
  });

  it('has a question asked in any case, from the preview and from the bank', async () => {
    const editor = await openEditor(createMemoryRecords(), [bank]);
    await editor.draw();
    const [first] = shownIds(editor);
    await editor.click('.question .fix');
    expect(editor.find('.question .fix').ariaPressed).to.equal('true');
    expect(editor.texts('.fixed-stem')).to.deep.equal([`单选 ${first}`]);
    expect(editor.find('.question .swap').ariaDisabled).to.equal('true');
    await editor.openBank();
    await editor.enter('[name=search]', 'single-20');
    await editor.click('.bank-all .fix');
    expect(editor.find('.bank-all .fix').ariaPressed).to.equal('true');
    await expect(editor.editor).to.be.accessible();
    await editor.click('.bank-close');
    expect(editor.texts('.fixed-stem')).to.deep.equal([`单选 ${first}`, '单选 single-20']);
    for (let i = 0; i < 5; i++) {
      await editor.click('.again');
      expect(shownIds(editor)).to.include.members([first, 'single-20']);
    }
    await editor.click('.unfix');
    expect(editor.texts('.fixed-stem')).to.deep.equal(['单选 single-20']);
  });

  it('grows a section for a question it has no place for, and begins one for a kind it lacks', async () => {
    const editor = await openEditor(createMemoryRecords(), [sampleBank({ single: 3, ordering: 1 })]);
    for (const index of ['4', '3', '2']) await editor.click(`.section:nth-child(${index}) .remove`);
    await editor.enter('[name=count-1]', '1');
    await editor.openBank();
    for (const button of editor.all('.bank-all .fix')) button.click();
    await editor.editor.updateComplete;
    await editor.click('.bank-close');
    expect(editor.find<HTMLInputElement>('[name=count-1]').value).to.equal('3');
    expect(editor.find<HTMLSelectElement>('.section:nth-child(2) select').value).to.equal('ordering');
    expect(editor.texts('.problem')).to.deep.equal([]);
  });

  it('says which fixed question no longer fits, and offers to release it', async () => {
    const editor = await openEditor(createMemoryRecords(), [bank]);
    await editor.draw();
    const [first] = shownIds(editor);
    await editor.click('.question .fix');
    await editor.enter('[name=count-1]', '2');
    await editor.enter('.section select', 'multiple');
    expect(editor.text('.section .problem')).to.equal(
      `必考题“单选 ${first}”不符合这一部分的题型、类别或难度，请取消它或改这一部分。`,
    );
    await editor.click('.unfix');
    expect(editor.texts('.section .problem')).to.deep.equal([]);
  });

  it('shows one of the papers where each agent gets their own, and publishes what they are taken from', async () => {
    const editor = await openEditor(createMemoryRecords(), [bank]);
    await editor.click('[name=per-agent]');
    await editor.draw();
    expect(shownIds(editor)).to.have.length(20);
    const one = shownIds(editor);
    await editor.click('.sample');
    expect(shownIds(editor)).to.have.length(20).and.not.deep.equal(one);
    const swapped = shownIds(editor)[2]!;
    await editor.click('.question:nth-child(3) .swap');
    expect(shownIds(editor)).to.not.include(swapped);
    const paper = await publish(editor);
    expect(paper.perAgent?.counts).to.deep.equal([8, 4, 5, 3]);
    expect(paper.items).to.have.length(38);
    expect(paper.items.map(item => item.question.id)).to.not.include(swapped);
    await editor.enter('[name=pass-mark]', '70');
    expect(editor.texts('.notice.warning').join()).to.include('每人 20 题，题池 38 题。再发布就会替换它');
  });
});
