import { parseRulePack } from './parse-rule-pack.js';
import { teamPack } from './rule-table-team.js';
import type { Problem } from './problem.js';
import type { Rule, RulePack, Severity } from './rule-types.js';

/** Severity of single rules by id, in place of the one they come with; `off` silences one. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** The rules a team has written itself, and the severities it has given to others. */
export interface TeamRules {
  readonly pack: RulePack;
  readonly severities: Severities;
  /** What could not be read of the stored rules. */
  readonly problems: readonly Problem[];
}

// Another version of the widget, or another hand, may have written what is read here.

export function readTeamRules(stored: unknown): Pick<TeamRules, 'pack' | 'problems'> {
  if (stored === undefined) return { pack: teamPack([]), problems: [] };
  const { value, problems } = parseRulePack(stored);
  return { pack: teamPack(value.rules), problems };
}

const levels: readonly unknown[] = ['error', 'warning', 'info', 'off'];

export function readSeverities(stored: unknown): Severities {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((pair): pair is [string, Severity | 'off'] => levels.includes(pair[1])),
  );
}

/** Rules with others put in the place of those of the same id, the rest behind them. */
export function mergeRules(rules: readonly Rule[], others: readonly Rule[]): Rule[] {
  const byId = new Map(others.map(rule => [rule.id, rule]));
  const known = new Set(rules.map(({ id }) => id));
  return [...rules.map(rule => byId.get(rule.id) ?? rule), ...others.filter(({ id }) => !known.has(id))];
}
