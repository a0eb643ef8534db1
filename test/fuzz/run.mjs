// `npm run fuzz` (after `npm run build`): a million random texts through the engine and through a naive oracle.
// `npm run fuzz -- 5000 7` takes another number of texts and another seed.
import { createChecker } from '../../dist/engine/index.js';
import { mulberry32 } from '../../dist/engine/quiz/random.js';
import { naiveCheck } from './naive-check.mjs';
import { createRandomCases } from './random-case.mjs';

const texts = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const textsPerPack = 50;

const cases = createRandomCases(mulberry32(seed));
let tried = 0;
let findings = 0;
let differences = 0;
while (tried < texts) {
  const rules = cases.rules();
  const checker = createChecker([{ id: 'p', title: 'p', version: '1', rules }]);
  for (let i = 0; i < textsPerPack && tried < texts; i++, tried++) {
    const text = cases.text();
    const expected = naiveCheck(rules, text);
    const ours = checker
      .check(text)
      .findings.map(({ ruleId, severity, start, end }) => `${ruleId} ${severity} ${start}-${end}`);
    findings += expected.length;
    if (ours.join() === expected.join()) continue;
    differences++;
    if (differences <= 10) console.log(JSON.stringify({ text, expected, ours, rules }));
  }
}
console.log(
  `${tried.toLocaleString('en')} texts, ${findings.toLocaleString('en')} findings, ${differences} differences`,
);
process.exitCode = differences === 0 && findings > 0 ? 0 : 1;
