import type { Rule, RulePack } from './rule-types.js';

export const teamSource = '团队自定';

/** The category of a rule that was given none. */
export const teamCategory = '团队用语';

/** A pack of a team's own rules. */
export function teamPack(rules: readonly Rule[]): RulePack {
  return { id: 'team', title: '团队用语', version: '1', source: teamSource, rules };
}

/** The reason of a rule that was given none. */
export function teamReason(wording: string): string {
  return `团队约定，不用“${wording}”这样的说法`;
}
