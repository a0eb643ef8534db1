import { loadPacks, pathIn, type LoadedPacks } from '../packs/load-packs.js';
import { parseRulePack } from '../packs/parse-rule-pack.js';
import type { RulePack } from '../packs/rule-types.js';
import { proveRules } from './prove-rules.js';

/**
 * The rule packs a page gave, read and proven on their own examples; without any the built-in ones, which were
 * proven when they were made. Never rejects.
 *
 * @param name of the property, for the paths of the problems
 */
export async function loadRules(
  given: readonly unknown[] | undefined,
  name: string,
  fetchDefaults: () => Promise<readonly RulePack[]>,
): Promise<LoadedPacks<RulePack>> {
  const loaded = await loadPacks(given, name, parseRulePack, fetchDefaults);
  if (!given) return loaded;
  const proofs = loaded.packs.map(pack => proveRules(pack, loaded.packs));
  const unproven = proofs.flatMap(({ problems }, i) => problems.map(pathIn(name, i)));
  return { ...loaded, packs: proofs.map(({ pack }) => pack), problems: [...loaded.problems, ...unproven] };
}
