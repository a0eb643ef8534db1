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
      await page.route('**/host.html', route =>
        route.fulfill({
          contentType: 'text/html',
          headers: { 'Content-Security-Policy': policy },
          body: hostPage(scripts),
        }),
      );
      await page.goto(`${demo.origin}/host.html`, { waitUntil: 'networkidle' });
      const undefinedTags = await page.$$eval(':not(:defined)', all => all.map(({ localName }) => localName));
      assert.deepEqual(undefinedTags, []);
      assert.deepEqual(complaints, []);
      await close();
    });
  }
});
