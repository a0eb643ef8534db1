// `npm run bench` (after `npm run build`): our engine beside named peers, in the same run on the same data.
// `npm run bench -- checker` runs the cases whose name contains the word.
import { checkerDraft, checkerScan } from './cases/checker-scan.mjs';
import { measure } from './measure.mjs';

const cases = [...checkerScan, checkerDraft];
const wanted = process.argv[2] ?? '';

for (const { name, unit, contenders } of cases.filter(({ name }) => name.includes(wanted))) {
  const all = contenders();
  console.log(`\n${name}`);
  const results = measure(all);
  const ours = results[0].msPerRun;
  for (const [i, { name: contender, msPerRun, cpuMsPerRun }] of results.entries()) {
    console.log(
      `  ${contender.padEnd(28)}`,
      `${formatted((unit.perRun / msPerRun) * 1000)} ${unit.name}`.padStart(32),
      `${formatted(msPerRun)} ms`.padStart(14),
      `${formatted(cpuMsPerRun)} ms CPU`.padStart(16),
      `${(msPerRun / ours).toFixed(2)} × our time`.padStart(20),
      `${all[i].run()} hits`.padStart(14),
    );
  }
}

function formatted(number) {
  return number.toLocaleString('en', { maximumSignificantDigits: 3 });
}
