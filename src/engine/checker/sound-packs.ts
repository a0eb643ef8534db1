import { parseRulePack } from '../packs/parse-rule-pack.js';
import type { ProblemList } from '../packs/read.js';
import type { Rule, RulePack } from '../packs/rule-types.js';

const isText = (value: unknown): boolean => typeof value === 'string';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isTextsOrNone = (value: unknown): boolean => value === undefined || isTexts(value);

/** Whether a rule can be used as it is; much cheaper than reading it, since packs may be very large. */
function isSound(rule: Partial<Rule> | null | undefined): rule is Rule {
  if (typeof rule !== 'object' || rule === null) return false;
  const { id, category, severity, title, reason, suggestions, patterns, except, hintWhen, reply } = rule;
  return (
    [id, category, severity, title, reason].every(isText) &&
    isTexts(suggestions) &&
    [patterns, except, hintWhen].every(isTextsOrNone) &&
    (reply === undefined || (isTexts(reply.stages) && isTexts(reply.anyOf)))
  );
}

/**
 * Leaves out of packs whatever the checker could stumble over, however a page came by it, and names it.
 * Packs that went through the parser pass unchanged.
 */
export function soundPacks(packs: readonly RulePack[], list: ProblemList): RulePack[] {
  const given: readonly unknown[] = Array.isArray(packs) ? packs : [packs];
  return given.flatMap((input, i) => {
    const pack = input as RulePack | null | undefined;
    if (Array.isArray(pack?.rules) && isText(pack.id) && pack.rules.every(isSound)) return [pack];
    const { value, problems } = parseRulePack(input);
    for (const { path, code, detail } of problems) list.add(`packs[${i}]${path && `.${path}`}`, code, detail);
    return value.rules.length > 0 || value.classes ? [value] : [];
  });
}
