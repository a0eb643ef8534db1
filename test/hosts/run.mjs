// `npm run test:hosts`: hosts × operations × engines with the real editors, and the table of it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

const engines = (process.argv[2] ?? 'chromium,firefox,webkit').split(',');
for (const engine of engines) {
  run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--config', here('wtr.config.mjs')], {
    env: { ...process.env, HEYAN_ENGINE: engine },
    mayFail: true,
  });
}
const all = engines.map(engine => JSON.parse(readFileSync(here(`results/${engine}.json`), 'utf8')));
console.log(`\n${toTable(all)}\n`);

const faults = all.flatMap(({ engine, results, times, broken }) => [
  ...broken.map(error => `${engine}: ${error}`),
  ...results
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ host, operation, error }) => `${engine}, ${host}, ${operation}: ${error}`),
  ...Object.entries(times)
    .filter(([host, ms]) => ms > writeLimitMs(host))
    .map(([host, ms]) => `${engine}, ${host}: a write takes ${ms} ms, at most ${writeLimitMs(host)}`),
]);
for (const fault of faults) console.log(fault);
const passed = all.flatMap(({ results }) => results).filter(({ outcome }) => outcome === 'passed').length;
console.log(`${passed} passed, ${faults.length} failed`);
process.exit(faults.length > 0 ? 1 : 0);
