import type { PhraseUsage, UsageById } from './types.js';

const dayMs = 86_400_000;

/**
 * By what factor use lifts a phrase, from 1 to 1.3: a favourite by 0.12, frequent use by up to 0.1 (full at some
 * 30 times), recent use by up to 0.08, halving every three days. Enough to part equals, not to beat a better hit.
 */
export function usageBoost(usage: PhraseUsage | undefined, now?: number): number {
  if (!usage) return 1;
  const favourite = usage.favourite ? 0.12 : 0;
  const count = Number.isFinite(usage.count) ? Math.max(0, usage.count!) : 0;
  const frequent = Math.min(1, Math.log2(1 + count) / 5) * 0.1;
  const ageDays =
    now === undefined || usage.lastUsed === undefined ? Infinity : Math.max(0, now - usage.lastUsed) / dayMs;
  const recent = 0.08 * 0.5 ** (ageDays / 3);
  return 1 + favourite + frequent + (Number.isFinite(recent) ? recent : 0);
}

/** What is known of one phrase, from a map or a plain object. */
export function usageOf(usage: UsageById | undefined, id: string): PhraseUsage | undefined {
  if (!usage) return undefined;
  if (usage instanceof Map) return usage.get(id) as PhraseUsage | undefined;
  const record = usage as Readonly<Record<string, PhraseUsage>>;
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
