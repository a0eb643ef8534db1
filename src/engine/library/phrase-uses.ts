/**
 * How often which phrase was used on which day: `{'2026-11-21': {'reword.own-it': 3}}`. Nothing else is kept of what
 * was said.
 */
export type PhraseUses = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A year to look back over, and a month to spare. */
const mostDays = 396;

/** What was kept, as far as it is what it should be: another version, or another hand, may have written it. */
export function readUses(kept: unknown): PhraseUses {
  const days = Object.entries(isRecord(kept) ? kept : {}).flatMap(([day, counts]) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || !isRecord(counts)) return [];
    const sound = Object.entries(counts).filter(
      ([, count]) => Number.isSafeInteger(count) && Number(count) > 0,
    );
    return sound.length > 0 ? [[day, Object.fromEntries(sound)] as const] : [];
  });
  return Object.fromEntries(days) as PhraseUses;
}

/** The same with one use more; the oldest days make room. */
export function addUse(kept: unknown, phraseId: string, day: string): PhraseUses {
  const uses = readUses(kept);
  const ofDay = uses[day] ?? {};
  const count = Object.hasOwn(ofDay, phraseId) ? ofDay[phraseId]! : 0;
  const days = Object.entries({ ...uses, [day]: { ...ofDay, [phraseId]: count + 1 } });
  return Object.fromEntries(days.sort(([a], [b]) => (a < b ? -1 : 1)).slice(-mostDays));
}

/** What one phrase comes to. */
export interface PhraseUse {
  readonly phraseId: string;
  readonly count: number;
  /** The last day it was used. */
  readonly last: string;
}

/**
 * Uses of each phrase, the most used first.
 *
 * @param from the first day that counts; without it all that is kept
 */
export function sumUses(uses: PhraseUses, from = ''): PhraseUse[] {
  const sums = new Map<string, PhraseUse>();
  for (const [day, counts] of Object.entries(uses)) {
    if (day < from) continue;
    for (const [phraseId, count] of Object.entries(counts)) {
      const before = sums.get(phraseId);
      const last = before && before.last > day ? before.last : day;
      sums.set(phraseId, { phraseId, count: (before?.count ?? 0) + count, last });
    }
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
