/**
 * What a page needs of a pack: not the editor's `$schema` line, and of rules not the examples, which a test has held
 * them against (an eighth of the size). The JSON that the package ships beside it stays whole.
 * @param {string} json
 */
export function leanPack(json) {
  const { $schema: _, ...pack } = JSON.parse(json);
  if (!pack.rules) return pack;
  return { ...pack, rules: pack.rules.map(rule => ({ ...rule, examples: { hit: [], miss: [] } })) };
}

/** The same for the one-file build, which reads the JSON itself. */
export const leanPacks = {
  name: 'lean-packs',
  enforce: 'pre',
  transform: (code, id) =>
    /[\\/]content[\\/]rules[\\/][^\\/]+\.json$/.test(id)
      ? { code: JSON.stringify(leanPack(code)), map: null }
      : undefined,
};
