/**
 * What a page may cost, in kB (1,000 bytes) of gzip, minified and without Lit unless it says so: a sixth above what
 * was measured, except where the promise is harder. What is fetched on demand (the built-in packs) does not count.
 */
export const budgets = [
  { name: 'engine', entry: 'dist/engine/index.js', first: 98 },
  { name: 'heyan-checker', entry: 'dist/define/checker.js', first: 61 },
  { name: 'createChecker alone', entry: 'dist/engine/checker/create-checker.js', first: 24 },
  { name: 'heyan-library', entry: 'dist/define/library.js', first: 43 },
  { name: 'heyan-quiz', entry: 'dist/define/quiz.js', first: 25 },
  { name: 'heyan-paper-editor', entry: 'dist/define/paper-editor.js', first: 30 },
  { name: 'heyan-report', entry: 'dist/define/report.js', first: 21 },
  { name: 'all', entry: 'dist/define/all.js', first: 151 },
  { name: 'host', entry: 'dist/host/index.js', first: 12 },
  { name: 'heyan-bridge.iife.js', file: 'dist/heyan-bridge.iife.js', first: 11 },
  { name: 'heyan.iife.js, with Lit and all packs', file: 'dist/heyan.iife.js', first: 550 },
  { name: 'heyan-charts.js, for the one file', file: 'dist/heyan-charts.js', first: 70 },
];
