import { esbuildPlugin } from '@web/dev-server-esbuild';
import { engines } from './.tools/browsers/launchers.mjs';

/** Browsers of our range have no JSON modules: a pack is served as a JavaScript module, as the build does it. */
const jsonPlugin = {
  name: 'json-packs',
  resolveMimeType: ({ path }) => (path.endsWith('.json') ? 'js' : undefined),
  transform: ({ path, body }) => (path.endsWith('.json') ? `export default ${body}` : undefined),
};

const engine = process.env.HEYAN_ENGINE ?? 'chromium';

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: true,
  concurrency: engine === 'chromium' ? 2 : 1,
  plugins: [
    jsonPlugin,
    esbuildPlugin({ ts: true, json: false, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  browsers: [await engines[engine]()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 10000 } },
};
