import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { demoPages, startChromium, startDemo, watchedPage } from './demo-server.mjs';

describe('demo pages under the strict policy', () => {
  let demo;
  let browser;
  before(async () => ([demo, browser] = await Promise.all([startDemo(), startChromium()])));
  after(() => Promise.all([browser?.close(), demo?.close()]));

  it('are there', () => assert.ok(demoPages.includes('index.html'), demoPages.join(' ')));

  for (const path of demoPages) {
    it(`${path}: every widget appears, nothing is blocked, logged or fetched from elsewhere`, async () => {
      const { page, complaints, close } = await watchedPage(browser, demo.origin);
      const response = await page.goto(`${demo.origin}/${path}`, { waitUntil: 'networkidle' });
      assert.equal(response.status(), 200);
      assert.match(response.headers()['content-security-policy'], /require-trusted-types-for 'script'/);

      const widgets = (await Promise.all(page.frames().map(widgetsIn))).flat();
      assert.ok(widgets.length > 0, 'a demo page without a widget');
      assert.deepEqual(
        widgets.filter(({ drawn }) => !drawn),
        [],
        'widgets that did not render',
      );
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('widgets in a frame read, mark and mend the reply box of the page around them', async () => {
    const { page, complaints, close } = await watchedPage(browser, demo.origin);
    await page.goto(`${demo.origin}/frame.html`, { waitUntil: 'networkidle' });
    const checker = page.frameLocator('#side').locator('heyan-checker');
    const reply = page.locator('#reply');
    await reply.fill('您好，');
    await checker.locator('.verdict.ok').waitFor();
    await reply.press('End');
    await page.keyboard.type('这不是我应该做的');
    await checker.getByRole('button', { name: '我很愿意为您做这件事' }).click();
    await page.waitForFunction(
      () => document.querySelector('#reply').innerText === '您好，我很愿意为您做这件事',
    );
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    assert.equal(await reply.innerText(), '您好，这不是我应该做的');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('keeps the language and the look of the widgets from page to page, the pages staying what they are', async () => {
    const { page, complaints, close } = await watchedPage(browser, demo.origin);
    await page.goto(`${demo.origin}/index.html`, { waitUntil: 'networkidle' });
    await page.selectOption('#language', 'en');
    await page.selectOption('#theme', 'dark');
    await page.goto(`${demo.origin}/trainer.html`, { waitUntil: 'networkidle' });
    assert.equal(await page.inputValue('#language'), 'en');
    assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN');
    assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
    await page.getByText('Set the paper').waitFor();
    assert.equal(await page.getAttribute('heyan-report', 'theme'), 'dark');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('the tab of the exam says that one is running, and is open after a reload', async () => {
    const { page, close } = await watchedPage(browser, demo.origin);
    await page.goto(`${demo.origin}/index.html`, { waitUntil: 'networkidle' });
    const badge = page.locator('#quiz-running');
    assert.equal(await badge.isVisible(), false);
    await page.click('#tab-quiz');
    await page.click('heyan-quiz .start');
    await badge.waitFor();
    await page.reload();
    await badge.waitFor();
    await page.locator('heyan-quiz .question').first().waitFor();
    assert.equal(await page.getAttribute('#tab-quiz', 'aria-selected'), 'true');
    await page.click('#tab-library');
    assert.equal(await page.locator('heyan-quiz').isVisible(), false);
    await close();
  });

  it('the watch itself notices a blocked style, a logged error and a foreign request', async () => {
    const { page, complaints, close } = await watchedPage(browser, demo.origin);
    await page.goto(`${demo.origin}/index.html`, { waitUntil: 'networkidle' });
    await page.evaluate(async () => {
      document.body.setAttribute('style', 'color: red');
      console.error('told');
      await fetch('https://heyan.invalid/').catch(() => undefined);
    });
    await page.waitForFunction(() => true);
    const all = complaints.join('\n');
    assert.match(all, /blocked: style-src/);
    assert.match(all, /error: told/);
    assert.match(all, /blocked: connect-src https:\/\/heyan\.invalid/);
    await close();
  });
});

function widgetsIn(frame) {
  return frame.$$eval('*', all =>
    all
      .filter(({ localName }) => localName.startsWith('heyan-'))
      .map(({ localName, shadowRoot }) => ({ localName, drawn: (shadowRoot?.childElementCount ?? 0) > 0 })),
  );
}
