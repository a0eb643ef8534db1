/**
 * What a page may cost, in kB (1,000 bytes) of gzip, minified, without Lit unless it says so. `later` is what is
 * fetched on demand: the built-in packs.
 */
export const budgets = [
  { name: 'engine', entry: 'dist/engine/index.js', first: 40 },
  { name: 'heyan-checker', entry: 'dist/define/checker.js', first: 25 },
  { name: 'heyan-library', entry: 'dist/define/library.js', first: 30 },
  { name: 'heyan-quiz', entry: 'dist/define/quiz.js', first: 25 },
  { name: 'heyan-paper-editor', entry: 'dist/define/paper-editor.js', first: 25 },
  { name: 'heyan-report', entry: 'dist/define/report.js', first: 25 },
  { name: 'all', entry: 'dist/define/all.js', first: 70 },
  { name: 'heyan.iife.js, with Lit and all packs', file: 'dist/heyan.iife.js', first: 200 },
];
