import type { Rule, RulePack } from '../packs/rule-types.js';
import { hasSlot } from './slots.js';

/** A class by name, or the fillers a space stands for. */
const namesClass = /[< ]/;

/** The packs reduced to their word classes, for judging some rules alone; plain words need none, and none is read. */
export function classesFor(rules: readonly Rule[], packs: readonly RulePack[]): RulePack[] {
  const needed = rules.some(
    ({ patterns = [], except = [], hintWhen = [], suggestions }) =>
      [...patterns, ...except, ...hintWhen].some(pattern => namesClass.test(pattern)) ||
      suggestions.some(hasSlot),
  );
  if (!needed) return [];
  return packs.map(({ id, title, version, classes }) => ({
    ...{ id, title, version, rules: [] },
    ...(classes && { classes }),
  }));
}
