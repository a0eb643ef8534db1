/** @param {string} path of a source @returns {string} where the package has it */
const inPackage = path => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const isPublic = ({ privacy, name = '' }) =>
  privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** Paths as a reader of the npm package sees them, public members only, in a stable order. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    for (const module of modules) {
      module.path = inPackage(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = inPackage(declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.superclass?.module)
          declaration.superclass.module = inPackage(declaration.superclass.module);
        for (const { inheritedFrom } of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (inheritedFrom?.module) inheritedFrom.module = inPackage(inheritedFrom.module);
        }
      }
    }
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/ui/heyan-element.ts', 'src/define/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [asPublished],
};
