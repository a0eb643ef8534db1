import { proveRules } from '../../engine/checker/prove-rules.js';
import { parseRulePack } from '../../engine/packs/parse-rule-pack.js';
import type { Problem, RulePack } from '../../engine/packs/types.js';

export interface LoadedRules {
  readonly packs: readonly RulePack[];
  readonly problems: readonly Problem[];
  /** Not even the built-in rules could be fetched. */
  readonly failed: boolean;
}

/**
 * The packs a page gave, read and proven on their own examples; without any the built-in ones, loaded on demand
 * so that a page with packs of its own ships none of ours. Those were proven when they were made.
 */
export async function loadRules(given: readonly unknown[] | undefined): Promise<LoadedRules> {
  if (!given) {
    try {
      const { defaultRulePacks } = await import('../../content/rules.js');
      return { packs: defaultRulePacks, problems: [], failed: false };
    } catch {
      return { packs: [], problems: [], failed: true };
    }
  }
  const read = given.map(parseRulePack);
  const problems: Problem[] = [];
  const packs = read.map(({ value, problems: unread }, i) => {
    const proven = proveRules(
      value,
      read.map(other => other.value),
    );
    for (const problem of [...unread, ...proven.problems])
      problems.push({ ...problem, path: `packs[${i}]${problem.path && `.${problem.path}`}` });
    return proven.pack;
  });
  return { packs, problems, failed: false };
}
