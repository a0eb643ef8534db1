import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startChromium, startDemo, watchedPage } from './demo-server.mjs';

/** Results of two months, as the quiz stores them: two agents on two questions. */
const results = ['2026-10', '2026-11'].flatMap(month =>
  [
    ['a', '王芳', 100],
    ['b', '李娜', 50],
  ].map(([id, name, total]) => ({
    version: 1,
    attemptId: `${month}-${id}`,
    attemptNumber: 1,
    paperId: `paper-${month}`,
    paperTitle: '月考',
    month,
    agent: { id, name },
    startedAt: `${month}-16T02:00:00.000Z`,
    submittedAt: `${month}-16T02:10:00.000Z`,
    durationMs: 600_000,
    timeUp: false,
    total,
    passMark: 60,
    passed: total >= 60,
    questions: [1, 2].map(number => ({
      questionId: `q${number}`,
      category: '礼貌',
      ruleIds: [],
      points: number === 1 || total === 100 ? 1 : 0,
      maxPoints: 1,
      verdict: number === 1 || total === 100 ? 'correct' : 'wrong',
    })),
  })),
);

describe('the report under the strict policy', () => {
  let demo;
  let browser;
  before(async () => ([demo, browser] = await Promise.all([startDemo(), startChromium()])));
  after(() => Promise.all([browser?.close(), demo?.close()]));

  const openReport = async prepare => {
    const watched = await watchedPage(browser, demo.origin);
    await prepare?.(watched.page);
    await watched.page.goto(`${demo.origin}/trainer.html`, { waitUntil: 'networkidle' });
    const report = watched.page.locator('heyan-report');
    await report.evaluate((element, given) => Object.assign(element, given), { results, month: '2026-11' });
    await report.locator('table.agents').waitFor();
    return { ...watched, report };
  };
  const isPainted = canvas =>
    canvas.width > 0 &&
    canvas
      .getContext('2d')
      .getImageData(0, 0, canvas.width, canvas.height)
      .data.some(value => value > 0);

  it('draws its charts, opens its pages and saves its tables, and nothing is blocked or logged', async () => {
    const { page, report, complaints, close } = await openReport();
    await report.locator('canvas').nth(1).waitFor();
    for (const canvas of await report.locator('canvas').elementHandles())
      await page.waitForFunction(isPainted, canvas);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report.locator('[aria-labelledby=questions-title] .xlsx').click(),
    ]);
    assert.equal(download.suggestedFilename(), '题目分析-2026-11.xlsx');
    await report.locator('.pages .questions').click();
    await report.locator('.question-list li').first().waitFor();
    await report.locator('.pages .assessment').click();
    await report.locator('table.bands').waitFor();
    await report.locator('[data-agent=b]').click();
    await report.locator('.enter select').selectOption('deductions/light-late');
    await report.locator('.enter textarea').fill('11 月 5 日迟到');
    await report.locator('.add-entry').click();
    await report.locator('.lines', { hasText: '11 月 5 日迟到' }).waitFor();
    assert.match(await report.locator('.outcome').innerText(), /总分 68/);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('opens the tables where the charts cannot be fetched', async () => {
    const { report, close } = await openReport(page => page.route(/chart\.js/, route => route.abort()));
    const tables = report.locator('.charts details[open] table');
    await tables.nth(1).waitFor();
    assert.equal(await report.locator('canvas').count(), 0);
    assert.match(await tables.first().innerText(), /50–60 以下\s+1 人/);
    await close();
  });
});
