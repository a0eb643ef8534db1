import type { PhraseUsage, UsageById } from './types.js';

const dayMs = 86_400_000;

/** How long a phrase counts as recently used, and how long what it was used for counts: half as much after so long. */
const recencyHalfLifeDays = 3;
const frequencyHalfLifeDays = 30;

/** The boosts at their fullest: enough to part equals, not to beat a better hit. */
const favouriteBoost = 0.12;
const frequencyBoost = 0.1;
const recencyBoost = 0.08;

/** So many uses are as good as any more, by their logarithm. */
const manyUses = 31;

/**
 * By what factor use lifts a phrase, from 1 to 1.3: a favourite by 0.12; frequent use by up to 0.1 (full at some 30
 * times, the count halving for every 30 days since the last use); recent use by up to 0.08, halving every three days.
 * @param now the present in milliseconds since 1970; without it, counts do not fade and recency does not count
 */
export function usageBoost(usage: PhraseUsage | undefined, now?: number): number {
  if (!usage) return 1;
  const ageDays = ageOf(usage, now);
  const count = Number.isFinite(usage.count) ? Math.max(0, usage.count!) : 0;
  const lasting = count * (ageDays === undefined ? 1 : 0.5 ** (ageDays / frequencyHalfLifeDays));
  const frequent = Math.min(1, Math.log2(1 + lasting) / Math.log2(1 + manyUses));
  const recent = ageDays === undefined ? 0 : 0.5 ** (ageDays / recencyHalfLifeDays);
  return 1 + (usage.favourite ? favouriteBoost : 0) + frequencyBoost * frequent + recencyBoost * recent;
}

function ageOf({ lastUsed }: PhraseUsage, now: number | undefined): number | undefined {
  if (now === undefined || lastUsed === undefined) return undefined;
  const days = Math.max(0, now - lastUsed) / dayMs;
  return Number.isNaN(days) ? undefined : days;
}

/** What is known of one phrase, from a map or a plain object. */
export function usageOf(usage: UsageById | undefined, id: string): PhraseUsage | undefined {
  if (!usage) return undefined;
  if (usage instanceof Map) return usage.get(id) as PhraseUsage | undefined;
  const record = usage as Readonly<Record<string, PhraseUsage>>;
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
