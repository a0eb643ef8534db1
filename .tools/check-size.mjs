// `npm run size` (after `npm run build`): what each entry costs a page, against its budget.
// `npm run size -- quiz` shows what the entry whose name contains the word is made of.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { conditions, target } from './build/one-file-config.mjs';
import { budgets } from './size-budgets.mjs';

/** Vite's helper for preloading style sheets is its own, not ours. */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre',
  load: id =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = load => load();' : undefined,
};

const isLit = id => /^(?:lit|lit-html|lit-element|@lit\/[^/]+)(?:\/|$)/.test(id);
const kilobytes = code => gzipSync(code, { level: 9 }).length / 1000;

const wanted = process.argv[2];
if (wanted) {
  const { entry } = budgets.find(({ name, entry }) => entry && name.includes(wanted));
  await showModules(entry);
  process.exit();
}

const rows = [];
for (const { name, entry, file, first: budget } of budgets) {
  const { first, later } = file ? { first: kilobytes(readFileSync(file)), later: 0 } : await cost(entry);
  rows.push({ name, first, budget, later });
}

console.log('kB of gzip'.padEnd(40), 'first'.padStart(8), 'budget'.padStart(8), 'later'.padStart(8));
for (const { name, first, budget, later } of rows) {
  const columns = [first, budget, later].map(number => number.toFixed(1).padStart(8)).join(' ');
  console.log(name.padEnd(40), columns, first > budget ? '  over budget' : '');
}
// An entry of next to nothing means that a bundler dropped the registration, not that we got small.
const wrong = rows.filter(({ first, budget }) => first > budget || first < 0.5);
console.log(`\n${rows.length - wrong.length} within budget, ${wrong.length} not`);
process.exit(wrong.length > 0 ? 1 : 0);

async function cost(entry) {
  const chunks = await chunksOf(entry);
  const atFirst = neededAtFirst(chunks);
  const sum = names => names.reduce((total, name) => total + kilobytes(chunks.get(name).code), 0);
  return { first: sum([...atFirst]), later: sum([...chunks.keys()].filter(name => !atFirst.has(name))) };
}

async function showModules(entry) {
  const chunks = await chunksOf(entry);
  const modules = [...neededAtFirst(chunks)].flatMap(name => Object.entries(chunks.get(name).modules));
  const sized = modules.map(([id, { code }]) => ({ id, size: code ? kilobytes(code) : 0 }));
  console.log('kB of gzip, each module alone and not minified');
  for (const { id, size } of sized.sort((a, b) => b.size - a.size).slice(0, 30)) {
    console.log(size.toFixed(1).padStart(6), relative(process.cwd(), id));
  }
}

async function chunksOf(entry) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    plugins: [withoutPreload],
    build: {
      write: false,
      target,
      rolldownOptions: { input: entry, external: isLit, preserveEntrySignatures: 'strict' },
    },
  });
  return new Map(output.filter(({ type }) => type === 'chunk').map(chunk => [chunk.fileName, chunk]));
}

/** Names of the chunks a page fetches before the entry can run. */
function neededAtFirst(chunks) {
  const start = [...chunks.values()].find(({ isEntry }) => isEntry);
  const needed = new Set([start.fileName]);
  for (const name of needed) {
    for (const next of chunks.get(name).imports) if (chunks.has(next)) needed.add(next);
  }
  return needed;
}
