// The package as a customer gets it: packed, installed in an empty folder, imported. Needs `npm run build` first.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { publicContract } from '../../.tools/public-contract.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const elements = Object.keys(publicContract).map(tag => tag.replace('heyan-', ''));

describe('the packed package', () => {
  let customer;
  let installed;
  let manifest;

  before(() => {
    customer = mkdtempSync(join(tmpdir(), 'heyan-customer-'));
    npm(project, 'pack', '--pack-destination', customer);
    const [tarball] = readdirSync(customer).filter(file => file.endsWith('.tgz'));
    writeFileSync(join(customer, 'package.json'), '{"private":true,"type":"module"}');
    npm(
      customer,
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      `./${tarball}`,
    );
    installed = join(customer, 'node_modules/heyan');
    manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  });
  after(() => rmSync(customer, { recursive: true, force: true }));

  it('holds what it must and no sources, tests or tools', () => {
    const held = readdirSync(installed).sort();
    assert.deepEqual(
      held.filter(name => !['README.md', 'CHANGELOG.md'].includes(name)),
      ['LICENSE', 'content', 'custom-elements.json', 'dist', 'package.json'],
    );
  });

  it('has a file behind every export', () => {
    const targets = Object.values(manifest.exports).flatMap(target =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const target of targets.filter(path => !path.includes('*')))
      assert.ok(existsSync(join(installed, target)), target);
    for (const name of [...elements, 'all']) {
      for (const ending of ['js', 'd.ts'])
        assert.ok(existsSync(join(installed, `dist/define/${name}.${ending}`)), name);
    }
  });

  it('has a module behind every relative import', () => {
    const missing = scriptsIn(join(installed, 'dist')).flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\s*\(?)\s*['"](\.[^'"]+)['"]/g)]
        .map(([, specifier]) => join(dirname(file), specifier))
        .filter(target => !existsSync(target) && !existsSync(target.replace(/\.js$/, '.d.ts'))),
    );
    assert.deepEqual(missing, []);
  });

  it('runs its engine and content in plain Node', () => {
    const said = node(`
      import { createChecker, createLibrary } from 'heyan/engine';
      import { defaultBanks, defaultPhrasePacks, defaultPolicies, defaultRulePacks, defaultScriptPacks } from 'heyan/content';
      const { findings } = createChecker(defaultRulePacks).check('这个我不能帮您办。');
      const hits = createLibrary(defaultPhrasePacks).search('抱歉');
      console.log(JSON.stringify({
        rule: findings[0]?.category,
        hits: hits.length > 0,
        packs: [defaultBanks, defaultPolicies, defaultScriptPacks].every(packs => packs.length > 0),
      }));
    `);
    assert.deepEqual(JSON.parse(said), { rule: 'refusal', hits: true, packs: true });
  });

  it('gives the raw packs as JSON', () => {
    const said = node(`
      import { createRequire } from 'node:module';
      console.log(createRequire(import.meta.url)('heyan/content/rules/refusal.json').rules.length > 0);
    `);
    assert.equal(said.trim(), 'true');
  });

  it('keeps registration when bundled, and nothing of an index that is not used', async () => {
    const registers = await bundle(`import 'heyan/define/all';`);
    for (const tag of Object.keys(publicContract))
      assert.match(registers, new RegExp(`define\\([^)]*${tag}`), tag);
    const unused = await bundle(`import 'heyan'; import 'heyan/engine'; console.log('kept');`);
    assert.doesNotMatch(unused, /customElements/);
    assert.match(unused, /kept/);
  });

  it('is typed for strict consumers of both module resolutions', () => {
    writeFileSync(
      join(customer, 'consumer.ts'),
      `import { HeyanChecker, HeyanCheckEvent } from 'heyan';
import 'heyan/define/all';
import { createChecker, type Finding } from 'heyan/engine';
import { defaultRulePacks } from 'heyan/content';

const checker: HeyanChecker = document.createElement('heyan-checker');
checker.addEventListener('heyan-check', (event: HeyanCheckEvent) => event.report.findings.map((f: Finding) => f.ruleId));
document.addEventListener('heyan-check', event => event.report.findings.length);
document.addEventListener('heyan-apply', event => event.ruleId.length);
document.addEventListener('heyan-insert', event => event.phraseId.length);
document.addEventListener('heyan-attempt', event => event.result?.total.toFixed());
document.addEventListener('heyan-paper', event => event.paper.id.length);
export const findings: readonly Finding[] = createChecker(defaultRulePacks).check('您好').findings;
`,
    );
    for (const resolution of [
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
      ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
    ]) {
      run(customer, process.execPath, [
        join(project, 'node_modules/typescript/bin/tsc'),
        '--ignoreConfig',
        '--strict',
        '--noEmit',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom,dom.iterable',
        ...resolution,
        'consumer.ts',
      ]);
    }
  });

  function node(code) {
    return run(customer, process.execPath, ['--input-type=module', '--eval', code]);
  }

  async function bundle(code) {
    const entry = join(customer, 'entry.js');
    writeFileSync(entry, code);
    const { output } = await build({
      root: customer,
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: entry } },
    });
    return output
      .filter(({ type, isEntry }) => type === 'chunk' && isEntry)
      .map(chunk => chunk.code)
      .join('\n');
  }
});

function npm(folder, ...args) {
  return run(folder, process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

function run(folder, command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

function scriptsIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => /\.(js|d\.ts)$/.test(file) && !file.endsWith('.iife.js'))
    .map(file => join(folder, file));
}
