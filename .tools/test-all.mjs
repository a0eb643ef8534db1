// The whole suite in every engine: `npm run test:all -- --browsers chromium,firefox`. One engine after the other, or
// with `--at-once` side by side, each one's output held back until it has finished.
// Further arguments go to web-test-runner.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { freePort } from './browsers/free-port.mjs';
import { engines } from './browsers/launchers.mjs';

const { values, tokens } = parseArgs({
  options: {
    browsers: { type: 'string', default: Object.keys(engines).join(',') },
    'at-once': { type: 'boolean', default: false },
  },
  strict: false,
  tokens: true,
});
const own = new Set(
  tokens
    .filter(({ name }) => name === 'browsers' || name === 'at-once')
    .flatMap(({ index, value, inlineValue }) =>
      value === undefined || inlineValue ? [index] : [index, index + 1],
    ),
);
const forwarded = process.argv.slice(2).filter((_, index) => !own.has(index));

const chosen = values.browsers.split(',');
const unknown = chosen.filter(engine => !(engine in engines));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(engines).join(', ')}.`);
  process.exit(2);
}

const runner = fileURLToPath(new URL('../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const atOnce = values['at-once'];
const outcomes = atOnce ? await Promise.all(chosen.map(run)) : await oneByOne(chosen);
const failed = chosen.filter((_, index) => !outcomes[index]);
console.log(`\n${chosen.length - failed.length} engines passed, ${failed.length} failed ${failed.join(' ')}`);
process.exit(failed.length > 0 ? 1 : 0);

async function oneByOne(names) {
  const passed = [];
  for (const name of names) passed.push(await run(name));
  return passed;
}

/** Whether the suite passed in an engine. */
async function run(engine) {
  if (!atOnce) console.log(`\n── ${engine}`);
  // Two that look for a free one at the same moment find the same.
  const port = atOnce ? ['--port', String(await freePort())] : [];
  const child = spawn(process.execPath, [runner, ...port, ...forwarded], {
    stdio: atOnce ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, HEYAN_ENGINE: engine },
  });
  const held = [];
  child.stdout?.on('data', part => held.push(part));
  child.stderr?.on('data', part => held.push(part));
  return new Promise(resolve => {
    child.once('close', status => {
      if (atOnce) process.stdout.write(`\n── ${engine}\n${Buffer.concat(held)}`);
      resolve(status === 0);
    });
  });
}
