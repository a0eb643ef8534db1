import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../.tools/browsers/chromium.mjs';
import { defaultPhrasePacks } from '../../../dist/content/index.js';
import { generatePhrases } from '../generate-phrases.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));
const scripts = {
  '/heyan.iife.js': at('../../../dist/heyan.iife.js'),
  '/list-page.js': at('../list-page.js'),
};
const page =
  '<!doctype html><meta charset="utf-8"><script src="/heyan.iife.js"></script><script src="/list-page.js"></script>';

const counts = [1_000, 10_000, 50_000];
const promised = { stillMs: 50, frameMs: 16 };
/** Of each frame the fastest counts: noise only ever adds. */
const rounds = 3;
const keys = ['ArrowDown', 'ArrowDown', 'PageDown', 'ArrowUp', 'End', 'ArrowUp', 'Home', 'PageDown'];

/**
 * What an agent feels in the list: how long the page stands still while the phrases are made ready, what a frame of
 * a scroll costs, slow and thrown, and how long a key and a letter take until they are painted, in a real browser.
 * @param {(line: string) => void} print
 */
export async function reportList(print, files = scripts) {
  const shipped = defaultPhrasePacks.flatMap(pack => pack.phrases);
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  print('\nlist: scrolled, walked through and searched in a real browser (p50 / p95 in ms)');
  try {
    for (const count of counts) {
      const phrases = generatePhrases(shipped, count, 1);
      const all = [];
      for (let round = 0; round < rounds; round += 1) all.push(await feel(browser, files, phrases));
      const { rows, ...felt } = all.reduce(fastest);
      const [readyMs] = felt.readyMs;
      const [searchableMs] = felt.searchableMs;
      const [longestMs] = felt.longestMs;
      const kept = longestMs <= promised.stillMs;
      print(
        `  ${count.toLocaleString('en')} phrases, ${rows} rows drawn: listed after ${readyMs.toFixed(0)} ms, searched after ${searchableMs.toFixed(0)} ms, the page still for ${longestMs.toFixed(0)} ms at most   promised: ${promised.stillMs} ms  ${mark(kept)}`,
      );
      for (const [name, frames] of Object.entries(felt).filter(([name]) => name.includes(' '))) {
        const [p50, p95] = [0.5, 0.95].map(share => quantile(frames, share));
        const promise = name.startsWith('scroll')
          ? `   promised: a frame of ${promised.frameMs} ms  ${mark(p95 <= promised.frameMs)}`
          : '';
        print(
          `    ${name.padEnd(34)} ${p50.toFixed(1).padStart(6)} / ${p95.toFixed(1).padStart(5)}${promise}`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}

async function feel(browser, files, phrases) {
  const context = await browser.newContext();
  await context.route('**/*', route => {
    const file = files[new URL(route.request().url()).pathname];
    return file
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: page });
  });
  const tab = await context.newPage();
  await tab.goto('http://bench.localhost');
  const opened = await tab.evaluate(list => globalThis.openList(list), phrases);
  const scroll = async pixels => {
    await tab.evaluate(() => globalThis.takeFrames());
    const rows = await tab.evaluate(by => globalThis.scrollList(by, 120), pixels);
    return { rows, frames: await tab.evaluate(() => globalThis.takeFrames()) };
  };
  const press = async list => {
    await tab.evaluate(() => globalThis.takeFrames());
    for (const key of list) {
      await tab.keyboard.press(key);
      await tab.waitForTimeout(30);
    }
    return tab.evaluate(() => globalThis.takeFrames());
  };

  const slow = await scroll(60);
  const thrown = await scroll(1_500);
  await tab.locator('heyan-library #search').focus();
  const walked = await press(Array.from({ length: 5 }, () => keys).flat());
  const typed = await press([
    ...'tuikuan',
    ...Array(7).fill('Backspace'),
    ...'fapiao',
    ...Array(6).fill('Backspace'),
  ]);
  await context.close();
  return {
    readyMs: [opened.readyMs],
    searchableMs: [opened.searchableMs],
    longestMs: [opened.longestMs],
    rows: thrown.rows,
    'scroll, 60 px a frame': slow.frames,
    'scroll, 1,500 px a frame': thrown.frames,
    'arrow, page, Home and End to paint': walked,
    'letter to paint': typed,
  };
}

const fastest = (one, other) =>
  Object.fromEntries(
    Object.entries(one).map(([name, values]) => [
      name,
      Array.isArray(values) ? values.map((value, i) => Math.min(value, other[name][i] ?? value)) : values,
    ]),
  );

const mark = kept => (kept ? '✓' : '✗');

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
