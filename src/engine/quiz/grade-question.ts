import { matchesBlank } from './compare-blank.js';
import type { PaperItem } from './paper.js';
import type { Response } from './read-response.js';
import { scoreMultiple } from './score-multiple.js';
import type { Scoring } from './scoring.js';

export type Verdict = 'correct' | 'partial' | 'wrong' | 'unanswered';

/** Points as whole hundredths, so that sums never drift. */
export const toHundredths = (points: number): number => Math.round(points * 100);

/** Marks one question; `response` is one that `readResponse` has let through. Returns integer hundredths. */
export function gradeQuestion(item: PaperItem, response: Response | undefined, scoring: Scoring): number {
  const { question } = item;
  const max = toHundredths(item.points);
  if (response === undefined) return 0;
  switch (question.type) {
    case 'single':
    case 'true-false':
      return response === question.answer ? max : 0;
    case 'multiple':
      return scoreMultiple(question, new Set(response as readonly string[]), max, scoring);
    case 'fill-in': {
      const texts = response as readonly string[];
      const right = question.answer.filter((accepted, i) => matchesBlank(texts[i] ?? '', accepted)).length;
      return Math.round((max * right) / Math.max(1, question.answer.length));
    }
  }
}

/** How a mark is called. */
export function verdictOf(hundredths: number, maxHundredths: number, answered: boolean): Verdict {
  if (!answered) return 'unanswered';
  if (hundredths >= maxHundredths) return 'correct';
  return hundredths > 0 ? 'partial' : 'wrong';
}
