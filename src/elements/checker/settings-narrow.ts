import { foldText } from '../../engine/text/fold-text.js';
import type { Rule } from '../../engine/packs/rule-types.js';

/** More rules in one list than anyone reads; the others are found by typing. */
export const mostShown = 100;

/** The rules in whose title, reason or other words a query occurs, in either script. */
export function narrowRules(
  rules: readonly Rule[],
  query: string,
  wordsOf: (rule: Rule) => string,
): readonly Rule[] {
  const wanted = foldText(query).text;
  if (wanted === '') return rules;
  return rules.filter(rule =>
    foldText(`${rule.title} ${rule.reason} ${wordsOf(rule)}`).text.includes(wanted),
  );
}
