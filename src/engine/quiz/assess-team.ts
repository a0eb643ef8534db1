import type { Policy } from '../packs/policy-types.js';
import { assess, type AssessedMonth, type Assessment, type PastMonth } from './assess.js';

/** What is known of one member of the team in one month. */
export interface MemberMonth extends Omit<AssessedMonth, 'history' | 'last'> {
  readonly id: string;
}

export interface MemberAssessment extends Assessment {
  readonly id: string;
  /** Place in the team by total, 1 for the highest; equal totals share one. */
  readonly rank: number;
  /** Whether nobody is lower and somebody is higher. */
  readonly last: boolean;
}

/** How many months a policy looks back on, this one counted in. */
export const monthsLookedAt = ({ flags = [] }: Policy): number =>
  flags.reduce((most, { months }) => Math.max(most, months), 1);

function assessMonth(
  policy: Policy,
  members: readonly MemberMonth[],
  historyOf: (id: string) => readonly PastMonth[],
): MemberAssessment[] {
  // Who is last is known only once all totals are, and the totals do not depend on it.
  const totals = members.map(member => assess(policy, member).total);
  const lowest = Math.min(...totals);
  const isSpread = totals.some(total => total > lowest);
  return members.map((member, i) => {
    const total = totals[i]!;
    const last = isSpread && total === lowest;
    const rank = 1 + totals.filter(other => other > total).length;
    return {
      id: member.id,
      rank,
      last,
      ...assess(policy, { ...member, last, history: historyOf(member.id) }),
    };
  });
}

/**
 * Assesses a whole team in the last of some months.
 *
 * @param months one after another without a gap, the earliest first; whoever is not among the members of one has no
 *   month running behind it
 */
export function assessTeam(policy: Policy, months: readonly (readonly MemberMonth[])[]): MemberAssessment[] {
  const past = new Map<string, PastMonth[]>();
  let assessed: MemberAssessment[] = [];
  months.forEach((members, i) => {
    assessed = assessMonth(policy, members, id => past.get(id) ?? []);
    if (i === months.length - 1) return;
    const present = new Map(assessed.map(({ id, total, last }) => [id, { total, last }]));
    for (const id of past.keys()) if (!present.has(id)) past.delete(id);
    for (const [id, month] of present) past.set(id, [...(past.get(id) ?? []), month]);
  });
  return assessed;
}
