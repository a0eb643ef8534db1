// Bundles each editor into dist/, one module each, for the browsers that try them.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const shared = new Set(['react-controlled.mjs', 'rich-document.mjs', 'tinymce-editor.mjs']);
const names = readdirSync(here('editors')).filter(name => !shared.has(name));
const react18 = { react: here('node_modules/react18'), 'react-dom': here('node_modules/react-dom18') };

await Promise.all(
  names.map(name =>
    build({
      entryPoints: [here(`editors/${name}`)],
      outfile: here(`dist/${name}`),
      bundle: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      loader: { '.css': 'empty' },
      define: { 'process.env.NODE_ENV': '"production"' },
      alias: name === 'react-18.mjs' ? react18 : {},
      logLevel: 'warning',
    }),
  ),
);
console.log(`${names.length} editors bundled`);
