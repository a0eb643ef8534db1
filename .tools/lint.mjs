// `npm run lint`: every `lint:…` script of package.json, all of them even if one fails.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = Object.keys(scripts).filter(name => name.startsWith('lint:'));

/** Two at a time: the type-aware ones are slow, and two cores are common. */
const failed = [];
const waiting = [...names];
await Promise.all([worker(), worker()]);

console.log(`\n${names.length - failed.length} checks passed, ${failed.length} failed ${failed.join(' ')}`);
process.exit(failed.length > 0 ? 1 : 0);

async function worker() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const started = performance.now();
    const { code, output } = await run(name);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} ${seconds} s`);
    if (code !== 0) {
      failed.push(name);
      console.log(output);
    }
  }
}

function run(name) {
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', data => (output += data));
    child.stderr.on('data', data => (output += data));
    child.on('close', code => resolve({ code, output }));
  });
}
