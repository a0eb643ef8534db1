// The whole suite in every engine, one after the other: `npm run test:all -- --browsers chromium,firefox`.
// Further arguments go to web-test-runner.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from './browsers/launchers.mjs';

const { values, tokens } = parseArgs({
  options: { browsers: { type: 'string', default: Object.keys(engines).join(',') } },
  strict: false,
  tokens: true,
});
const own = new Set(
  tokens
    .filter(token => token.name === 'browsers')
    .flatMap(token => (token.inlineValue ? [token.index] : [token.index, token.index + 1])),
);
const forwarded = process.argv.slice(2).filter((_, index) => !own.has(index));

const chosen = values.browsers.split(',');
const unknown = chosen.filter(engine => !(engine in engines));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(engines).join(', ')}.`);
  process.exit(2);
}

const runner = fileURLToPath(new URL('../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const failed = chosen.filter(engine => {
  console.log(`\n── ${engine}`);
  const env = { ...process.env, HEYAN_ENGINE: engine };
  return spawnSync(process.execPath, [runner, ...forwarded], { stdio: 'inherit', env }).status !== 0;
});
console.log(`\n${chosen.length - failed.length} engines passed, ${failed.length} failed ${failed.join(' ')}`);
process.exit(failed.length > 0 ? 1 : 0);
