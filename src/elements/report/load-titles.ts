import { asList } from '../../engine/packs/as-list.js';
import { parseBank } from '../../engine/packs/parse-bank.js';
import { parseRulePack } from '../../engine/packs/parse-rule-pack.js';
import { readPaper } from '../../engine/quiz/read-paper.js';
import type { Records } from '../../records/records.js';

/** What ids stand for: results hold ids alone. An id nothing is known of is shown as it is. */
export interface Titles {
  readonly stems: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, string>;
}

export const noTitles: Titles = { stems: new Map(), rules: new Map() };

export interface TitleSource {
  readonly banks: readonly unknown[] | undefined;
  readonly rulePacks: readonly unknown[] | undefined;
  readonly records: Records;
  readonly month: string;
}

async function stemsOf({ banks, records, month }: TitleSource): Promise<Titles['stems']> {
  const read = banks
    ? asList(banks).map(bank => parseBank(bank).value)
    : (await import('../../content/banks.js')).defaultBanks;
  const stems = new Map(read.flatMap(bank => bank.questions).map(({ id, stem }) => [id, stem]));
  // The published paper holds the wording the agents had before them, whatever became of the bank.
  const published = readPaper(await records.get<unknown>(`quiz/paper/${month}`)).value;
  for (const { question } of published?.items ?? []) stems.set(question.id, question.stem);
  return stems;
}

async function rulesOf({ rulePacks }: TitleSource): Promise<Titles['rules']> {
  const read = rulePacks
    ? asList(rulePacks).map(pack => parseRulePack(pack).value)
    : (await import('../../content/rules.js')).defaultRulePacks;
  return new Map(read.flatMap(pack => pack.rules).map(({ id, title }) => [id, title]));
}

/** The wording of questions and rules; where the built-in packs cannot be fetched the report does without. */
export async function loadTitles(source: TitleSource): Promise<Titles> {
  const [stems, rules] = await Promise.allSettled([stemsOf(source), rulesOf(source)]);
  return {
    stems: stems.status === 'fulfilled' ? stems.value : noTitles.stems,
    rules: rules.status === 'fulfilled' ? rules.value : noTitles.rules,
  };
}
