import type { CaseChecker } from '../../../engine/quiz/mark-case.js';
import { needsChecker } from '../../../engine/quiz/mark-case.js';
import type { Paper } from '../../../engine/quiz/paper.js';

/** What judges the cases of a paper by the built-in rules of speech; fetched only for a paper with such a case. */
export async function loadCaseChecker(paper: Paper): Promise<CaseChecker | undefined> {
  const isNeeded = paper.items.some(({ question }) => question.type === 'case' && needsChecker(question));
  if (!isNeeded || paper.sealed) return undefined;
  const [{ createChecker }, { defaultRulePacks }] = await Promise.all([
    import('../../../engine/checker/create-checker.js'),
    import('../../../content/rules.js'),
  ]);
  return createChecker(defaultRulePacks);
}
