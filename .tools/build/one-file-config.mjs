import { fileURLToPath } from 'node:url';
import { ownPolicyName } from './own-policy-name.mjs';

const project = path => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Oldest browsers promised, as in `browserslist` of package.json. */
export const target = ['chrome109', 'firefox115', 'safari16.4'];

/**
 * The build of everything into one classic script, dynamic imports included.
 * @type {import('vite').InlineConfig}
 */
export const oneFileConfig = {
  root: project('.'),
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [ownPolicyName()],
  build: {
    target,
    outDir: project('dist'),
    emptyOutDir: false,
    lib: { entry: project('src/define/all.ts'), formats: ['iife'], name: 'heyan', fileName: () => 'heyan.iife.js' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
};
