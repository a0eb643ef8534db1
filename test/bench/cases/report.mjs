import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../.tools/browsers/chromium.mjs';
import { generateResults } from '../generate-results.mjs';

const at = path => fileURLToPath(new URL(path, import.meta.url));
const scripts = {
  '/heyan.iife.js': at('../../../dist/heyan.iife.js'),
  '/heyan-charts.js': at('../../../dist/heyan-charts.js'),
  '/report-page.js': at('../report-page.js'),
};
const page =
  '<!doctype html><meta charset="utf-8"><script src="/heyan.iife.js"></script><script src="/report-page.js"></script>';

const [agents, questions] = [1_000, 50];
const promisedMs = 300;
const rounds = 3;

/**
 * How long a trainer waits from the results to the report, in a real browser: handed over by the page, and read from
 * the browser's own database, filling which does not count. `shown` is when the marks and the agents stand there, `whole` when the statistics do too.
 * @param {(line: string) => void} print
 */
export async function reportReport(print, files = scripts) {
  const results = generateResults(agents, questions, 1);
  const chromiumFound = await findChromium();
  print(
    `\nreport: ${agents.toLocaleString('en')} agents, ${questions} questions, in a real browser (best of ${rounds})`,
  );
  for (const from of ['page', 'database']) {
    const all = [];
    for (let round = 0; round < rounds; round += 1) {
      const { executablePath, args, env } = chromiumFound;
      const browser = await chromium.launch({ executablePath, args, env });
      try {
        all.push(await open(browser, files, results, from));
      } finally {
        await browser.close();
      }
    }
    const [shown, whole] = ['shownMs', 'wholeMs'].map(name => Math.min(...all.map(felt => felt[name])));
    print(
      `  from the ${from.padEnd(8)}  shown after ${shown.toFixed(0)} ms, whole after ${whole.toFixed(0)} ms   promised: ${promisedMs} ms  ${whole <= promisedMs ? '✓' : '✗'}`,
    );
  }
}

async function open(browser, files, results, from) {
  const context = await browser.newContext();
  await context.route('**/*', route => {
    const file = files[new URL(route.request().url()).pathname];
    return file
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') })
      : route.fulfill({ contentType: 'text/html', body: page });
  });
  const tab = await context.newPage();
  await tab.goto('http://bench.localhost');
  const felt = await tab.evaluate(([list, place]) => globalThis.openReport(list, place), [results, from]);
  await context.close();
  return felt;
}
