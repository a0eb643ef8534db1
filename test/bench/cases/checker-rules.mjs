import { defaultRulePacks } from '../../../dist/content/index.js';
import { createChecker } from '../../../dist/engine/index.js';
import { adversarialTexts } from '../adversarial-texts.mjs';

/** Sentences of the packs' own examples, violations and polite look-alikes in turn. */
function prose(length) {
  const rules = defaultRulePacks.flatMap(pack => pack.rules);
  const sentences = rules.flatMap(({ examples }) => [examples.hit[0], examples.miss[0]].filter(Boolean));
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${sentences[i % sentences.length]}。`;
  return text.slice(0, length);
}

/** The packs that are built in: patterns, exceptions and detectors, and every fifth sentence a violation. */
export const checkerRules = [
  {
    name: 'checker: a draft of 200 characters, the default packs',
    unit: { name: 'drafts/s', perRun: 1 },
    contenders() {
      const checker = createChecker(defaultRulePacks);
      const draft = prose(200);
      return [{ name: 'heyan', run: () => checker.check(draft).findings.length }];
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
/** How long the search for the worst text may go on. */
const budgetMs = 60_000;

/** Prints the texts of 10,000 characters that cost most; the slowest is held against the promise. */
export function reportAdversarial(print) {
  const checker = createChecker(defaultRulePacks);
  const texts = adversarialTexts(defaultRulePacks, length);
  const stop = performance.now() + budgetMs;
  const costs = [];
  for (const { name, text } of texts) {
    if (performance.now() > stop) break;
    costs.push({ name, text, cpuMs: cpuOf(() => checker.check(text)) });
  }
  costs.sort((a, b) => b.cpuMs - a.cpuMs);
  // The worst are measured again, since any of them may have met a slow moment.
  const worst = costs.slice(0, 20).map(({ name, text }) => ({
    name,
    cpuMs: Math.min(...[1, 2, 3, 4, 5].map(() => cpuOf(() => checker.check(text)))),
  }));
  worst.sort((a, b) => b.cpuMs - a.cpuMs);
  print(
    `\nchecker: the worst of ${costs.length} (of ${texts.length}) adversarial texts of 10,000 characters`,
  );
  for (const { name, cpuMs } of worst.slice(0, 5)) print(`  ${cpuMs.toFixed(2).padStart(8)} ms CPU  ${name}`);
  print(`  promised: at most ${promisedMs} ms  ${worst[0].cpuMs <= promisedMs ? '✓' : '✗'}`);
}

function cpuOf(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
