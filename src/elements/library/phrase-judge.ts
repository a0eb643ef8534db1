import { createChecker } from '../../engine/checker/create-checker.js';
import { joinTeam } from '../../engine/checker/join-team.js';
import { judgePhrase, type PhraseVerdict } from '../../engine/checker/judge-phrase.js';
import { loadRules } from '../../engine/checker/load-rules.js';
import { teamKeys } from '../../engine/packs/record-keys.js';
import { readSeverities, readTeamRules } from '../../engine/packs/team-rules.js';
import type { Problem } from '../../engine/packs/problem.js';
import type { Records } from '../../records/records.js';

export interface PhraseJudge {
  judge(text: string): PhraseVerdict;
  /** What had to be left out of the rules. */
  readonly problems: readonly Problem[];
  /** Not even the built-in rules could be fetched. */
  readonly failed: boolean;
  /** Whether what the team has set is still what it was. */
  isCurrent(): Promise<boolean>;
}

/**
 * The rules a page gave, or the built-in ones, with those the team has set in the checker, ready to judge phrases.
 * Never rejects.
 */
export async function loadPhraseJudge(
  rules: readonly unknown[] | undefined,
  records: Records,
): Promise<PhraseJudge> {
  const [loaded, stored] = await Promise.all([
    loadRules(rules, 'rules', async () => (await import('../../content/rules.js')).defaultRulePacks),
    storedBy(records),
  ]);
  const team = { ...readTeamRules(stored.rules), severities: readSeverities(stored.severities) };
  const { packs, severities, problems } = joinTeam(team, loaded.packs);
  const checker = createChecker(packs, { severities });
  return {
    judge: text => judgePhrase(checker, text),
    failed: loaded.failed,
    problems: [...loaded.problems, ...problems, ...checker.problems],
    isCurrent: async () => JSON.stringify(await storedBy(records)) === JSON.stringify(stored),
  };
}

async function storedBy(
  records: Records,
): Promise<{ readonly rules: unknown; readonly severities: unknown }> {
  const [rules, severities] = await Promise.all([
    records.get<unknown>(teamKeys.rules),
    records.get<unknown>(teamKeys.severities),
  ]);
  return { rules, severities };
}
