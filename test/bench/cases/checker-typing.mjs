import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../.tools/browsers/chromium.mjs';
import { generateTerms, generateText } from '../generate.mjs';
import { packOf } from '../packs.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));
const origin = 'http://bench.localhost';
const files = {
  '/heyan.iife.js': at('../../../dist/heyan.iife.js'),
  '/typing-page.js': at('../typing-page.js'),
  '/prosemirror.mjs': at('../../hosts/dist/prosemirror.mjs'),
};
const page =
  '<!doctype html><meta charset="utf-8"><script src="/heyan.iife.js"></script><script src="/typing-page.js"></script>';

const keys = 120;
const betweenMs = 40;
const promises = { inputMs: 4, paintMs: 50 };

/**
 * What an agent feels in the box: 2,000 characters with some 30 findings, 5,000 rules, keys pressed in a real browser
 * in the middle of the text. The same keys are pressed in the bare box as well, so that the host's own share is seen.
 * @param {(line: string) => void} print
 */
export async function reportTyping(print, scripts = files) {
  const terms = generateTerms(5_000, 1);
  const text = generateText(2_000, terms, 2, 60)
    .replace(/(.{80})/g, '$1\n')
    .slice(0, 2_000);
  const packs = [packOf(terms)];
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  print('\ntyping: 2,000 characters, 5,000 rules, 120 keys (p50 / p95 in ms)');
  try {
    for (const kind of ['textarea', 'contenteditable', 'prosemirror']) {
      if (kind === 'prosemirror' && !existsSync(scripts['/prosemirror.mjs'])) {
        print('  prosemirror: run `npm run test:hosts` once to have it bundled');
        continue;
      }
      const bare = await type(browser, scripts, { kind, text, packs: null });
      const ours = await type(browser, scripts, { kind, text, packs });
      for (const [measure, name] of [
        ['inputMs', 'input handlers'],
        ['paintMs', 'keydown to paint'],
      ]) {
        const [p50, p95] = [0.5, 0.95].map(share => quantile(ours.stamps, measure, share));
        const alone = quantile(bare.stamps, measure, 0.95);
        print(
          `  ${kind.padEnd(16)} ${name.padEnd(18)} ${p50.toFixed(1).padStart(6)} / ${p95.toFixed(1).padStart(5)}   bare box ${alone.toFixed(1).padStart(5)}   ${ours.marks} marks   promised: at most ${promises[measure]} ms  ${p95 <= promises[measure] ? '✓' : '✗'}`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}

async function type(browser, scripts, wanted) {
  const context = await browser.newContext();
  await context.route('**/*', route => {
    const { pathname } = new URL(route.request().url());
    const file = scripts[pathname];
    return file
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: page });
  });
  const tab = await context.newPage();
  await tab.goto(origin);
  await tab.evaluate(options => globalThis.openTyping(options), wanted);
  // Into the middle, by keys as everything else.
  await tab.keyboard.press('Control+Home');
  for (let line = 0; line < 10; line += 1) await tab.keyboard.press('ArrowDown');
  for (let key = 0; key < 20; key += 1) await tab.keyboard.press('a', { delay: 5 });
  await tab.evaluate(() => globalThis.takeStamps());
  for (let key = 0; key < keys; key += 1) {
    await tab.keyboard.press('abcdefgh'[key % 8]);
    await tab.waitForTimeout(betweenMs);
  }
  const stamps = await tab.evaluate(() => globalThis.takeStamps());
  const marks = await tab.evaluate(() => globalThis.countMarks());
  await context.close();
  return { stamps, marks };
}

function quantile(stamps, measure, share) {
  const sorted = stamps.map(stamp => stamp[measure]).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
