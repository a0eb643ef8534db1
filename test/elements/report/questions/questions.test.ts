import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/define/report.js';
import type { HeyanReport } from '../../../../src/elements/report/report.js';
import type { KeyCorrection } from '../../../../src/engine/quiz/correct-paper.js';
import { drawPaper } from '../../../../src/engine/quiz/draw-paper.js';
import type { Objection } from '../../../../src/engine/quiz/objection.js';
import { correctionKey, objectionKey, resetKey } from '../../../../src/engine/quiz/record-keys.js';
import { sealPaper } from '../../../../src/engine/quiz/seal-paper.js';
import type { StoredResult } from '../../../../src/engine/quiz/stored-result.js';
import type { Records } from '../../../../src/records/records.js';
import { sampleBank } from '../../../engine/quiz/sample-bank.js';
import { bank, paperOf, resultOf } from '../../../engine/quiz/sample-results.js';
import { catchDownload } from '../../../ui/catch-download.js';
import { recordsOfMonth } from '../month-records.js';

const paper = paperOf('2026-11');
const [first] = paper.items.map(({ question }) => question);
const now = (): number => Date.UTC(2026, 10, 21, 2);

const sitting = (id: string, answers: string) => ({
  result: resultOf({ id, name: `客服${id}`, answers, paper }),
  responses: Object.fromEntries(
    paper.items.map(({ question }, i) => [question.id, answers[i] === '1' ? 'B' : 'A'] as const),
  ),
});

const objection: Objection = {
  version: 1,
  month: '2026-11',
  paperId: paper.id,
  attemptId: 'b-1',
  questionId: first!.id,
  stem: first!.stem,
  agent: { id: 'b', name: '客服b' },
  reason: '选 A 也说得通',
  at: '2026-11-20T03:00:00.000Z',
};

const sittings = [sitting('a', '1111'), sitting('b', '0110'), sitting('c', '0100')];

async function openPage(
  records: Records,
  more: { results?: readonly StoredResult[] } = {},
): Promise<HeyanReport> {
  const report = await fixture<HeyanReport>(
    html`<heyan-report
      lang="zh-CN"
      month="2026-11"
      .records=${records}
      .results=${more.results}
      .banks=${[bank]}
      .rulePacks=${[]}
      .now=${now}
    ></heyan-report>`,
  );
  await report.refresh();
  find(report, '.pages .questions').click();
  await waitUntil(() => find(report, '.question-list, .empty:not([role])') !== null, 'the page', {
    timeout: 10_000,
  });
  return report;
}

const find = <E extends HTMLElement = HTMLElement>(report: HeyanReport, selector: string): E =>
  report.shadowRoot!.querySelector<E>(selector)!;
const all = (report: HeyanReport, selector: string): HTMLElement[] => [
  ...report.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const text = (report: HeyanReport, selector: string): string =>
  find(report, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const rows = (report: HeyanReport, table: string): string[][] =>
  all(report, `${table} tbody tr`).map(row =>
    [...row.querySelectorAll('th, .value')].map(cell => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

async function write(report: HeyanReport, selector: string, value: string): Promise<void> {
  const field = find<HTMLInputElement>(report, selector);
  field.value = value;
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new Event('change'));
  await report.updateComplete;
}

async function tick(report: HeyanReport, box: HTMLElement): Promise<void> {
  box.click();
  await report.updateComplete;
}

async function openKey(report: HeyanReport, question = 0): Promise<void> {
  all(report, '.question-list details')[question]!.querySelector<HTMLElement>('.correct')!.click();
  await waitUntil(() => find(report, '.key') !== null);
}

describe('<heyan-report>, questions and objections', () => {
  it('shows how each question was answered, with the key and the figures', async () => {
    const report = await openPage(await recordsOfMonth(paper, sittings));
    const details = all(report, '.question-list details');
    expect(details).to.have.length(4);
    (details[0] as HTMLDetailsElement).open = true;
    expect(rows(report, '[data-question="single-1"] .counts')).to.deep.equal([
      ['选项A', '2', '67%'],
      ['选项B 正确', '1', '33%'],
      ['选项C', '0', '0%'],
      ['选项D', '0', '0%'],
      ['选项E', '0', '0%'],
      ['未作答', '0', '0%'],
    ]);
    // Marks 1 0 0 beside the rest 3 2 1.
    expect(text(report, '[data-question="single-1"] .statistics')).to.include('得分率 33.3333%');
    expect(text(report, '[data-question="single-1"] .statistics')).to.include('区分度 86.60254');
    await expect(report).to.be.accessible();
  });

  it('corrects a key: preview for everybody, then every result rewritten with its old mark', async () => {
    const records = await recordsOfMonth(paper, sittings);
    const report = await openPage(records);
    await openKey(report);
    expect(report.shadowRoot!.activeElement?.id).to.equal('key-title');
    const [a, b] = all(report, '.ticks input');
    await tick(report, a!);
    await tick(report, b!);
    expect(text(report, '.preview [role=status]')).to.equal(
      '3 份成绩有变化，其中 1 份变为及格，0 份变为不及格。',
    );
    expect(rows(report, '.differences')).to.deep.equal([
      ['客服a', '100', '75', '−25', '及格'],
      ['客服b', '50', '75', '+25', '未及格 → 及格'],
      ['客服c', '25', '50', '+25', '未及格'],
    ]);
    await expect(report).to.be.accessible();

    find(report, '.apply').click();
    await waitUntil(() => find(report, '.fault') !== null);
    expect(text(report, '.fault')).to.equal('请写明更正理由。');
    expect(await records.get(correctionKey(paper.id)), 'nothing is written without a reason').to.equal(
      undefined,
    );

    await write(report, '.reason', '答案印错了');
    find(report, '.apply').click();
    await waitUntil(() => text(report, '.said').includes('改动了 3 份成绩'));
    const correction = await records.get<KeyCorrection>(correctionKey(paper.id));
    expect(correction).to.deep.equal({
      version: 1,
      at: '2026-11-21T02:00:00.000Z',
      reason: '答案印错了',
      questions: { [first!.id]: { reason: '答案印错了', question: { ...first, answer: 'A' } } },
    });
    const stored = await records.get<StoredResult>('quiz/results/2026-11/b/b-1');
    expect(stored!.total).to.equal(75);
    expect(stored!.corrected).to.deep.equal({ at: '2026-11-21T02:00:00.000Z', total: 50, passed: false });
    expect(text(report, '[data-question="single-1"] .chip.info')).to.equal('答案已更正');

    find(report, '.pages .results').click();
    await report.updateComplete;
    expect(rows(report, '.agents').map(row => row[1])).to.deep.equal([
      '75 更正前 100',
      '75 更正前 50',
      '50 更正前 25',
    ]);
  });

  it('accepts a second answer, and takes the correction back again', async () => {
    const records = await recordsOfMonth(paper, sittings);
    const report = await openPage(records);
    await openKey(report);
    await tick(report, all(report, '.ticks input')[0]!);
    await write(report, '.reason', '两个都对');
    find(report, '.apply').click();
    await waitUntil(() => text(report, '.said').includes('改动了 2 份成绩'));
    const { questions } = (await records.get<KeyCorrection>(correctionKey(paper.id)))!;
    expect(questions[first!.id]).to.deep.equal({ reason: '两个都对', question: first, accepted: ['A'] });
    await openKey(report);
    await tick(report, all(report, '.ticks input')[0]!);
    await write(report, '.reason', '还是原来的答案');
    find(report, '.apply').click();
    await waitUntil(() => text(report, '.said').includes('改动了 2 份成绩') && !find(report, '.key'));
    expect((await records.get<KeyCorrection>(correctionKey(paper.id)))!.questions).to.deep.equal({});
    expect((await records.get<StoredResult>('quiz/results/2026-11/b/b-1'))!.total).to.equal(50);
  });

  it('drops a question for everybody, whose answers were kept or not', async () => {
    const [a, b, c] = sittings;
    const records = await recordsOfMonth(paper, [a!, b!, { result: c!.result }]);
    const report = await openPage(records);
    await openKey(report);
    await tick(report, find(report, '.drop'));
    expect(rows(report, '.differences').map(row => row.slice(0, 3))).to.deep.equal([
      ['客服b', '50', '66.67'],
      ['客服c', '25', '33.33'],
      ['客服a', '100', '100'],
    ]);
    await tick(report, find(report, '.drop'));
    await tick(report, all(report, '.ticks input')[0]!);
    expect(text(report, '.preview .notice')).to.include('有 1 份成绩没有留下作答内容');
    find(report, '.cancel').click();
    await waitUntil(() => find(report, '.question-list') !== null);
    expect((report.shadowRoot!.activeElement as HTMLElement).tagName).to.equal('SUMMARY');
    expect(await records.get(correctionKey(paper.id))).to.equal(undefined);
  });

  it('says that the key is not changed yet, and does not take an empty one', async () => {
    const report = await openPage(await recordsOfMonth(paper, sittings));
    await openKey(report);
    find(report, '.apply').click();
    await waitUntil(() => text(report, '.fault') === '答案还没有改动。');
    await tick(report, all(report, '.ticks input')[1]!);
    expect(text(report, '.fault')).to.include('答案不完整');
    expect(find(report, '.differences')).to.equal(null);
  });

  for (const type of ['multiple', 'true-false', 'fill-in', 'matching', 'ordering', 'case', 'typing'] as const)
    it(`has the fields of the key of a ${type}, and a preview of the change`, async () => {
      const own = sampleBank({ [type]: 1 });
      const { paper: drawn } = drawPaper(
        own,
        { title: '月考', month: '2026-11', sections: [{ type, count: 1, points: 2 }] },
        's',
      );
      const [item] = drawn!.items;
      const answer = {
        multiple: ['A', 'C'],
        'true-false': true,
        'fill-in': ['两', '再见'],
        matching: ['A', 'B', 'C', 'D'],
        ordering: ['A', 'C', 'E', 'B', 'D'],
        case: '很抱歉让您久等，请您先看看。',
        typing: { text: '您好，很高兴为您服务，请问有什么可以帮您？', milliseconds: 60_000 },
      }[type];
      const responses = { [item!.question.id]: answer };
      const { gradeAttempt } = await import('../../../../src/engine/quiz/grade-attempt.js');
      const { storedResultOf } = await import('../../../../src/engine/quiz/stored-result.js');
      const { startAttempt } = await import('../../../../src/engine/quiz/attempt.js');
      const attempt = {
        ...startAttempt(drawn!, { id: 'x', agentId: 'a', number: 1, now: now() }),
        submittedAt: now(),
      };
      const result = storedResultOf(attempt, gradeAttempt(drawn!, responses), '王芳')!;
      expect(result.total).to.be.below(100);
      const report = await openPage(await recordsOfMonth(drawn!, [{ result, responses }]));
      await openKey(report);
      const edits: Record<typeof type, () => Promise<void>> = {
        multiple: () => tick(report, all(report, '.ticks input')[3]!),
        'true-false': () => tick(report, all(report, '.ticks input')[0]!),
        'fill-in': () => write(report, '.fields textarea', '3\n三\n两'),
        matching: () => write(report, '.fields label:nth-of-type(4) select', 'D'),
        ordering: () => write(report, '.order select', 'A'),
        case: () => write(report, '.fields label:nth-of-type(3) textarea', '马上\n请您先'),
        typing: () => write(report, '.fields input[type=number]', '20'),
      };
      await edits[type]();
      await expect(report).to.be.accessible();
      expect(rows(report, '.differences')[0]![2]).to.equal('100');
    });

  it('adds a second right choice and takes it away again', async () => {
    const own = sampleBank({ multiple: 1 });
    const { paper: drawn } = drawPaper(
      own,
      { title: '月考', month: '2026-11', sections: [{ type: 'multiple', count: 1, points: 1 }] },
      's',
    );
    const responses = { 'multiple-1': ['B', 'E'] };
    const { gradeAttempt } = await import('../../../../src/engine/quiz/grade-attempt.js');
    const { storedResultOf } = await import('../../../../src/engine/quiz/stored-result.js');
    const { startAttempt } = await import('../../../../src/engine/quiz/attempt.js');
    const attempt = {
      ...startAttempt(drawn!, { id: 'x', agentId: 'a', number: 1, now: now() }),
      submittedAt: now(),
    };
    const result = storedResultOf(attempt, gradeAttempt(drawn!, responses), '王芳')!;
    const report = await openPage(await recordsOfMonth(drawn!, [{ result, responses }]));
    await openKey(report);
    await tick(report, find(report, '.add-set'));
    const second = (): HTMLElement[] => [...all(report, '.ticks')[1]!.querySelectorAll('input')];
    await tick(report, second()[1]!);
    await tick(report, second()[4]!);
    expect(rows(report, '.differences')).to.deep.equal([['王芳', '0', '100', '+100', '未及格 → 及格']]);
    all(report, '.fields button.plain')[0]!.click();
    await report.updateComplete;
    expect(find(report, '.differences')).to.equal(null);
  });

  it('lists objections, the undecided first, and decides one with a reason', async () => {
    const records = await recordsOfMonth(paper, sittings);
    const key = objectionKey(paper.id, 'b', first!.id);
    await records.set(key, objection);
    await records.set(objectionKey(paper.id, 'c', first!.id), {
      ...objection,
      agent: { id: 'c', name: '客服c' },
      at: '2026-11-20T01:00:00.000Z',
      decision: { at: '2026-11-20T02:00:00.000Z', accepted: false, reason: '题干写明了' },
    });
    await records.set(objectionKey(paper.id, 'd', first!.id), { damaged: true });
    const report = await openPage(records);
    const items = (): string[] =>
      all(report, '.objections > li').map(item => item.textContent.replace(/\s+/g, ' '));
    expect(items()).to.have.length(2);
    expect(items()[0]).to.include('客服b').and.to.include('选 A 也说得通');
    expect(items()[1]).to.include('未采纳').and.to.include('题干写明了');
    expect(text(report, '[aria-labelledby=objections-title] .chip.warning')).to.equal('1 条待处理');
    await expect(report).to.be.accessible();

    find(report, '.accept').click();
    expect((await records.get<Objection>(key))!.decision, 'not without a reason').to.equal(undefined);
    find<HTMLTextAreaElement>(report, '.decision textarea').value = '确有歧义';
    find(report, '.accept').click();
    await waitUntil(() => text(report, '.said').includes('已记下'));
    expect((await records.get<Objection>(key))!.decision).to.deep.equal({
      at: '2026-11-21T02:00:00.000Z',
      accepted: true,
      reason: '确有歧义',
    });
    const { content } = await catchDownload(() =>
      find(report, '[aria-labelledby=objections-title] .csv').click(),
    );
    expect(content).to.include('已采纳,确有歧义');
  });

  it('allows another attempt, with a reason', async () => {
    const records = await recordsOfMonth(paper, sittings);
    const report = await openPage(records);
    find<HTMLSelectElement>(report, '.resets select').value = 'b';
    find(report, '.allow').click();
    expect(await records.get(resetKey(paper.id, 'b')), 'not without a reason').to.equal(undefined);
    find<HTMLInputElement>(report, '.resets [name=reason]').value = '当天停电';
    find<HTMLInputElement>(report, '.resets [name=by]').value = '张主管';
    find(report, '.allow').click();
    await waitUntil(() => find(report, '.allowed') !== null);
    expect(await records.get(resetKey(paper.id, 'b'))).to.deep.equal([
      { version: 1, at: '2026-11-21T02:00:00.000Z', reason: '当天停电', by: '张主管' },
    ]);
    expect(text(report, '.allowed')).to.include('客服b').and.to.include('批准人：张主管');
    await waitUntil(() => find<HTMLInputElement>(report, '.resets [name=reason]').value === '');
  });

  it('says that an accepted objection leaves the key as it is, and leads to it', async () => {
    const records = await recordsOfMonth(paper, sittings);
    const decision = { at: '2026-11-21T01:00:00.000Z', accepted: true, reason: '说得通' };
    const key = objectionKey(paper.id, 'b', first!.id);
    await records.set(key, { ...objection, decision });
    const report = await openPage(records);
    expect(text(report, '.objections')).to.include('答案还没有更正');
    await expect(report).to.be.accessible();
    find(report, '.correct-contested').click();
    await waitUntil(() => find(report, '.key') !== null);
    expect(text(report, '.key .stem')).to.equal(first!.stem);

    const correction: KeyCorrection = {
      version: 1,
      at: decision.at,
      reason: '',
      questions: { [first!.id]: { excluded: true } },
    };
    await records.set(correctionKey(paper.id), correction);
    find(report, '.key .cancel').click();
    await report.refresh();
    expect(text(report, '.objections')).to.include('不计分').and.not.to.include('还没有更正');
  });

  it('numbers the questions alike on both pages, and not at all where each agent has their own', async () => {
    const numbers = async (shown: typeof paper): Promise<readonly (readonly string[])[]> => {
      const report = await openPage(await recordsOfMonth(shown, sittings));
      const numbered = (): string[] =>
        all(report, '.stem')
          .map(stem => [stem.textContent, stem.parentElement!.querySelector('.small')?.textContent ?? ''])
          .map(([stem, line]) => `${/第 \d+ 题/.exec(line!)?.[0] ?? ''} ${stem}`)
          .sort();
      const listed = numbered();
      find(report, '.pages .results').click();
      await waitUntil(() => find(report, '#questions-title') !== null);
      return [listed, numbered()];
    };
    const reversed = { ...paper, items: [...paper.items].reverse() };
    const inOrder = reversed.items.map(({ question }, i) => `第 ${i + 1} 题 ${question.stem}`);
    expect(await numbers(reversed)).to.deep.equal([inOrder, inOrder]);
    const unnumbered = paper.items.map(({ question }) => ` ${question.stem}`).sort();
    const own = { ...paper, perAgent: { counts: [4], shuffled: false } };
    expect(await numbers(own)).to.deep.equal([unnumbered, unnumbered]);
  });

  it('has no key of a sealed paper to show or correct', async () => {
    const report = await openPage(await recordsOfMonth(sealPaper(paper), sittings));
    expect(text(report, '.notice.info')).to.include('没有这份试卷的答案');
    expect(find(report, '.correct')).to.equal(null);
    expect(find(report, '.counts')).to.equal(null);
    expect(all(report, '.question-list details')).to.have.length(4);
  });

  it('takes the key that was released', async () => {
    const records = await recordsOfMonth(sealPaper(paper), sittings);
    await records.set(`quiz/key/${encodeURIComponent(paper.id)}`, paper);
    const report = await openPage(records);
    expect(all(report, '.correct')).to.have.length(4);
  });

  it('previews, but does not rewrite, results the page handed over', async () => {
    const records = await recordsOfMonth(paper, sittings);
    const report = await openPage(records, { results: sittings.map(({ result }) => result) });
    await openKey(report);
    await tick(report, all(report, '.ticks input')[0]!);
    expect(rows(report, '.differences')).to.have.length(3);
    expect(find<HTMLButtonElement>(report, '.apply').disabled).to.equal(true);
    expect(text(report, '.key .notice')).to.include('只能预览');
  });

  it('says so in a month without results', async () => {
    const report = await openPage(await recordsOfMonth(paper, []));
    expect(text(report, '.empty')).to.include('还没有成绩');
  });

  it('saves how the questions were answered', async () => {
    const report = await openPage(await recordsOfMonth(paper, sittings));
    const { name, content } = await catchDownload(() =>
      find(report, '[aria-labelledby=list-title] .csv').click(),
    );
    expect(name).to.equal('题目与作答分布-2026-11.csv');
    expect(content.split('\r\n')[1]).to.equal('单选 single-1,single-1,选项A,,2,3');
  });

  for (const lang of ['zh-TW', 'en'])
    it(`fits a page of 280 pixels in ${lang}`, async () => {
      const report = await openPage(await recordsOfMonth(paper, sittings));
      report.parentElement!.style.inlineSize = '248px';
      report.lang = lang;
      await report.updateComplete;
      for (const details of all(report, 'details')) (details as HTMLDetailsElement).open = true;
      expect(find(report, '.panel').scrollWidth).to.be.at.most(248);
      await openKey(report);
      await tick(report, all(report, '.ticks input')[0]!);
      expect(find(report, '.panel').scrollWidth).to.be.at.most(248);
    });
});
