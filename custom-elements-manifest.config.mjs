/** @param {string} path of a source @returns {string} where the package has it */
const inPackage = path => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const isPublic = ({ privacy, name = '' }) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** Strings, styles and templates are our own business; a host sees elements, their events and where they are defined. */
const isOfInterest = ({ declarations = [], exports = [] }) =>
  declarations.some(({ customElement, superclass }) => customElement || superclass?.name === 'Event') ||
  exports.some(({ kind }) => kind === 'custom-element-definition');

/**
 * A `dispatchEvent(new HeyanCheckEvent(report))` is found in the code under no name or under `report`, a
 * `@fires heyan-check` under its own: both are the same event, described by the latter.
 */
function oneEachEvent(events) {
  const byName = new Map();
  for (const event of events) {
    const name = event.name?.startsWith('heyan-') ? event.name : eventName(event.type.text);
    byName.set(name, { ...byName.get(name), ...event, name });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const eventName = className =>
  className
    .replace(/Event$/, '')
    .replace(/(?!^)[A-Z]/g, '-$&')
    .toLowerCase();

/** Paths as a reader of the npm package sees them, public members only, in a stable order. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const modules = customElementsManifest.modules.filter(isOfInterest);
    for (const module of modules) {
      module.path = inPackage(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = inPackage(declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.events) declaration.events = oneEachEvent(declaration.events);
        if (declaration.superclass?.module)
          declaration.superclass.module = inPackage(declaration.superclass.module);
        for (const { inheritedFrom } of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (inheritedFrom?.module) inheritedFrom.module = inPackage(inheritedFrom.module);
        }
      }
    }
    customElementsManifest.modules = modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/ui/heyan-element.ts', 'src/define/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [asPublished],
};
