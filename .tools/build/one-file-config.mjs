import { fileURLToPath } from 'node:url';
import { defaultClientConditions } from 'vite';
import { chartsApart, chartsFile, scriptAddress } from './charts-apart.mjs';
import { leanPacks } from './lean-pack.mjs';
import { ownPolicyName } from './own-policy-name.mjs';

const project = path => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Oldest browsers promised, as in `browserslist` of package.json. */
export const target = ['chrome109', 'firefox115', 'safari16.4'];

/** Lit without its development build, which logs on every page; its checks run in the tests. */
export const conditions = defaultClientConditions.filter(condition => condition !== 'development|production');

/** `sideEffects` of package.json lists the built define modules; this says the same of their sources. */
const defineHasEffect = {
  name: 'define-has-effect',
  transform: (code, id) =>
    /[\\/]src[\\/]define[\\/]/.test(id) ? { code, map: null, moduleSideEffects: true } : undefined,
};

/** @returns {import('vite').InlineConfig} the build of a module into one classic script, dynamic imports included */
const oneFile = (entry, name, fileName, plugins, intro = '') => ({
  root: project('.'),
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins,
  resolve: { conditions },
  build: {
    target,
    outDir: project('dist'),
    emptyOutDir: false,
    lib: {
      entry: project(entry),
      formats: ['iife'],
      name,
      fileName: () => fileName,
    },
    rolldownOptions: { output: { codeSplitting: false, intro } },
  },
});

/** All elements, registered. */
export const oneFileConfig = oneFile(
  'src/define/all.ts',
  'heyan',
  'heyan.iife.js',
  [ownPolicyName(), defineHasEffect, leanPacks, chartsApart()],
  scriptAddress,
);

/** What `heyan.iife.js` fetches for the first chart. */
export const chartsConfig = (config => ({
  ...config,
  build: { ...config.build, lib: { ...config.build.lib, formats: ['es'] } },
}))(oneFile('src/ui/charts/draw-chart.ts', 'heyanCharts', chartsFile, []));

/** For a page that has our widgets in a frame: `heyanBridge.serveBridge(…)`. */
export const bridgeConfig = oneFile(
  'src/host/bridge/serve-bridge.ts',
  'heyanBridge',
  'heyan-bridge.iife.js',
  [],
);
