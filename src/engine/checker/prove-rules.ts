import { ProblemList } from '../packs/read.js';
import type { Problem, Rule, RulePack } from '../packs/types.js';
import { createChecker } from './create-checker.js';
import { fillingsOf } from './slots.js';
import type { Checker } from './types.js';

/**
 * Holds every rule against its own examples: a `hit` must be reported by the rule, a `hint` at most as `info`,
 * a `miss` not at all. Gives the rules that stand and a problem for every example that does not. A suggestion that
 * the rule itself would send back, with any word in its slot, or whose slot nothing fills, is left out and named.
 *
 * @param beside packs whose word classes the pack uses
 */
export function proveRules(
  pack: RulePack,
  beside: readonly RulePack[] = [],
): { readonly pack: RulePack; readonly problems: readonly Problem[] } {
  const lexicon = beside.map(other => ({ ...other, rules: [] }));
  const list = new ProblemList();
  const rules = pack.rules.flatMap(rule => {
    const packs = [...lexicon, { ...pack, rules: [rule] }];
    const checker = createChecker(packs);
    const before = list.problems.length;
    proveExamples(rule, checker, list);
    return list.problems.length === before ? [proveSuggestions(rule, checker, packs, list)] : [];
  });
  return { pack: { ...pack, rules }, problems: list.problems };
}

function proveExamples(rule: Rule, checker: Checker, list: ProblemList): void {
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

function proveSuggestions(rule: Rule, checker: Checker, packs: readonly RulePack[], list: ProblemList): Rule {
  const fillings = fillingsOf(rule.suggestions, packs);
  const unusable = checker.problems.filter(({ path }) => path.startsWith(`${rule.id}.suggestions`));
  for (const { path, code, detail } of unusable) list.add(path, code, detail);
  const suggestions = rule.suggestions.filter((suggestion, i) => {
    const path = `${rule.id}.suggestions[${i}]`;
    if (unusable.some(problem => path.startsWith(problem.path))) return false;
    const broken = fillings(suggestion).find(text =>
      checker.check(text).findings.some(({ severity }) => severity !== 'info'),
    );
    if (broken !== undefined) list.add(path, 'bad-suggestion', broken);
    return broken === undefined;
  });
  return suggestions.length === rule.suggestions.length ? rule : { ...rule, suggestions };
}
