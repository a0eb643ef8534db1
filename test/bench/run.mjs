// `npm run bench` (after `npm run build`): our engine beside named peers, in the same run on the same data.
// `npm run bench -- draft` runs the cases whose name contains the word.
import { reportFirstBuild } from './cases/checker-first.mjs';
import { checkerRules, reportAdversarial } from './cases/checker-rules.mjs';
import { checkerBuild, checkerDraft, checkerLinear, checkerScan } from './cases/checker-scan.mjs';
import { reportTyping } from './cases/checker-typing.mjs';
import { reportList } from './cases/library-list.mjs';
import { reportLibrary } from './cases/library-search.mjs';
import { reportPaper } from './cases/quiz-paper.mjs';
import { reportReport } from './cases/report.mjs';
import { measure } from './measure.mjs';

const cases = [...checkerScan, ...checkerDraft, ...checkerBuild, ...checkerLinear, ...checkerRules];
const wanted = process.argv[2] ?? '';

for (const { name, unit, promise, rounds, contenders } of cases.filter(({ name }) => name.includes(wanted))) {
  const all = contenders();
  console.log(`\n${name}`);
  const results = measure(all, rounds ? { rounds } : {});
  const ours = results[0].cpuMsPerRun;
  for (const [i, { name: contender, msPerRun, cpuMsPerRun }] of results.entries()) {
    console.log(
      `  ${contender.padEnd(28)}`,
      `${formatted((unit.perRun / cpuMsPerRun) * 1000)} ${unit.name}`.padStart(32),
      `${formatted(msPerRun)} ms`.padStart(14),
      `${formatted(cpuMsPerRun)} ms CPU`.padStart(16),
      `${(cpuMsPerRun / ours).toFixed(2)} × our time`.padStart(20),
      `${all[i].run()} hits`.padStart(14),
    );
  }
  if (promise) console.log(`  promised: ${judged(promise, ours, results.slice(1))}`);
}
if ('first build'.includes(wanted)) reportFirstBuild(line => console.log(line));
if ('adversarial'.includes(wanted)) reportAdversarial(line => console.log(line));
if ('library'.includes(wanted)) reportLibrary(line => console.log(line));
if ('typing'.includes(wanted)) await reportTyping(line => console.log(line));
if ('list'.includes(wanted)) await reportList(line => console.log(line));
if ('report'.includes(wanted)) await reportReport(line => console.log(line));
if ('paper'.includes(wanted)) await reportPaper(line => console.log(line));

/** The promise and whether it is kept, in CPU time of the fastest round. */
function judged({ cpuMs, timesFasterThanPeers }, ours, peers) {
  const mark = kept => (kept ? '✓' : '✗');
  if (cpuMs !== undefined) return `at most ${formatted(cpuMs)} ms CPU  ${mark(ours <= cpuMs)}`;
  const times = Math.min(...peers.map(({ cpuMsPerRun }) => cpuMsPerRun)) / ours;
  return `${timesFasterThanPeers} × the faster peer; it is ${times.toFixed(2)} ×  ${mark(times >= timesFasterThanPeers)}`;
}

function formatted(number) {
  return number.toLocaleString('en', { maximumSignificantDigits: 3 });
}
