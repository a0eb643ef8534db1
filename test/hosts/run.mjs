// `npm run test:hosts`: hosts × operations × engines with the real editors, and the table of it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
const all = engines.map(engine => JSON.parse(readFileSync(here(`dist/${engine}.json`), 'utf8')));
for (const { engine, results, broken } of all) {
  const failed = results.filter(result => result.outcome === 'failed');
  console.log(`${engine}: ${results.length - failed.length} of ${results.length}`);
  for (const { host, operation, error } of failed) console.log(`  ${host} · ${operation}: ${error}`);
  for (const error of broken) console.log(`  ${error}`);
}
