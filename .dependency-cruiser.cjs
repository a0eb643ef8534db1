/** The rooms of the house: who may import whom. A room may import itself and what is listed for it. */
const rooms = {
  engine: [],
  content: ['^src/engine/', '^content/'],
  host: ['^src/engine/'],
  records: ['^src/engine/', '^node_modules/idb-keyval/'],
  ui: ['^src/engine/', '^node_modules/(lit|lit-html|lit-element|@lit)/'],
  elements: [
    '^src/(engine|content|host|ui)/',
    '^src/records/(records|open-records)\\.ts$',
    '^node_modules/(lit|lit-html|lit-element|@lit)/',
  ],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `${room} imports only: ${allowed.join(', ') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '^src/(engine/library/|engine/quiz/rate-card\\.ts$|ui/charts/)' },
  to: { pathNot: [`^src/${room}/`, ...allowed] },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'room-engine-library',
      comment: 'the library is the one room of the engine with a dependency, fuse.js',
      severity: 'error',
      from: { path: '^src/engine/library/' },
      to: { pathNot: ['^src/engine/', '^node_modules/fuse\\.js/'] },
    },
    {
      name: 'room-engine-practice',
      comment: 'the scheduler of practice has a dependency of its own, ts-fsrs',
      severity: 'error',
      from: { path: '^src/engine/quiz/rate-card\\.ts$' },
      to: { pathNot: ['^src/engine/', '^node_modules/ts-fsrs/'] },
    },
    {
      name: 'room-ui-charts',
      comment: 'charts are the one place of ui with a dependency beside Lit, chart.js',
      severity: 'error',
      from: { path: '^src/ui/charts/' },
      to: { pathNot: ['^src/(ui|engine)/', '^node_modules/(lit|lit-html|lit-element|@lit|chart\\.js)/'] },
    },
    {
      name: 'content-takes-types-only',
      comment: 'content hands packs out; it knows the engine by its types alone',
      severity: 'error',
      from: { path: '^src/content/' },
      to: { path: '^src/engine/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packs-through-content',
      comment: 'content is the only importer of the JSON files',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/content/' },
      to: { path: '^content/' },
    },
    {
      name: 'elements-stay-apart',
      comment: 'what two elements share lives in ui',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: { path: '^src/elements/', pathNot: '^src/elements/$1/' },
    },
    {
      name: 'define-imports-classes',
      comment: 'a define module registers one class, and all.ts imports the others',
      severity: 'error',
      from: { path: '^src/define/' },
      to: { pathNot: ['^src/elements/([^/]+)/\\1\\.ts$', '^src/define/'] },
    },
    {
      name: 'define-is-the-last-word',
      comment: 'importing a module other than a define module changes nothing on the page',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/define/' },
      to: { path: '^src/define/' },
    },
    {
      name: 'demo-is-a-customer',
      comment: 'a demo page imports what package.json exports and its own files',
      severity: 'error',
      from: { path: '^demo/' },
      to: { pathNot: ['^demo/', '^heyan(/|$)', '^dist/'] },
    },
    {
      name: 'demo-names-the-package',
      comment: 'a customer has no path into our folders',
      severity: 'error',
      from: { path: '^demo/' },
      to: { path: '^(src|dist|content)/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
