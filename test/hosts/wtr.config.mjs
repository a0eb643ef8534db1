import base from '../../web-test-runner.config.js';
import { chordPlugin } from './chord-plugin.mjs';
import { composePlugin } from './compose-plugin.mjs';
import { matrixReporter } from './matrix-reporter.mjs';

/** The matrix of hosts and operations in one engine; its results go to results/<engine>.json. */
export default {
  ...base,
  files: ['test/hosts/**/*.hosts.ts'],
  concurrency: 1,
  plugins: [...base.plugins, chordPlugin(), composePlugin()],
  reporters: [matrixReporter(process.env.HEYAN_ENGINE ?? 'chromium')],
  testsFinishTimeout: 600000,
  testFramework: { config: { timeout: 20000 } },
};
