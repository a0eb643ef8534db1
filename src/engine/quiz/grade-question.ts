import type { FillInQuestion } from '../packs/question-types.js';
import { matchesBlank, numberOf } from './compare-blank.js';
import { isSameOrder, neighbourShare } from './compare-order.js';
import { caseShare, markCase, type CaseChecker } from './mark-case.js';
import { measureTyping, typingShare } from './measure-typing.js';
import { isSameResponse } from './compare-response.js';
import type { PaperItem } from './paper.js';
import type { Response, TypedText } from './read-response.js';
import { scoreMultiple } from './score-multiple.js';
import type { Scoring } from './scoring.js';

export type Verdict = 'correct' | 'partial' | 'wrong' | 'unanswered';

/** Points as whole hundredths, so that sums never drift. */
export const toHundredths = (points: number): number => Math.round(points * 100);

/** Whether a blank holds one of its wordings, or a number of its range. */
export function isRightBlank({ answer, ranges }: FillInQuestion, blank: number, given: string): boolean {
  const range = ranges?.[blank];
  const value = range ? numberOf(given) : undefined;
  const isInRange = range && value !== undefined && value >= range.from && value <= range.to;
  return isInRange || matchesBlank(given, answer[blank] ?? []);
}

/** The points for a share below the whole are never rounded up to the whole. */
function part(max: number, share: number): number {
  return share >= 1 ? max : Math.max(0, Math.min(Math.round(max * share), max - 1));
}

/** Marks one question; `response` is one that `readResponse` has let through. Returns integer hundredths. */
export function gradeQuestion(
  item: PaperItem,
  response: Response | undefined,
  scoring: Scoring,
  checker?: CaseChecker,
): number {
  const { question } = item;
  const max = toHundredths(item.points);
  if (response === undefined) return 0;
  if (item.accepted?.some(accepted => isSameResponse(question, accepted, response))) return max;
  switch (question.type) {
    case 'single':
    case 'true-false':
      return response === question.answer ? max : 0;
    case 'multiple':
      return scoreMultiple(question, new Set(response as readonly string[]), max, scoring);
    case 'fill-in': {
      const texts = response as readonly string[];
      const right = question.answer.filter((_, i) => isRightBlank(question, i, texts[i] ?? '')).length;
      return Math.round((max * right) / Math.max(1, question.answer.length));
    }
    case 'matching': {
      const chosen = response as readonly string[];
      const right = question.prompts.filter(({ id }, i) => chosen[i] === question.answer[id]).length;
      return part(max, right / Math.max(1, question.prompts.length));
    }
    case 'ordering': {
      const order = response as readonly string[];
      if (isSameOrder(order, question.answer)) return max;
      return scoring.ordering === 'neighbours' ? part(max, neighbourShare(order, question.answer)) : 0;
    }
    case 'case':
      return part(max, caseShare(markCase(question, response as string, checker)));
    case 'typing':
      return part(max, typingShare(question, measureTyping(question, response as TypedText)));
  }
}

/** How a mark is called. */
export function verdictOf(hundredths: number, maxHundredths: number, answered: boolean): Verdict {
  if (!answered) return 'unanswered';
  if (hundredths >= maxHundredths) return 'correct';
  return hundredths > 0 ? 'partial' : 'wrong';
}
