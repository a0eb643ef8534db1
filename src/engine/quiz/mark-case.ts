import type { Checker, Finding } from '../checker/types.js';
import type { CaseCriterion, CaseQuestion } from '../packs/question-types.js';
import { foldWord } from '../text/fold-text.js';
import { defaultMinCharacters } from './case-length.js';

export type CaseChecker = Pick<Checker, 'check'>;

export interface CriterionMark {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly met: boolean;
  /** The wording that was found, be it asked for or still standing there; the reason of a rule is its `message`. */
  readonly found?: string;
  readonly message?: string;
}

/** Whether a case can be marked only by somebody who has the rules of speech at hand. */
export const needsChecker = (question: CaseQuestion): boolean =>
  question.criteria.some(criterion => criterion.rules !== undefined);

function markCriterion(
  { id, title, points, anyOf, noneOf, rules }: CaseCriterion,
  reply: string,
  folded: string,
  findings: readonly Finding[],
): CriterionMark {
  const mark = { id, title, points };
  const wording = (anyOf ?? noneOf)?.find(wanted => {
    const foldedWording = foldWord(wanted);
    // What folds to nothing, such as a mere question mark, would be found in every reply.
    return foldedWording !== '' && folded.includes(foldedWording);
  });
  if (anyOf || noneOf)
    return {
      ...mark,
      met: (wording !== undefined) === (anyOf !== undefined),
      ...(wording && { found: wording }),
    };
  const broken = findings.find(
    ({ ruleId, category, severity }) =>
      severity !== 'info' && (rules?.includes(ruleId) || rules?.includes(category)),
  );
  if (!broken) return { ...mark, met: true };
  const found = broken.scope === 'wording' ? { found: reply.slice(broken.start, broken.end) } : {};
  return { ...mark, met: false, ...found, message: broken.message };
}

/**
 * Marks a rewritten reply by the criteria of its question. Wordings are looked for regardless of Traditional or
 * Simplified characters, width, spaces and punctuation. A reply too short to be one meets none of them.
 *
 * @param checker what judges the criteria by rule; without it they are not met
 */
export function markCase(
  question: CaseQuestion,
  reply: string,
  checker: CaseChecker | undefined,
): readonly CriterionMark[] {
  const folded = foldWord(reply);
  const isReply = folded.length >= (question.minCharacters ?? defaultMinCharacters);
  const { stage } = question;
  const findings = checker?.check(reply, stage && { stage }).findings ?? [];
  return question.criteria.map(criterion => {
    const isJudged = isReply && (criterion.rules === undefined || checker !== undefined);
    if (isJudged) return markCriterion(criterion, reply, folded, findings);
    const { id, title, points } = criterion;
    return { id, title, points, met: false };
  });
}

/** The share of the points, 0 to 1. */
export function caseShare(marks: readonly CriterionMark[]): number {
  const sum = (some: readonly CriterionMark[]): number =>
    some.reduce((total, { points }) => total + points, 0);
  return sum(marks) > 0 ? sum(marks.filter(mark => mark.met)) / sum(marks) : 0;
}
