import { ProblemList } from '../packs/read.js';
import type { Problem } from '../packs/problem.js';
import type { Rule, RulePack } from '../packs/rule-types.js';
import { classesFor } from './classes-for.js';
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
    const alone = { ...pack, rules: [rule] };
    // Plain words stand by themselves, and reading what stands beside them is what costs; if they fail alone, a
    // sound-alike that another pack knows may be what they need.
    const plain = classesFor([rule], beside).length === 0 ? prove(rule, [alone]) : undefined;
    const proof = plain && plain.problems.length === 0 ? plain : prove(rule, [...lexicon, alone]);
    for (const { path, code, detail } of proof.problems) list.add(path, code, detail);
    return proof.rule ? [proof.rule] : [];
  });
  return { pack: { ...pack, rules }, problems: list.problems };
}

/** The rule as far as it stands, none where an example fails. */
interface Proof {
  readonly rule: Rule | undefined;
  readonly problems: readonly Problem[];
}

function prove(rule: Rule, packs: readonly RulePack[]): Proof {
  const list = new ProblemList();
  const checker = createChecker(packs);
  proveExamples(rule, checker, list);
  const stands = list.problems.length === 0;
  const proven = stands ? proveSuggestions(rule, checker, packs, list) : undefined;
  return { rule: proven, problems: list.problems };
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
