import type { Rule, RulePack } from '../packs/rule-types.js';
import { classesFor } from './classes-for.js';
import { createChecker } from './create-checker.js';
import { fillingsOf } from './slots.js';
import type { Span } from './types.js';

/** What a rule makes of one example sentence. */
export interface Trial {
  readonly text: string;
  /** What it reports of the sentence, in order. */
  readonly spans: readonly Span[];
  /** Whether that is what the example wants. */
  readonly passes: boolean;
}

export interface RuleTrial {
  readonly hit: readonly Trial[];
  readonly miss: readonly Trial[];
  /** Suggestions the rule itself would send back, with some word in their slots if they have any. */
  readonly broken: readonly string[];
  /** Suggestions whose slot nothing fills, and all of them when each has a slot. */
  readonly unusable: readonly string[];
  /** Patterns and exceptions that cannot be read. */
  readonly unreadable: readonly string[];
}

/**
 * Tries a rule that is being written on its examples and its own suggestions, without any other rule.
 *
 * @param beside packs whose word classes the rule may use
 */
export function tryRule(rule: Rule, beside: readonly RulePack[] = []): RuleTrial {
  const classes = classesFor([rule], beside);
  const checker = createChecker([...classes, { id: 'trial', title: '', version: '', rules: [rule] }]);
  const report = (text: string) => checker.check(text).findings;
  const fillings = fillingsOf(rule.suggestions, classes);
  const isNamed = (path: string): boolean => checker.problems.some(problem => problem.path === path);
  return {
    hit: rule.examples.hit.map(text => {
      const findings = report(text);
      return { text, spans: findings, passes: findings.some(({ severity }) => severity === rule.severity) };
    }),
    miss: rule.examples.miss.map(text => {
      const findings = report(text);
      return { text, spans: findings, passes: findings.length === 0 };
    }),
    broken: rule.suggestions.filter(suggestion =>
      fillings(suggestion).some(text => report(text).some(({ severity }) => severity !== 'info')),
    ),
    unusable: rule.suggestions.filter(
      (_, i) => isNamed(`${rule.id}.suggestions`) || isNamed(`${rule.id}.suggestions[${i}]`),
    ),
    unreadable: (
      [
        ['patterns', rule.patterns ?? []],
        ['except', rule.except ?? []],
      ] as const
    ).flatMap(([field, sources]) => sources.filter((_, i) => isNamed(`${rule.id}.${field}[${i}]`))),
  };
}
