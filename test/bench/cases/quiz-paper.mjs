import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../../../.tools/browsers/chromium.mjs';
import { defaultBanks } from '../../../dist/content/index.js';
import { mulberry32, shuffle } from '../../../dist/engine/index.js';

const at = path => fileURLToPath(new URL(path, import.meta.url));
const text = path => readFileSync(at(path), 'utf8');

const length = 100;
const types = ['single', 'multiple', 'true-false', 'fill-in'];
const promised = { timesPlainLit: 3, timesFasterThanSurvey: 10 };
/** The fastest counts: noise only ever adds. */
const rounds = 7;

/** A paper of the built-in questions of the types all contenders know. */
function paperOf(count) {
  const known = defaultBanks.flatMap(bank => bank.questions).filter(({ type }) => types.includes(type));
  const questions = shuffle(known, mulberry32(1));
  const items = Array.from({ length: count }, (_, i) => ({
    question: { ...questions[i % questions.length], id: `q${i}` },
    points: 1,
    section: 0,
  }));
  const scoring = { multiple: 'all-or-nothing' };
  return { id: 'bench', title: 'bench', month: '2026-11', seed: '1', passMark: 60, scoring, items };
}

/** The plain list as one script, minified as the others are. */
async function plainLit() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: at('../paper-page-lit.js'), output: { format: 'iife' } },
    },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

/**
 * How long a paper of 100 questions takes until all of it is painted on one page: ours, the least a page in Lit can
 * be, and SurveyJS, each in a fresh page of the same browser with its scripts already there.
 * @param {(line: string) => void} print
 */
export async function reportPaper(print) {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  const page = text('../paper-page.js');
  const contenders = [
    ['heyan-quiz', [text('../../../dist/heyan.iife.js'), page], 'openHeyan'],
    ['plain Lit fieldsets', [await plainLit(), page], 'openFieldsets'],
    [
      'survey-core + survey-js-ui',
      [
        text('../../../node_modules/survey-core/survey.core.min.js'),
        text('../../../node_modules/survey-js-ui/survey-js-ui.min.js'),
        page,
      ],
      'openSurvey',
    ],
  ];
  const css = text('../../../node_modules/survey-core/survey-core.min.css');
  const paper = paperOf(length);
  const fastest = new Map(contenders.map(([name]) => [name, Infinity]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, scripts, open] of contenders) {
        const tab = await browser.newPage();
        await tab.setContent('<!doctype html><meta charset="utf-8"><body></body>');
        if (open === 'openSurvey') await tab.addStyleTag({ content: css });
        for (const content of scripts) await tab.addScriptTag({ content });
        const ms = await tab.evaluate(([call, given]) => globalThis[call](given), [open, paper]);
        fastest.set(name, Math.min(fastest.get(name), ms));
        await tab.close();
      }
    }
  } finally {
    await browser.close();
  }
  print(`\npaper: ${length} questions on one page until painted, in a real browser (best of ${rounds}, ms)`);
  for (const [name, ms] of fastest) print(`  ${name.padEnd(28)} ${ms.toFixed(1).padStart(8)}`);
  const [ours, plain, survey] = [...fastest.values()];
  const mark = kept => (kept ? '✓' : '✗');
  print(
    `  promised: at most ${promised.timesPlainLit} × plain Lit; it is ${(ours / plain).toFixed(2)} ×  ${mark(ours <= promised.timesPlainLit * plain)}`,
  );
  print(
    `  promised: ${promised.timesFasterThanSurvey} × faster than SurveyJS; it is ${(survey / ours).toFixed(1)} ×  ${mark(survey >= promised.timesFasterThanSurvey * ours)}`,
  );
}
