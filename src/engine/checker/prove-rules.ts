import { ProblemList } from '../packs/read.js';
import type { Problem, Rule, RulePack } from '../packs/types.js';
import { createChecker } from './create-checker.js';

/**
 * Holds every rule against its own examples: a `hit` must be reported by the rule, a `hint` at most as `info`,
 * a `miss` not at all. Gives the rules that stand and a problem for every example that does not.
 *
 * @param beside packs whose word classes the pack uses
 */
export function proveRules(
  pack: RulePack,
  beside: readonly RulePack[] = [],
): { readonly pack: RulePack; readonly problems: readonly Problem[] } {
  const lexicon = beside.map(other => ({ ...other, rules: [] }));
  const list = new ProblemList();
  const rules = pack.rules.filter(rule => {
    const before = list.problems.length;
    proveRule(rule, [...lexicon, { ...pack, rules: [rule] }], list);
    return list.problems.length === before;
  });
  return { pack: { ...pack, rules }, problems: list.problems };
}

function proveRule(rule: Rule, packs: readonly RulePack[], list: ProblemList): void {
  const checker = createChecker(packs);
  const stage = rule.reply?.stages[0];
  const severitiesIn = (text: string) =>
    checker.check(text, stage ? { stage } : {}).findings.map(finding => finding.severity);

  const examine = (kind: 'hit' | 'miss' | 'hint', passes: (text: string) => boolean): void => {
    (rule.examples[kind] ?? []).forEach((text, i) => {
      if (!passes(text)) list.add(`${rule.id}.examples.${kind}[${i}]`, 'example-failed', text);
    });
  };
  examine('hit', text => severitiesIn(text).includes(rule.severity));
  examine('miss', text => severitiesIn(text).length === 0);
  examine('hint', text => severitiesIn(text).every(severity => severity === 'info'));
}
