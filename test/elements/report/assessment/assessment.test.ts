import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/define/report.js';
import type { HeyanReport } from '../../../../src/elements/report/report.js';
import { assessmentKey, type StoredAssessment } from '../../../../src/engine/quiz/stored-assessment.js';
import { createMemoryRecords } from '../../../../src/records/memory-records.js';
import type { Records } from '../../../../src/records/records.js';
import { readSheet } from '../../../../src/ui/sheets/read-sheet.js';
import { paperOf, resultOf } from '../../../engine/quiz/sample-results.js';
import { catchDownload } from '../../../ui/catch-download.js';
import { storeResults } from '../month-records.js';

const at = '2026-11-28T02:00:00.000Z';
const start = Date.parse(at);

interface Opening {
  readonly agents?: readonly unknown[];
  readonly policies?: readonly unknown[];
  readonly now?: () => number;
  readonly month?: string;
}

async function openPage(records: Records, opening: Opening = {}): Promise<HeyanReport> {
  const report = await fixture<HeyanReport>(
    html`<heyan-report
      lang="zh-CN"
      month=${opening.month ?? '2026-11'}
      .records=${records}
      .agents=${opening.agents}
      .policies=${opening.policies}
      .banks=${[]}
      .rulePacks=${[]}
      .now=${opening.now ?? ((): number => start)}
    ></heyan-report>`,
  );
  await report.refresh();
  find(report, '.pages .assessment').click();
  await waitUntil(() => find(report, '.policy-rules, .empty:not([role])') !== null, 'the page', {
    timeout: 10_000,
  });
  return report;
}

const find = <E extends HTMLElement = HTMLElement>(report: HeyanReport, selector: string): E =>
  report.shadowRoot!.querySelector<E>(selector)!;
const all = (report: HeyanReport, selector: string): HTMLElement[] => [
  ...report.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const plain = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
const text = (report: HeyanReport, selector: string): string =>
  find(report, selector) ? plain(find(report, selector)) : '';
const rows = (report: HeyanReport, table: string): string[][] =>
  all(report, `${table} tbody tr`).map(row => [...row.querySelectorAll('th, .value')].map(plain));

async function openAccount(report: HeyanReport, agent: string): Promise<void> {
  find(report, `[data-agent="${agent}"]`).click();
  await waitUntil(() => find(report, '.account') !== null);
}

async function enter(report: HeyanReport, item: string, reason: string, times?: string): Promise<void> {
  const count = all(report, '.lines tbody tr').length;
  const select = find<HTMLSelectElement>(report, '.enter select');
  select.value = item;
  select.dispatchEvent(new Event('change'));
  await report.updateComplete;
  if (times) find<HTMLInputElement>(report, '.enter [name=times]').value = times;
  find<HTMLTextAreaElement>(report, '.enter textarea').value = reason;
  find(report, '.add-entry').click();
  await waitUntil(() => all(report, '.lines tbody tr').length === count + 1);
}

/** Marks of 100, 50 and none, and the month before of the agent with 50. */
async function recordsOfTeam(): Promise<Records> {
  const records = createMemoryRecords();
  await storeResults(records, [
    resultOf({ answers: '1111', id: 'a', name: '王芳' }),
    resultOf({ answers: '1100', id: 'b', name: '李娜' }),
    resultOf({ answers: '1111', id: 'a', name: '王芳', paper: paperOf('2026-10') }),
    resultOf({ answers: '0000', id: 'b', name: '李娜', paper: paperOf('2026-10') }),
  ]);
  return records;
}
const agents = [
  { id: 'a', name: '王芳' },
  { id: 'b', name: '李娜' },
  { id: 'c', name: '赵一', since: '2026-10' },
];

describe('<heyan-report>, the monthly assessment', () => {
  it('takes the exam from the results, the lowest total first', async () => {
    const report = await openPage(await recordsOfTeam(), { agents });
    expect(rows(report, '.assessment').map(row => row.slice(0, 7))).to.deep.equal([
      ['李娜', '50 −10', '0', '0', '70', 'C', '−100 元'],
      ['赵一', '缺考', '0', '0', '80', 'B', '0 元'],
      ['王芳', '100 +5', '0', '0', '85', 'B', '+50 元'],
    ]);
    expect(rows(report, '.bands')).to.deep.equal([
      ['A', '90 < 总分'],
      ['B', '80 ≤ 总分 ≤ 90'],
      ['C', '70 ≤ 总分 < 80'],
      ['D', '65 ≤ 总分 < 70'],
      ['E', '60 ≤ 总分 < 65'],
      ['不合格', '总分 < 60'],
    ]);
    await expect(report).to.be.accessible();
  });

  it('enters additions and deductions with a reason, which the total, the band and the pay follow', async () => {
    const records = await recordsOfTeam();
    const report = await openPage(records, { agents });
    await openAccount(report, 'a');
    expect(report.shadowRoot!.activeElement?.id).to.equal('account-title');
    await expect(report).to.be.accessible();

    const select = find<HTMLSelectElement>(report, '.enter select');
    select.value = 'additions/bonus-stand-in';
    select.dispatchEvent(new Event('change'));
    await report.updateComplete;
    find(report, '.add-entry').click();
    await report.updateComplete;
    expect(
      await records.get(assessmentKey('assessment-003', '2026-11', 'a')),
      'not without a reason',
    ).to.equal(undefined);

    await enter(report, 'additions/bonus-stand-in', '11 月 3 日、9 日顶班', '2');
    await enter(report, 'deductions/light-chat', '11 月 5 日');
    await enter(report, 'deductions/dismissal-sleep', '只记后果');
    expect(rows(report, '.lines').map(row => row.slice(0, 3))).to.deep.equal([
      ['基础分', '80', ''],
      ['业务考试满分', '+5', ''],
      ['遇紧急情况或活动人手紧张时主动顶班（每次）', '+10', '11 月 3 日、9 日顶班'],
      ['当班谈论与工作无关的事（每次）', '−1', '11 月 5 日'],
      [rows(report, '.lines')[4]![0]!, '0', '只记后果'],
      ['合计', '94', ''],
    ]);
    expect(text(report, '.outcome')).to.equal('总分 94 A 绩效浮动 +140 元');
    const stored = await records.get<StoredAssessment>(assessmentKey('assessment-003', '2026-11', 'a'));
    expect(stored!.additions).to.deep.equal([
      { id: 'bonus-stand-in', points: 10, reason: '11 月 3 日、9 日顶班', at },
    ]);

    all(report, '.remove')[0]!.click();
    await waitUntil(() => text(report, '.outcome').startsWith('总分 84'));
    find(report, '.back').click();
    await waitUntil(() => find(report, '.assessment') !== null);
    expect((report.shadowRoot!.activeElement as HTMLElement).dataset.agent).to.equal('a');
    expect(rows(report, '.assessment').at(-1)!.slice(0, 6)).to.deep.equal([
      '王芳',
      '100 +5',
      '0',
      '−1',
      '84',
      'B',
    ]);
  });

  it('caps the total and says so', async () => {
    const report = await openPage(await recordsOfTeam(), { agents });
    await openAccount(report, 'a');
    await enter(report, 'additions/bonus-stand-in', '全月顶班', '9');
    expect(rows(report, '.lines').at(-1)!.slice(0, 3)).to.deep.equal([
      '合计',
      '130',
      '超出上下限，按 110 分计',
    ]);
    expect(text(report, '.outcome')).to.equal('总分 110 A 绩效浮动 +300 元');
  });

  it('holds points at discretion to what the policy leaves', async () => {
    const report = await openPage(await recordsOfTeam(), { agents });
    await openAccount(report, 'a');
    const select = find<HTMLSelectElement>(report, '.enter select');
    select.value = 'deductions/trainer-minus';
    select.dispatchEvent(new Event('change'));
    await report.updateComplete;
    const value = find<HTMLInputElement>(report, '.enter [name=value]');
    expect([value.min, value.max, value.readOnly]).to.deep.equal(['0.5', '5', false]);
    value.value = '6';
    find<HTMLTextAreaElement>(report, '.enter textarea').value = '理由';
    find(report, '.add-entry').click();
    await report.updateComplete;
    expect(rows(report, '.lines')).to.have.length(3);
    value.value = '5';
    find(report, '.add-entry').click();
    await waitUntil(() => rows(report, '.lines').length === 4);
    expect(text(report, '.outcome')).to.include('总分 80');
  });

  it('raises two months running last and below 70, from the months before', async () => {
    const records = await recordsOfTeam();
    for (const month of ['2026-10', '2026-11'])
      await records.set(assessmentKey('assessment-003', month, 'b'), {
        version: 1,
        additions: [],
        deductions: [{ id: 'light-late', points: 5, reason: '迟到', at }],
        objections: [],
      });
    const report = await openPage(records, { agents });
    const row = rows(report, '.assessment')[0]!;
    expect(row.slice(0, 5)).to.deep.equal(['李娜', '50 −10', '0', '−5', '65']);
    expect(row[7]).to.equal('连续两个月名列末位且不足 70 分：报部门经理，公司可予辞退');
  });

  it('assesses by the other policy: no exam, no pay, a warning at 5', async () => {
    const records = await recordsOfTeam();
    const report = await openPage(records, { agents });
    const select = find<HTMLSelectElement>(report, 'select.policy');
    select.value = 'assessment-002';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => rows(report, '.bands').length === 3);
    await openAccount(report, 'c');
    await enter(report, 'deductions/absence', '11 月 12 日旷工');
    expect(text(report, '.outcome')).to.equal('总分 5 警告 口头警告');
    find(report, '.back').click();
    await waitUntil(() => find(report, '.assessment') !== null);
    expect(rows(report, '.assessment')[0]).to.deep.equal(['赵一', '0', '−5', '5', '警告', '', '明细']);
    expect(rows(report, '.bands')).to.deep.equal([
      ['正常', '5 < 总分', ''],
      ['警告', '2 < 总分 ≤ 5', '口头警告'],
      ['处罚', '总分 ≤ 2', '由公司作出处罚'],
    ]);
  });

  it('announces, takes an objection within three days and decides it, and none after', async () => {
    let now = start;
    const records = await recordsOfTeam();
    const report = await openPage(records, { agents, now: () => now });
    await openAccount(report, 'b');
    expect(find(report, '.contest')).to.equal(null);
    find(report, '.back').click();
    await waitUntil(() => find(report, '.announce') !== null);
    find(report, '.announce').click();
    await waitUntil(() => find(report, '.announce') === null);
    await openAccount(report, 'b');
    find<HTMLTextAreaElement>(report, '.contest textarea').value = '那天我请了假';
    find(report, '.contest button').click();
    await waitUntil(() => find(report, '.decide') !== null);
    await expect(report).to.be.accessible();
    find<HTMLInputElement>(report, '.decide input').value = '核对过考勤';
    find(report, '.decide .decline').click();
    await waitUntil(() => text(report, '.contested').includes('未采纳'));
    const stored = await records.get<StoredAssessment>(assessmentKey('assessment-003', '2026-11', 'b'));
    expect(stored!.objections).to.deep.equal([
      { at, reason: '那天我请了假', decision: { at, accepted: false, reason: '核对过考勤' } },
    ]);
    now = start + 3 * 24 * 3_600_000 + 1;
    await report.refresh();
    expect(find(report, '.contest')).to.equal(null);
    expect(text(report, '.objections-block > p')).to.include('已于');
  });

  it('saves the table and the accounts', async () => {
    const report = await openPage(await recordsOfTeam(), { agents });
    await openAccount(report, 'b');
    await enter(report, 'deductions/light-food', '11 月 8 日');
    find(report, '.back').click();
    await waitUntil(() => find(report, '.assessment') !== null);
    const { name, bytes } = await catchDownload(() => find(report, '.xlsx').click());
    expect(name).to.equal('客服中心月度考核-2026-11.xlsx');
    const sheet = await readSheet(new File([bytes], name));
    expect('rows' in sheet && sheet.rows.slice(0, 2)).to.deep.equal([
      [
        '姓名',
        '编号',
        '基础分',
        '考试',
        '考试 ±',
        '加分',
        '扣分',
        '总分',
        '名次',
        '等级',
        '绩效浮动',
        '上报',
      ],
      ['李娜', 'b', '80', '50', '-10', '0', '-5', '65', '3', 'D', '-150'],
    ]);
    const accounts = await catchDownload(() => all(report, '.exports .csv').at(-1)!.click());
    expect(accounts.content.split('\r\n')[1]).to.match(
      /^李娜,b,在办公区抽烟、用餐或吃零食（每次）,-5,11 月 8 日,2026-11-28 /,
    );
  });

  it('says what is damaged, and counts the rest', async () => {
    const records = await recordsOfTeam();
    await records.set(assessmentKey('assessment-003', '2026-11', 'a'), {
      version: 1,
      additions: [{ id: 'bonus-stand-in', points: 5, reason: '顶班', at }, { id: 'x' }],
      deductions: [],
      objections: [],
    });
    const report = await openPage(records, { agents });
    expect(text(report, '.notice.warning')).to.include('王芳');
    expect(rows(report, '.assessment').at(-1)![4]).to.equal('90');
  });

  it('uses the policies of the page, and says what is wrong with them', async () => {
    const policies = [
      {
        id: 'own',
        title: '自定办法',
        version: '1',
        base: 100,
        exam: [],
        additions: [],
        deductions: [{ id: 'd', title: '扣', points: 10 }, { id: 'e' }],
        bands: [
          { id: 'ok', title: '好', from: 90 },
          { id: 'no', title: '差' },
        ],
      },
      { id: 'broken' },
    ];
    const report = await openPage(await recordsOfTeam(), { agents, policies });
    expect(find<HTMLSelectElement>(report, 'select.policy').options).to.have.length(1);
    expect(rows(report, '.bands')).to.deep.equal([
      ['好', '90 ≤ 总分'],
      ['差', '总分 < 90'],
    ]);
    expect(text(report, '[part=problems] summary')).to.include('考核办法');
  });

  it('has nobody to assess where there is neither a team nor a result', async () => {
    const report = await openPage(createMemoryRecords());
    expect(text(report, '.empty')).to.include('还没有可考核的人');
  });

  for (const lang of ['zh-CN', 'zh-TW', 'en'])
    it(`fits a page of 280 pixels in ${lang}`, async () => {
      const report = await openPage(await recordsOfTeam(), { agents });
      report.parentElement!.style.inlineSize = '248px';
      report.lang = lang;
      await report.updateComplete;
      expect(find(report, '.panel').scrollWidth).to.be.at.most(248);
      await openAccount(report, 'b');
      await enter(report, 'deductions/light-late', '迟到');
      expect(find(report, '.panel').scrollWidth).to.be.at.most(248);
      await expect(report).to.be.accessible();
    });
});
