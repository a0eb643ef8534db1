// `npm run size` (after `npm run build`): what each entry costs a page, against its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { conditions, target } from './build/one-file-config.mjs';
import { budgets } from './size-budgets.mjs';

const isLit = id => /^(?:lit|lit-html|lit-element|@lit\/[^/]+)(?:\/|$)/.test(id);
const kilobytes = code => gzipSync(code, { level: 9 }).length / 1000;

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
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions },
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: entry, external: isLit, preserveEntrySignatures: 'strict' },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map(chunk => [chunk.fileName, chunk]));
  const start = [...chunks.values()].find(({ isEntry }) => isEntry);
  const atFirst = reachable(chunks, [start.fileName]);
  const sum = names => names.reduce((total, name) => total + kilobytes(chunks.get(name).code), 0);
  return { first: sum([...atFirst]), later: sum([...chunks.keys()].filter(name => !atFirst.has(name))) };
}

/** The chunks a page fetches before the entry can run. */
function reachable(chunks, names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name) || !chunks.has(name)) continue;
    seen.add(name);
    reachable(chunks, chunks.get(name).imports, seen);
  }
  return seen;
}
