import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { leanPack } from './lean-pack.mjs';

const jsonSpecifier = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"]+\.json)\2/g;

/**
 * Turns the JSON packs that the built content modules import into JavaScript modules beside them, since browsers of
 * our range have no JSON modules, and points the imports there.
 * @param {{content: string, source: string, output: string}} folders absolute: the packs, the TypeScript modules
 *   that import them, and what the compiler made of those modules
 * @returns {number} how many packs were written
 */
export function packsToModules({ content, source, output }) {
  const written = new Set();

  /** @param {string} pack absolute path of the JSON file @returns {string} absolute path of its module */
  function moduleOf(pack) {
    const module = join(output, 'packs', relative(content, pack).replace(/\.json$/, '.js'));
    if (!written.has(module)) {
      mkdirSync(dirname(module), { recursive: true });
      writeFileSync(module, packModule(readFileSync(pack, 'utf8')));
      written.add(module);
    }
    return module;
  }

  for (const file of scriptsIn(output)) {
    const compiled = join(output, file);
    const code = readFileSync(compiled, 'utf8');
    const rewritten = code.replace(jsonSpecifier, (_, before, quote, specifier) => {
      const pack = join(dirname(join(source, file)), specifier);
      if (!existsSync(pack)) throw new Error(`${file} imports ${specifier}, which does not exist.`);
      const target = relative(dirname(compiled), moduleOf(pack)).split(sep).join('/');
      return `${before}${quote}${target.startsWith('.') ? target : `./${target}`}${quote}`;
    });
    if (rewritten !== code) writeFileSync(compiled, rewritten);
  }
  return written.size;
}

function packModule(json) {
  return `export default ${JSON.stringify(leanPack(json))};\n`;
}

function scriptsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter(file => file.endsWith('.js'));
}
