import { build } from 'vite';
import { chartsFile } from '../build/charts-apart.mjs';
import { chartsConfig, oneFileConfig } from '../build/one-file-config.mjs';

const files = { 'heyan.iife.js': oneFileConfig, [chartsFile]: chartsConfig };

/**
 * Serves `heyan.iife.js` and what it fetches to demo pages that use a plain script tag, built from the sources at the
 * first request and again after a change.
 * @returns {import('vite').Plugin}
 */
export function oneFile() {
  return {
    name: 'one-file',
    configureServer(server) {
      const built = new Map();
      server.watcher.on('change', () => built.clear());
      for (const [name, config] of Object.entries(files)) {
        server.middlewares.use(`/${name}`, async (_, response, next) => {
          try {
            if (!built.has(name)) built.set(name, buildInMemory(config));
            response.setHeader('Content-Type', 'text/javascript');
            response.end(await built.get(name));
          } catch (error) {
            built.delete(name);
            next(error);
          }
        });
      }
    },
  };
}

async function buildInMemory(config) {
  const [result] = await build({ ...config, build: { ...config.build, write: false } });
  return result.output[0].code;
}
