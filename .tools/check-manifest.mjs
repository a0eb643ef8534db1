// `npm run lint:manifest`: custom-elements.json is what the sources say now, and says what the public contract says.
import { existsSync, readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { publicContract } from './public-contract.mjs';

const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true });
const fresh = JSON.stringify(manifest, null, 2);
const committed = existsSync('custom-elements.json') ? readFileSync('custom-elements.json', 'utf8') : '';
const problems = [];

if (committed.trim() !== fresh.trim()) problems.push('custom-elements.json is stale: npm run analyze');

const found = new Map(
  manifest.modules
    .flatMap(module => module.declarations ?? [])
    .filter(declaration => declaration.tagName)
    .map(({ tagName, events = [] }) => [tagName, events.map(({ name }) => name).sort()]),
);
for (const tag of new Set([...found.keys(), ...Object.keys(publicContract)])) {
  const says = found.get(tag)?.join(' ');
  const shall = publicContract[tag]?.join(' ');
  if (says !== shall)
    problems.push(`<${tag}> fires: ${says ?? 'no such element'}; contract: ${shall ?? 'unknown'}`);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${found.size} elements and their events are as the contract says`);
