import type { Question } from '../../../engine/packs/question-types.js';
import { needsChecker, type CaseChecker } from '../../../engine/quiz/mark-case.js';

/** What judges a case by the built-in rules of speech; fetched only for a question that names some. */
export async function loadCaseChecker(question: Question): Promise<CaseChecker | undefined> {
  if (question.type !== 'case' || !needsChecker(question)) return undefined;
  try {
    const [{ createChecker }, { defaultRulePacks }] = await Promise.all([
      import('../../../engine/checker/create-checker.js'),
      import('../../../content/rules.js'),
    ]);
    return createChecker(defaultRulePacks);
  } catch {
    return undefined;
  }
}
