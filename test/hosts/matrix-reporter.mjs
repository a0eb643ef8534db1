import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Keeps each result as {host, operation, outcome, error}: a suite is a host, a test in it an operation; and of each
 * host the time of a write in ms, 95th percentile.
 */
export const matrixReporter = engine => ({
  stop({ sessions }) {
    const results = [];
    const broken = [];
    const times = {};
    for (const session of sessions) {
      broken.push(...session.errors.map(error => error.message ?? String(error)));
      for (const [word, host, ms] of session.logs) if (word === 'write-time') times[host] = ms;
      for (const suite of session.testResults?.suites ?? []) collect(suite, results);
    }
    const file = fileURLToPath(new URL(`results/${engine}.json`, import.meta.url));
    mkdirSync(fileURLToPath(new URL('results/', import.meta.url)), { recursive: true });
    writeFileSync(file, JSON.stringify({ engine, results, times, broken }, null, 1));
  },
});

const collect = (suite, results) => {
  for (const test of suite.tests) {
    results.push({
      host: suite.name,
      operation: test.name,
      outcome: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
      error: test.error && `${test.error.message} ${test.error.actual ?? ''}`.trim(),
    });
  }
};
