import { build } from 'vite';
import { oneFileConfig } from '../build/one-file-config.mjs';

/**
 * Serves `heyan.iife.js` to demo pages that use a plain script tag, built from the sources at its first request and
 * again after a change.
 * @returns {import('vite').Plugin}
 */
export function oneFile() {
  return {
    name: 'one-file',
    configureServer(server) {
      let script;
      server.watcher.on('change', () => (script = undefined));
      server.middlewares.use('/heyan.iife.js', async (_, response, next) => {
        try {
          script ??= buildInMemory();
          response.setHeader('Content-Type', 'text/javascript');
          response.end(await script);
        } catch (error) {
          script = undefined;
          next(error);
        }
      });
    },
  };
}

async function buildInMemory() {
  const [result] = await build({ ...oneFileConfig, build: { ...oneFileConfig.build, write: false } });
  return result.output[0].code;
}
