import type { StoredResult } from './stored-result.js';

/** Somebody of the team who is to sit the month's paper. */
export interface TeamMember {
  readonly id: string;
  readonly name: string;
  /** First month of service, `YYYY-MM`; without it, long ago. */
  readonly since?: string;
}

/** Those of the team no attempt of whom counts, in the order of the team; whoever joined later is not missed. */
export function missingMembers(
  team: readonly TeamMember[],
  counted: readonly StoredResult[],
  month: string,
): TeamMember[] {
  const present = new Set(counted.map(({ agent }) => agent.id));
  return team.filter(({ id, since }) => !present.has(id) && (since === undefined || since <= month));
}

/** How many months somebody has served at the end of one: 1 in the first; undefined where that is not known. */
export function monthsOfService({ since }: TeamMember, month: string): number | undefined {
  if (since === undefined) return undefined;
  const [fromYear = 0, fromMonth = 1] = since.split('-').map(Number);
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Math.max(0, (year - fromYear) * 12 + (number - fromMonth) + 1);
}
