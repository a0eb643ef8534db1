import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { contentSecurityPolicy } from '../../.tools/demo/content-security-policy.mjs';
import { publicContract } from '../../.tools/public-contract.mjs';
import { startChromium, startDemo, watchedPage } from './demo-server.mjs';

const project = new URL('../../', import.meta.url).pathname;
const tags = Object.keys(publicContract);

/** A host that brings a Lit of its own and loads the one-file build, once or twice. */
const hostPage = scripts => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">${scripts}</head>
<body>${tags.map(tag => `<${tag}></${tag}>`).join('')}</body></html>`;

const hostsLit = `<script type="module" src="/@fs${project}node_modules/lit-html/lit-html.js"></script>`;
const oneFile = '<script src="/heyan.iife.js" defer></script>';

describe('the one-file build', () => {
  let demo;
  let browser;
  before(async () => ([demo, browser] = await Promise.all([startDemo(), startChromium()])));
  after(() => Promise.all([browser?.close(), demo?.close()]));

  const openHost = async (page, scripts, policy) => {
    await page.route('**/host.html', route =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': policy },
        body: hostPage(scripts),
      }),
    );
    await page.goto(`${demo.origin}/host.html`, { waitUntil: 'networkidle' });
  };

  it('is built anew by the demo server after a source is saved', async () => {
    for (let build = 1; build <= 3; build++) {
      const { status } = await fetch(`${demo.origin}/heyan.iife.js`);
      assert.equal(status, 200, `build ${build}`);
      demo.sourceSaved();
    }
  });

  const cases = [
    ['alone', oneFile],
    ['beside the host’s own Lit', hostsLit + oneFile],
    ['pasted twice', oneFile + oneFile.replace('.js', '.js?again')],
  ];
  for (const [name, scripts] of cases) {
    it(`registers every element, ${name}`, async () => {
      const { page, complaints, close } = await watchedPage(browser, demo.origin);
      // Two copies of one file share a policy name; a host that pastes the tag twice allows duplicates.
      const policy =
        name === 'pasted twice' ? `${contentSecurityPolicy} 'allow-duplicates'` : contentSecurityPolicy;
      await openHost(page, scripts, policy);
      const undefinedTags = await page.$$eval(':not(:defined)', all => all.map(({ localName }) => localName));
      assert.deepEqual(undefinedTags, []);
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('draws the charts of the report from a second file', async () => {
    const { page, complaints, close } = await watchedPage(browser, demo.origin);
    await openHost(page, oneFile, contentSecurityPolicy);
    await page.evaluate(showResults, [60, 70, 70, 85, 90, 100]);
    await page.locator('heyan-report canvas').first().waitFor();
    await page.waitForFunction(isPainted);
    assert.deepEqual(complaints, []);
    await close();
  });
});

/** In the page: a report over results of one month, one for each total. */
function showResults(totals) {
  const results = totals.map((total, i) => ({
    version: 1,
    attemptId: `a${i}`,
    attemptNumber: 1,
    paperId: 'p',
    paperTitle: '十一月',
    month: '2026-11',
    agent: { id: `g${i}`, name: `员工${i}` },
    startedAt: '2026-11-02T01:00:00.000Z',
    submittedAt: '2026-11-02T01:10:00.000Z',
    durationMs: 600_000,
    timeUp: false,
    total,
    passMark: 60,
    passed: true,
    questions: [
      { questionId: 'q', category: '用语', ruleIds: [], points: total, maxPoints: 100, verdict: 'partial' },
    ],
  }));
  const stored = new Map(
    results.map(result => [`quiz/results/2026-11/${result.agent.id}/${result.attemptId}`, result]),
  );
  const report = document.querySelector('heyan-report');
  report.month = '2026-11';
  report.records = {
    persistent: true,
    ready: Promise.resolve(),
    get: async key => stored.get(key),
    set: async (key, value) => void stored.set(key, value),
    update: async (key, change) => void stored.set(key, change(stored.get(key))),
    delete: async key => void stored.delete(key),
    keys: async prefix => [...stored.keys()].filter(key => key.startsWith(prefix)),
  };
}

/** In the page: whether the first chart shows anything. */
function isPainted() {
  const canvas = document.querySelector('heyan-report').shadowRoot.querySelector('canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some(value => value > 0);
}
