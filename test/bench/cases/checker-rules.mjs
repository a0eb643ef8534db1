import { readdirSync, readFileSync } from 'node:fs';
import { defaultRulePacks } from '../../../dist/content/index.js';
import { createChecker } from '../../../dist/engine/index.js';
import { adversarialTexts } from '../adversarial-texts.mjs';
import { huntTexts } from '../hunt-texts.mjs';

/** Drafts of one length made of the replies of the labelled corpus, of which nearly half break a rule. */
function drafts(count, length) {
  const corpus = readFileSync(new URL('../../corpus/tuning.tsv', import.meta.url), 'utf8');
  const replies = corpus
    .trim()
    .split('\n')
    .map(line =>
      line
        .split('\t')[2]
        .replace(/\[\[([^|]+)\|[^\]]*\]\]/g, '$1')
        .replaceAll('\\n', '\n'),
    );
  // Every so many lines, so that all trades are among them.
  const text = Array.from({ length: replies.length }, (_, i) => replies[(i * 97) % replies.length]).join(
    '。',
  );
  return Array.from({ length: count }, (_, i) => text.slice(i * length, (i + 1) * length));
}

/** The packs that are built in: patterns, exceptions and detectors, and a violation in nearly every second reply. */
export const checkerRules = [
  {
    name: 'checker: 20 drafts of 200 characters, the default packs',
    unit: { name: 'drafts/s', perRun: 20 },
    contenders() {
      const checker = createChecker(defaultRulePacks);
      const texts = drafts(20, 200);
      const run = () => texts.reduce((sum, text) => sum + checker.check(text).findings.length, 0);
      return [{ name: 'heyan', run }];
    },
  },
  {
    name: 'checker: build, the default packs',
    unit: { name: 'builds/s', perRun: 1 },
    contenders: () => [{ name: 'heyan', run: () => createChecker(defaultRulePacks).rules.length }],
  },
];

const length = 10_000;
const promisedMs = 5;
/** The hunt goes over shorter texts, since the cost is in proportion to the length. */
const huntedLength = 1000;
const budgetMs = 30_000;

/** Hunts for the text of 10,000 characters that costs most and prints the worst; it is held against the promise. */
export function reportAdversarial(print) {
  const checker = createChecker(defaultRulePacks);
  const cost = text => cpuOf(() => checker.check(text));
  const texts = adversarialTexts(packsWithExamples(), huntedLength);
  const { tried, worst } = huntTexts(texts, cost, { length: huntedLength, budgetMs });
  const measured = worst.slice(0, 20).map(({ name, text }) => {
    const long = text.repeat(length / huntedLength);
    return { name, cpuMs: Math.min(...[1, 2, 3, 4, 5].map(() => cost(long))) };
  });
  measured.sort((a, b) => b.cpuMs - a.cpuMs);
  print(`\nchecker: the worst texts of 10,000 characters among ${tried.toLocaleString('en')}`);
  for (const { name, cpuMs } of measured.slice(0, 5))
    print(`  ${cpuMs.toFixed(2).padStart(8)} ms CPU  ${name}`);
  print(`  promised: at most ${promisedMs} ms  ${measured[0].cpuMs <= promisedMs ? '✓' : '✗'}`);
}

/** The packs as they are written; what is built leaves the examples out. */
function packsWithExamples() {
  const folder = new URL('../../../content/rules/', import.meta.url);
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
}

function cpuOf(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
