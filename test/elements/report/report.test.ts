import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/report.js';
import type { HeyanReport } from '../../../src/elements/report/report.js';
import { resultKey } from '../../../src/elements/report/find-results.js';
import { answersKey } from '../../../src/engine/quiz/record-keys.js';
import type { StoredResult } from '../../../src/engine/quiz/stored-result.js';
import { createMemoryRecords } from '../../../src/records/memory-records.js';
import type { Records } from '../../../src/records/records.js';
import { readSheet } from '../../../src/ui/sheets/read-sheet.js';
import { catchDownload } from '../../ui/catch-download.js';
import { bank, paperOf, resultOf, sixAgents } from '../../engine/quiz/sample-results.js';

const rulePacks = [
  {
    id: 'p',
    title: 'p',
    version: '1',
    rules: [
      {
        id: 'rule-隐私',
        category: 'privacy',
        severity: 'error',
        title: '泄露隐私',
        patterns: ['他的电话'],
        reason: '客户的资料不外传',
        suggestions: ['我帮您转达'],
        examples: { hit: ['他的电话'], miss: [] },
        source: '测试',
      },
    ],
  },
];

/** Stores results as the quiz does. */
async function recordsWith(results: readonly StoredResult[]): Promise<Records> {
  const records = createMemoryRecords();
  for (const result of results)
    await records.set(
      `quiz/results/${result.month}/${encodeURIComponent(result.agent.id)}/${result.attemptId}`,
      result,
    );
  return records;
}

async function openReport(
  records: Records,
  {
    results,
    agents,
    month = '',
  }: { results?: readonly unknown[]; agents?: readonly unknown[]; month?: string } = {},
): Promise<HeyanReport> {
  const report = await fixture<HeyanReport>(
    html`<heyan-report
      lang="zh-CN"
      month=${month}
      .records=${records}
      .results=${results}
      .agents=${agents}
      .banks=${[bank]}
      .rulePacks=${rulePacks}
      .now=${() => new Date(2026, 10, 21).getTime()}
    ></heyan-report>`,
  );
  await report.refresh();
  return report;
}

const find = <E extends HTMLElement = HTMLElement>(report: HeyanReport, selector: string): E =>
  report.shadowRoot!.querySelector<E>(selector)!;
const text = (report: HeyanReport, selector: string): string =>
  find(report, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const rows = (report: HeyanReport, table: string): string[][] =>
  [...report.shadowRoot!.querySelectorAll(`${table} tbody tr`)].map(row =>
    [...row.querySelectorAll('th, .value')].map(cell => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

/** Whether something has been painted on it. */
function isDrawn(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas;
  if (width === 0 || height === 0) return false;
  return canvas
    .getContext('2d')!
    .getImageData(0, 0, width, height)
    .data.some(value => value > 0);
}

async function choose(report: HeyanReport, selector: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(report, selector);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await report.updateComplete;
}

describe('<heyan-report>', () => {
  it('says what to do while there are no results', async () => {
    const report = await openReport(createMemoryRecords());
    expect(text(report, '.empty h3')).to.equal('这个月还没有成绩');
    expect(text(report, '.empty p')).to.include('交卷');
    expect(find<HTMLSelectElement>(report, 'select.month').value).to.equal('2026-11');
    expect(find(report, '.exports')).to.equal(null);
    await expect(report).to.be.accessible();
  });

  it('says how many have handed in what is not marked yet, and misses none of them', async () => {
    const marked = resultOf({ answers: '1110', id: '王/芳', name: '王芳' });
    const records = await recordsWith([]);
    const answers = { version: 1, paperId: marked.paperId, responses: {} };
    await records.set(answersKey('2026-11', '王/芳', marked.attemptId), answers);
    await records.set(answersKey('2026-11', '李/雷', 'sealed-1'), answers);
    const agents = [
      { id: '王/芳', name: '王芳' },
      { id: '李/雷', name: '李雷' },
    ];
    const report = await openReport(records, { agents });
    expect(text(report, '.panel')).to.include('已有 2 人交卷，等待评分').and.to.include('再次打开考核页面');
    expect(find(report, '.empty')).to.equal(null);
    await expect(report).to.be.accessible();

    await records.set(resultKey('2026-11', '王/芳', marked.attemptId), marked);
    await report.refresh();
    expect(text(report, '.panel')).to.include('已有 1 人交卷，等待评分');
    expect(text(report, '.missing p')).to.equal('名册上的人都考了。');
    expect(rows(report, '.agents')).to.have.length(1);
  });

  it('lists the agents, best first, with how and when they handed in', async () => {
    const late = resultOf({
      answers: '1110',
      id: '王/芳',
      name: '王芳',
      submittedAt: new Date(2026, 11, 2, 9, 5),
    });
    const report = await openReport(
      await recordsWith([late, resultOf({ answers: '1111', name: '李娜', timeUp: true })]),
    );
    expect(rows(report, '.agents')).to.deep.equal([
      ['李娜', '100', '及格', '6 分 40 秒', '11/20 10:00', '到时自动交卷'],
      ['王芳', '75', '及格', '6 分 40 秒', '12/2 09:05', '逾期交卷'],
    ]);
  });

  it('sums up, judges the questions and finds what the team misses', async () => {
    const report = await openReport(await recordsWith(sixAgents));
    expect(text(report, '.facts')).to.equal(
      '参加 6 人 及格 2 人 逾期 0 人 缺考 0 人 及格率 33% 平均分 54.2 中位数 50 最高分 100 最低分 25',
    );
    expect(rows(report, '.questions').map(row => row.slice(1))).to.deep.equal([
      ['33%', '−22.1', '−28.6', '总分高的人反而答错，请核对答案'],
      ['83%', '15.8', '25', '分不出谁会谁不会，很可能要检查'],
      ['50%', '44.7', '50', '区分得不够好，可能要检查'],
      ['50%', '44.7', '50', '区分得不够好，可能要检查'],
    ]);
    expect(rows(report, '.questions')[0]![0]).to.match(/^第 4 题 · 隐私 单选 single-4$/);
    expect(text(report, '.notice.info')).to.include('只有 6 人交卷');
    expect(rows(report, '[aria-labelledby=categories-title] table')).to.deep.equal([
      ['隐私', '5/12 次', '42%'],
      ['礼貌', '8/12 次', '67%'],
    ]);
    // A rule is called by its title; one that no pack knows by its id.
    expect(rows(report, '[aria-labelledby=rules-title] table').map(row => row.slice(0, 2))).to.deep.equal([
      ['泄露隐私', '7/12 次'],
      ['rule-礼貌', '4/12 次'],
    ]);
    expect(find(report, '.questions .bar .fill').getAttribute('width')).to.match(/^33\.3/);
    await expect(report).to.be.accessible();
  });

  it('needs two attempts for statistics, and says so', async () => {
    const report = await openReport(await recordsWith([resultOf({ answers: '1100', name: '王芳' })]));
    expect(text(report, '.notice.info')).to.include('至少要有 2 人');
    expect(rows(report, '.questions')[0]!.slice(1)).to.deep.equal(['0%']);
  });

  it('counts and names damaged results and shows the rest', async () => {
    const records = await recordsWith(sixAgents);
    await records.set('quiz/results/2026-11/%E5%BC%A0%E4%BC%9F/x1', { ...sixAgents[0], total: 'hundred' });
    await records.set('quiz/results/2026-11/b/x2', null);
    const report = await openReport(records);
    expect(text(report, '[part=problems] summary')).to.equal('有 2 份成绩已损坏，没有计入，其余照常统计');
    expect(text(report, '[part=problems] li')).to.include('张伟 / x1 · total');
    expect(rows(report, '.agents')).to.have.length(6);
  });

  it('changes the month, and opens on the latest with results', async () => {
    const old = resultOf({ answers: '1000', name: '旧', paper: paperOf('2026-09') });
    const report = await openReport(
      await recordsWith([old, resultOf({ answers: '1111', name: '新', paper: paperOf('2026-10') })]),
    );
    expect(rows(report, '.agents')[0]![0]).to.equal('新');
    await choose(report, 'select.month', '2026-09');
    await waitUntil(() => rows(report, '.agents')[0]?.[0] === '旧');
    expect(
      [...find(report, 'select.month').children].map(option => option.getAttribute('value')),
    ).to.deep.equal(['2026-11', '2026-10', '2026-09']);
  });

  it('keeps two papers of a month apart', async () => {
    const again = paperOf('2026-11', '补考', 'other');
    const report = await openReport(
      await recordsWith([
        ...sixAgents,
        resultOf({ answers: '1000', id: 'b', name: '补', paper: again, submittedAt: new Date(2026, 10, 25) }),
      ]),
    );
    expect(rows(report, '.agents')).to.have.length(1);
    await choose(report, 'select.paper', sixAgents[0]!.paperId);
    expect(rows(report, '.agents')).to.have.length(6);
  });

  it('says so where there is practice only', async () => {
    const report = await openReport(await recordsWith([resultOf({ answers: '1111', number: 0 })]));
    expect(text(report, '.empty')).to.equal('这份试卷只有 1 次练习，没有计入考核的成绩。');
  });

  it('shows a new result after refresh()', async () => {
    const records = await recordsWith(sixAgents.slice(0, 5));
    const report = await openReport(records);
    await records.set('quiz/results/2026-11/a6/x', sixAgents[5]);
    await report.refresh();
    expect(rows(report, '.agents')).to.have.length(6);
  });

  it('takes results from the page instead of the records', async () => {
    const report = await openReport(await recordsWith(sixAgents), {
      results: [
        resultOf({ answers: '1111', name: '王芳' }),
        { version: 2 },
        resultOf({ answers: '1000', name: '上月', paper: paperOf('2026-10') }),
      ],
    });
    expect(rows(report, '.agents').map(row => row[0])).to.deep.equal(['王芳']);
    expect(find(report, 'select.paper'), 'a paper of another month').to.equal(null);
    expect(text(report, '[part=problems] code')).to.include('results[1]');
  });

  it('names who is missing, and who of the team did not serve yet is not', async () => {
    const report = await openReport(await recordsWith(sixAgents.slice(0, 2)), {
      agents: [
        { id: 'a1', name: '客服1' },
        { id: 'b', name: '赵一' },
        { id: 'c', name: '钱二', since: '2026-12' },
        { name: '没有编号' },
      ],
    });
    expect(text(report, '.missing p')).to.equal('赵一');
    expect(text(report, '.facts')).to.include('缺考 1 人');
    expect(text(report, '[part=problems] li')).to.include('agents[3]');
    report.agents = [{ id: 'a1', name: '客服1' }];
    await waitUntil(() => text(report, '.missing p') === '名册上的人都考了。');
  });

  it('expects whoever took part in the three months before, where the page names no team', async () => {
    const before = (id: string, month: string) =>
      resultOf({ answers: '1000', id, name: id, paper: paperOf(month) });
    const report = await openReport(
      await recordsWith([
        ...sixAgents,
        before('早', '2026-07'),
        before('近', '2026-08'),
        before('a1', '2026-10'),
      ]),
    );
    expect(text(report, '.missing')).to.include('近').and.to.include('最近三个月').and.not.to.include('早');
  });

  it('calls late what came after the paper had closed', async () => {
    const records = await recordsWith([
      resultOf({ answers: '1111', submittedAt: new Date(2026, 10, 20, 18, 1) }),
      resultOf({ answers: '1110', id: 'b', submittedAt: new Date(2026, 10, 20, 18) }),
    ]);
    const closes = new Date(2026, 10, 20, 18).toISOString();
    await records.set('quiz/paper/2026-11', { ...paperOf('2026-11'), closes });
    const report = await openReport(records);
    expect(rows(report, '.agents').map(row => row.at(-1))).to.deep.equal(['逾期交卷', '按时']);
    expect(text(report, '.facts')).to.include('逾期 1 人');
  });

  it('shows the mark before a correction, and which attempt it was', async () => {
    const corrected = { at: '2026-11-21T00:00:00Z', total: 50, passed: false };
    const report = await openReport(
      await recordsWith([{ ...resultOf({ answers: '1110', name: '王芳', number: 2 }), corrected }]),
    );
    expect(rows(report, '.agents')[0]!.slice(0, 2)).to.deep.equal(['王芳 第 2 次', '75 更正前 50']);
  });

  it('draws the first hundred of many rows, and all when asked', async () => {
    const many = Array.from({ length: 120 }, (_, i) => resultOf({ answers: '1100', id: `n${i}` }));
    const report = await openReport(await recordsWith(many));
    expect(rows(report, '.agents')).to.have.length(100);
    find(report, '.show-all').click();
    await report.updateComplete;
    expect(rows(report, '.agents')).to.have.length(120);
    expect(find(report, '.show-all')).to.equal(null);
  });

  it('shows the spread and the months as charts, each with its table', async () => {
    const past = ['2026-09', '2026-10'].map(month => resultOf({ answers: '1000', paper: paperOf(month) }));
    const report = await openReport(await recordsWith([...sixAgents, ...past]));
    await waitUntil(() => report.shadowRoot!.querySelectorAll('canvas').length === 2, 'charts', {
      timeout: 10_000,
    });
    const charts = [...report.shadowRoot!.querySelectorAll('canvas')];
    await waitUntil(() => charts.every(isDrawn));
    expect(charts[0]!.getAttribute('aria-label')).to.equal('各分数段的人数，及格线 60 分');
    expect(
      rows(report, '[aria-labelledby=distribution-title] table').filter(([, count]) => count !== '0 人'),
    ).to.deep.equal([
      ['20–30 以下', '2 人'],
      ['50–60 以下', '2 人'],
      ['70–80 以下', '1 人'],
      ['90–100', '1 人'],
    ]);
    expect(rows(report, '[aria-labelledby=trend-title] table')).to.deep.equal([
      ['2026年9月', '1 人', '25', '0%'],
      ['2026年10月', '1 人', '25', '0%'],
      ['2026年11月', '6 人', '54.2', '33%'],
    ]);
    // Beside the month before: 隐私 was answered wrongly by all of one agent.
    expect(rows(report, '[aria-labelledby=categories-title] table')[0]).to.deep.equal([
      '隐私',
      '5/12 次',
      '0%',
      '42%',
    ]);
    await expect(report).to.be.accessible();
  });

  it('draws a chart anew in other colours', async () => {
    const report = await openReport(await recordsWith(sixAgents));
    await waitUntil(() => find(report, 'canvas') !== null, 'a chart', { timeout: 10_000 });
    const canvas = find<HTMLCanvasElement>(report, 'canvas');
    await waitUntil(() => isDrawn(canvas));
    const light = canvas.toDataURL();
    report.theme = 'dark';
    await report.updateComplete;
    await waitUntil(() => canvas.toDataURL() !== light && isDrawn(canvas));
  });

  it('exports a table as CSV, names that look like formulas disarmed', async () => {
    const report = await openReport(
      await recordsWith([resultOf({ answers: '1110', id: '007', name: '=cmd()' })]),
    );
    const { name, content } = await catchDownload(() =>
      find(report, '[aria-labelledby=agents-title] .csv').click(),
    );
    expect(name).to.equal('个人成绩-2026-11.csv');
    expect(content.charCodeAt(0)).to.equal(0xfeff);
    const [head, row] = content.slice(1).split('\r\n');
    expect(head).to.equal('姓名,编号,成绩,结果,用时（秒）,交卷时间,交卷情况,试卷,月份,更正前成绩');
    expect(row).to.equal("'=cmd(),007,75,及格,400,2026-11-20 10:00,按时,月考,2026-11,");
  });

  it('exports every table of the page, the statistics to six decimals', async () => {
    const past = resultOf({ answers: '1000', paper: paperOf('2026-10') });
    const agents = [{ id: 'b', name: '赵一' }];
    const report = await openReport(await recordsWith([...sixAgents, past]), { agents });
    const saved: Record<string, string[]> = {};
    const blocks = [...report.shadowRoot!.querySelectorAll<HTMLElement>('.exports .csv')];
    for (const button of blocks) {
      const { name, content } = await catchDownload(() => button.click());
      saved[name.slice(0, name.indexOf('-2026'))] = content.slice(1).trim().split('\r\n');
    }
    expect(Object.keys(saved)).to.deep.equal([
      '缺考',
      '分数分布',
      '逐月变化',
      '个人成绩',
      '题目分析',
      '各类别答对率',
      '最常答错的用语规则',
    ]);
    expect(saved.题目分析![1]).to.equal(
      '1,single-1,单选 single-1,礼貌,6,0.833333,0.408248,0.066667,0.266667,15.811388,25,21.350964,分不出谁会谁不会，很可能要检查',
    );
    expect(saved.逐月变化!.slice(1)).to.deep.equal([
      '2026-10,1,0,0,25,25,25,25',
      '2026-11,6,2,0.333333,54.166667,50,100,25',
    ]);
    expect(saved.缺考).to.deep.equal(['姓名,编号', '赵一,b']);
  });

  it('exports a table as an Excel workbook', async () => {
    const report = await openReport(await recordsWith(sixAgents));
    const { name, bytes } = await catchDownload(() =>
      find(report, '[aria-labelledby=questions-title] .xlsx').click(),
    );
    expect(name).to.equal('题目分析-2026-11.xlsx');
    const sheet = await readSheet(new File([bytes], name));
    expect('rows' in sheet && sheet.rows[4]!.slice(5, 11)).to.deep.equal([
      '0.333333',
      '0.516398',
      '-0.133333',
      '0.466667',
      '-22.086305',
      '-28.571429',
    ]);
  });

  for (const lang of ['zh-CN', 'zh-TW', 'en'])
    it(`fits a page of 280 pixels in ${lang}, its tables as cards`, async () => {
      const report = await openReport(await recordsWith(sixAgents));
      report.parentElement!.style.inlineSize = '248px';
      report.lang = lang;
      await report.updateComplete;
      expect(find(report, '.panel').scrollWidth).to.be.at.most(248);
      await expect(report).to.be.accessible();
    });
});
