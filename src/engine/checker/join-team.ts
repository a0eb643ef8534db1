import type { Severities, TeamRules } from '../packs/team-rules.js';
import type { Problem } from '../packs/problem.js';
import type { Rule, RulePack } from '../packs/rule-types.js';
import { classesFor } from './classes-for.js';
import { proveRules } from './prove-rules.js';

/** The rules in force with those of the team among them. */
export interface RulesInForce {
  readonly packs: readonly RulePack[];
  readonly severities: Severities;
  readonly problems: readonly Problem[];
}

const hasExamples = ({ examples: { hit, miss, hint = [] } }: Rule): boolean =>
  hit.length + miss.length + hint.length > 0;

/** The rules of a team that fail their own examples. Those without any are not looked at, for there may be many. */
export function failingRules(
  team: RulePack,
  packs: readonly RulePack[],
): { readonly rules: ReadonlySet<Rule>; readonly problems: readonly Problem[] } {
  const failed = team.rules.filter(hasExamples).flatMap(rule => {
    const { problems } = proveRules({ ...team, rules: [rule] }, classesFor([rule], packs));
    return problems.length > 0 ? [{ rule, problems }] : [];
  });
  return {
    rules: new Set(failed.map(({ rule }) => rule)),
    problems: failed.flatMap(({ problems }) => problems),
  };
}

/**
 * Adds the team's rules to the packs, in front, so that a rule of the team stands for one of the same id. A rule
 * that fails its own examples is left out, as in any pack.
 */
export function joinTeam(
  { pack, severities, problems }: TeamRules,
  packs: readonly RulePack[],
): RulesInForce {
  const failing = failingRules(pack, packs);
  const rules = pack.rules.filter(rule => !failing.rules.has(rule));
  return {
    packs: rules.length > 0 ? [{ ...pack, rules }, ...packs] : packs,
    severities,
    problems: [...problems, ...failing.problems].map(problem => ({
      ...problem,
      path: `${pack.id}${problem.path && `.${problem.path}`}`,
    })),
  };
}
