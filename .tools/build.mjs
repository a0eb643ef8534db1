// `npm run build`: dist/ with unbundled ES modules and types for npm, and dist/heyan.iife.js for a script tag.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bridgeConfig, chartsConfig, oneFileConfig } from './build/one-file-config.mjs';
import { packsToModules } from './build/packs-to-modules.mjs';

const project = path => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(project('dist'), { recursive: true, force: true });

const tsc = spawnSync(
  process.execPath,
  [project('node_modules/typescript/bin/tsc'), '-p', project('tsconfig.json')],
  {
    stdio: 'inherit',
  },
);
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

const packs = packsToModules({
  content: project('content'),
  source: project('src/content'),
  output: project('dist/content'),
});
console.log(`${packs} packs became modules`);

for (const config of [oneFileConfig, chartsConfig, bridgeConfig]) await build(config);
