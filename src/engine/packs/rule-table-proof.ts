import { createChecker } from '../checker/create-checker.js';
import { proveRules } from '../checker/prove-rules.js';
import { classesFor } from '../checker/classes-for.js';
import { fillingsOf } from '../checker/slots.js';
import { foldWord } from '../text/fold-text.js';
import { isLiteral, wordingOf } from './rule-table-cells.js';
import { rowProblem, type RowProblem } from './rule-table-problems.js';
import type { Rule, RulePack } from './rule-types.js';

interface Row {
  readonly line: number;
  readonly rule: Rule;
}

const packOf = (rules: readonly Rule[]): RulePack => ({ id: 'team', title: '', version: '', rules });

/** Holds the rules of a table against themselves and each other; what cannot be read is left out. */
export function proveTable(
  rows: readonly Row[],
  beside: readonly RulePack[],
): { readonly rules: readonly Rule[]; readonly problems: readonly RowProblem[] } {
  const all = rows.map(({ rule }) => rule);
  const classes = classesFor(all, beside);
  const checker = createChecker([...classes, packOf(all)]);
  const fillings = fillingsOf(
    all.flatMap(rule => rule.suggestions),
    classes,
  );
  const unreadable = new Set(checker.problems.map(({ path }) => path));
  const problems: RowProblem[] = [];

  const rules = rows.flatMap(({ line, rule }) => {
    const readable = (field: 'patterns' | 'except' | 'hintWhen'): string[] =>
      (rule[field] ?? []).filter((pattern, i) => {
        const bad = unreadable.has(`${rule.id}.${field}[${i}]`);
        if (bad) problems.push(rowProblem(line, 'bad-pattern', pattern));
        return !bad;
      });
    const patterns = readable('patterns');
    const except = readable('except');
    const hintWhen = readable('hintWhen');
    if (patterns.length === 0) return [];
    for (const exception of idleExceptions(patterns, except))
      problems.push(rowProblem(line, 'idle-exception', exception));
    const suggestions = rule.suggestions.filter((suggestion, i) => {
      const bad = [`${rule.id}.suggestions`, `${rule.id}.suggestions[${i}]`].some(path =>
        unreadable.has(path),
      );
      if (bad) problems.push(rowProblem(line, 'bad-slot', suggestion));
      return !bad;
    });
    for (const suggestion of suggestions) {
      const broken = fillings(suggestion).find(text =>
        checker.check(text).findings.some(({ severity }) => severity !== 'info'),
      );
      if (broken !== undefined) problems.push(rowProblem(line, 'bad-suggestion', broken));
    }
    const { except: _except, hintWhen: _hintWhen, ...rest } = rule;
    const kept: Rule = {
      ...rest,
      patterns,
      suggestions,
      ...(except.length > 0 && { except }),
      ...(hintWhen.length > 0 && { hintWhen }),
    };
    for (const { detail } of failedExamples(kept, beside))
      problems.push(rowProblem(line, 'example-failed', detail));
    return [kept];
  });
  return { rules, problems };
}

/** Plain exceptions that hold none of the plain wordings, and so excuse nothing. */
export function idleExceptions(patterns: readonly string[], except: readonly string[]): string[] {
  if (!patterns.every(isLiteral)) return [];
  const words = patterns.map(foldWord);
  return except
    .filter(exception => isLiteral(exception) && !words.some(word => foldWord(exception).includes(word)))
    .map(wordingOf);
}

/** The examples a rule fails; without examples nothing is built at all, for tables are long. */
function failedExamples(rule: Rule, beside: readonly RulePack[]): readonly { readonly detail: string }[] {
  const { hit, miss, hint = [] } = rule.examples;
  return hit.length + miss.length + hint.length === 0
    ? []
    : proveRules(packOf([rule]), classesFor([rule], beside)).problems;
}
