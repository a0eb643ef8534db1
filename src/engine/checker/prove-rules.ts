import { ProblemList } from '../packs/read.js';
import type { Problem, Rule, RulePack } from '../packs/types.js';
import { createChecker } from './create-checker.js';

/**
 * Holds every rule against its own examples: a `hit` must be reported by the rule, a `hint` at most as `info`,
 * a `miss` not at all. Gives the rules that stand and a problem for every example that does not.
 */
export function proveRules(pack: RulePack): {
  readonly pack: RulePack;
  readonly problems: readonly Problem[];
} {
  const list = new ProblemList();
  const rules = pack.rules.filter(rule => {
    const before = list.problems.length;
    proveRule(rule, list);
    return list.problems.length === before;
  });
  return { pack: { ...pack, rules }, problems: list.problems };
}

function proveRule(rule: Rule, list: ProblemList): void {
  const checker = createChecker([{ id: '', title: '', version: '', rules: [rule] }]);
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
