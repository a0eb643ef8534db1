import { createChecker } from '../../engine/checker/create-checker.js';
import { judgePhrase, type PhraseVerdict } from '../../engine/checker/judge-phrase.js';
import { proveRules } from '../../engine/checker/prove-rules.js';
import { loadPacks } from '../../engine/packs/load-packs.js';
import { parseRulePack } from '../../engine/packs/parse-rule-pack.js';
import type { Problem } from '../../engine/packs/types.js';

export interface PhraseJudge {
  judge(text: string): PhraseVerdict;
  /** What had to be left out of the rules. */
  readonly problems: readonly Problem[];
  /** Not even the built-in rules could be fetched. */
  readonly failed: boolean;
}

/** The rules a page gave, or the built-in ones, ready to judge phrases. Never rejects. */
export async function loadPhraseJudge(rules: readonly unknown[] | undefined): Promise<PhraseJudge> {
  const loaded = await loadPacks(
    rules,
    'rules',
    parseRulePack,
    async () => (await import('../../content/rules.js')).defaultRulePacks,
  );
  // The built-in ones were proven when they were made.
  const proven = rules ? loaded.packs.map(pack => proveRules(pack, loaded.packs)) : [];
  const checker = createChecker(rules ? proven.map(({ pack }) => pack) : loaded.packs);
  return {
    judge: text => judgePhrase(checker, text),
    failed: loaded.failed,
    problems: [
      ...loaded.problems,
      ...proven.flatMap(({ problems }, i) =>
        problems.map(problem => ({ ...problem, path: `rules[${i}]${problem.path && `.${problem.path}`}` })),
      ),
      ...checker.problems,
    ],
  };
}
