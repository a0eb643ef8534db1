import { asList } from '../../engine/packs/as-list.js';
import { parseBank } from '../../engine/packs/parse-bank.js';
import { parseRulePack } from '../../engine/packs/parse-rule-pack.js';
import type { Paper } from '../../engine/quiz/paper.js';
import { readPaper } from '../../engine/quiz/read-paper.js';
import { paperKey } from '../../engine/quiz/record-keys.js';
import type { Records } from '../../records/records.js';
import { noTitles, type Titles } from './titles.js';

export interface TitleSource {
  readonly banks: readonly unknown[] | undefined;
  readonly rulePacks: readonly unknown[] | undefined;
  readonly records: Records;
  readonly month: string;
}

async function stemsOf({ banks }: TitleSource, paper: Paper | undefined): Promise<Titles['stems']> {
  const read = banks
    ? asList(banks).map(bank => parseBank(bank).value)
    : (await import('../../content/banks.js')).defaultBanks;
  const stems = new Map(read.flatMap(bank => bank.questions).map(({ id, stem }) => [id, stem]));
  // The published paper holds the wording the agents had before them, whatever became of the bank.
  for (const { question } of paper?.items ?? []) stems.set(question.id, question.stem);
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
  const paper = readPaper(await source.records.get<unknown>(paperKey(source.month))).value;
  const [stems, rules] = await Promise.allSettled([stemsOf(source, paper), rulesOf(source)]);
  const pooled = paper?.perAgent ? paper.items.filter(item => !item.fixed) : [];
  return {
    stems: stems.status === 'fulfilled' ? stems.value : noTitles.stems,
    rules: rules.status === 'fulfilled' ? rules.value : noTitles.rules,
    pooled: new Set(pooled.map(({ question }) => question.id)),
    paper: paper && {
      id: paper.id,
      isPerAgent: paper.perAgent !== undefined,
      questionIds: paper.items.map(({ question }) => question.id),
    },
  };
}
