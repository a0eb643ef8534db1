import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startChromium, startDemo, watchedPage } from './demo-server.mjs';

describe('the trigger on the desk', () => {
  let demo;
  let browser;
  before(async () => ([demo, browser] = await Promise.all([startDemo(), startChromium()])));
  after(() => Promise.all([browser?.close(), demo?.close()]));

  const openDesk = async () => {
    const watched = await watchedPage(browser, demo.origin);
    await watched.page.goto(`${demo.origin}/index.html`, { waitUntil: 'networkidle' });
    await watched.page.fill('#reply', '');
    await watched.page.click('#reply');
    return watched;
  };
  const chosen = page => page.locator('.heyan-option[aria-selected=true] .heyan-name').innerText();

  it('a phrase the page knows all blanks of is typed, chosen and written, under the strict policy', async () => {
    const { page, complaints, close } = await openDesk();
    await page.keyboard.type('您好/zao');
    await page.locator('.heyan-option', { hasText: '早上好的开场白' }).click();
    await page.waitForFunction(() => document.querySelector('#reply').value.includes('周女士'));
    assert.match(await page.inputValue('#reply'), /^您好早上好，周女士！/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'reply');
    await page.keyboard.press('Control+z');
    assert.equal(await page.inputValue('#reply'), '您好/zao');
    assert.equal(await page.locator('.heyan-picker').count(), 0);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('works while another tab hides the library', async () => {
    const { page, complaints, close } = await openDesk();
    await page.click('#tab-quiz');
    await page.click('#reply');
    await page.keyboard.type('/zaoshang');
    await page.locator('.heyan-option').first().waitFor();
    assert.equal(await chosen(page), '早上好的开场白');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#reply').value.startsWith('早上好'));
    assert.deepEqual(complaints, []);
    await close();
  });

  it('a click in the list leaves the focus in a box that lies in a frame', async () => {
    const { page, close } = await openDesk();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.querySelector('#composer').prepend(frame);
      const box = frame.contentDocument.body.appendChild(frame.contentDocument.createElement('textarea'));
      document.querySelector('heyan-library').target = box;
      box.id = 'framed';
    });
    const box = page.frameLocator('iframe').locator('#framed');
    await box.click();
    await page.keyboard.type('/zaoshang');
    await page.locator('.heyan-option').first().click();
    await page.waitForFunction(() =>
      document.querySelector('iframe').contentDocument.querySelector('textarea').value.startsWith('早上好'),
    );
    await page.keyboard.type('ab');
    assert.match(await box.inputValue(), /ab$/);
    await close();
  });

  for (const width of [280, 360, 1280]) {
    it(`${width} px wide: the list is within the window and moves nothing`, async () => {
      const { page, close } = await openDesk();
      await page.setViewportSize({ width, height: 640 });
      await page.locator('#reply').click();
      await page.keyboard.type('很长的一句话'.repeat(4) + '/');
      await page.locator('.heyan-option').first().waitFor();
      const { x, y, width: wide, height } = await page.locator('.heyan-picker').boundingBox();
      assert.ok(x >= 0 && x + wide <= width, `${x} + ${wide}`);
      assert.ok(y >= 0 && y + height <= 640, `${y} + ${height}`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      await close();
    });
  }
});
