import { asList } from '../../../engine/packs/as-list.js';
import { parseBank } from '../../../engine/packs/parse-bank.js';
import type { Bank, Question } from '../../../engine/packs/question-types.js';
import { missedRules, type Weakness } from '../../../engine/quiz/practice-queue.js';
import { readResults } from '../../../engine/quiz/read-results.js';
import type { Records } from '../../../records/records.js';
import type { PracticeHost, PracticeOptions } from '../practice-part.js';

/** What may be practised besides the mistakes themselves. */
export interface Matter {
  readonly questions: readonly Question[];
  /** Rules of speech missed in exams, the worst first. */
  readonly rules: readonly Weakness[];
  /** Titles of rules, by id. */
  readonly ruleTitles: ReadonlyMap<string, string>;
  /** Whether the banks could not be fetched. */
  readonly isPartial: boolean;
}

async function banksOf({ bank, banks }: PracticeHost): Promise<readonly Bank[]> {
  const given = banks ?? (bank === undefined ? undefined : [bank]);
  if (given) return asList(given).map(one => parseBank(one).value);
  return (await import('../../../content/banks.js')).defaultBanks;
}

async function rulesOf(records: Records, agentId: string): Promise<readonly Weakness[]> {
  const end = `/${encodeURIComponent(agentId)}/`;
  const keys = (await records.keys('quiz/results/')).filter(key => key.includes(end));
  const named = await Promise.all(keys.map(async key => [key, await records.get<unknown>(key)] as const));
  return missedRules(readResults(named).results.filter(({ agent }) => agent.id === agentId));
}

async function titlesOf(rules: readonly Weakness[]): Promise<ReadonlyMap<string, string>> {
  if (rules.length === 0) return new Map();
  const { defaultRulePacks } = await import('../../../content/rules.js');
  return new Map(defaultRulePacks.flatMap(pack => pack.rules).map(({ id, title }) => [id, title]));
}

/** Reads the banks of the page, or the built-in ones, and what the agent's results say. */
export async function loadMatter(host: PracticeHost, options: PracticeOptions): Promise<Matter> {
  const [banks, rules] = await Promise.allSettled([
    banksOf(host),
    rulesOf(options.records(), options.agentId()),
  ]);
  const weak = rules.status === 'fulfilled' ? rules.value : [];
  const read = banks.status === 'fulfilled' ? banks.value : [];
  return {
    questions: read.flatMap(({ questions }) => questions),
    rules: weak,
    ruleTitles: await titlesOf(weak).catch(() => new Map<string, string>()),
    isPartial: banks.status === 'rejected',
  };
}
