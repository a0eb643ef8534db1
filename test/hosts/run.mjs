// `npm run test:hosts`: hosts × operations × engines with the real editors, and the table of it.
// Engines may be named, `chromium,firefox`; with `--write` the table goes into README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toTable, writeLimitMs } from './matrix.mjs';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const project = here('../..');
const run = (command, args, options = {}) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd: project, ...options });
  if (status !== 0 && !options.mayFail) process.exit(status ?? 1);
  return status === 0;
};

if (!existsSync(here('node_modules'))) run('npm', ['ci', '--ignore-scripts', '--prefix', here('.')]);
run(process.execPath, [here('build.mjs')]);

const named = process.argv.slice(2).find(argument => !argument.startsWith('--'));
const engines = (named ?? 'chromium,firefox,webkit').split(',');
for (const engine of engines) {
  run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--config', here('wtr.config.mjs')], {
    env: { ...process.env, HEYAN_ENGINE: engine },
    mayFail: true,
  });
}
const all = engines.map(engine => JSON.parse(readFileSync(here(`results/${engine}.json`), 'utf8')));
const table = toTable(all);
console.log(`\n${table}\n`);
if (process.argv.includes('--write')) intoReadme(table);

const faults = all.flatMap(({ engine, results, broken }) => [
  ...broken.map(error => `${engine}: ${error}`),
  ...results
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ host, operation, error }) => `${engine}, ${host}, ${operation}: ${error}`),
]);
// A busy machine is no fault of the code.
for (const { engine, times } of all)
  for (const [host, ms] of Object.entries(times))
    if (ms > writeLimitMs(host))
      console.log(`${engine}, ${host}: a write took ${ms} ms, promised are ${writeLimitMs(host)}`);
for (const fault of faults) console.log(fault);
const passed = all.flatMap(({ results }) => results).filter(({ outcome }) => outcome === 'passed').length;
console.log(`matrix: ${passed} passed, ${faults.length} failed`);
process.exit(faults.length > 0 ? 1 : 0);

function intoReadme(text) {
  const file = here('../../README.md');
  const [before, after] = ['<!-- hosts -->', '<!-- /hosts -->'];
  const readme = readFileSync(file, 'utf8');
  const start = readme.indexOf(before) + before.length;
  writeFileSync(file, `${readme.slice(0, start)}\n\n${text}\n\n${readme.slice(readme.indexOf(after))}`);
}
