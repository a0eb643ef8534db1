import { isKnownType } from './question-types.js';
import { gradeQuestion, toHundredths, verdictOf, type Verdict } from './grade-question.js';
import type { Paper } from './paper.js';
import { readResponse, type Responses } from './read-response.js';
import type { Scoring } from './scoring.js';

/** The mark of one question. Hundredths are integers; `points` is the same as a number. */
export interface QuestionGrade {
  readonly questionId: string;
  readonly category: string;
  readonly verdict: Verdict;
  readonly hundredths: number;
  readonly points: number;
  readonly maxHundredths: number;
  readonly maxPoints: number;
}

export interface AttemptResult {
  readonly paperId: string;
  readonly questions: readonly QuestionGrade[];
  /** Questions of a type this version cannot mark; they count neither for nor against. */
  readonly excluded: readonly { readonly questionId: string; readonly type: string }[];
  /** What was scored and what could be, in hundredths of the paper's own points. */
  readonly hundredths: number;
  readonly maxHundredths: number;
  /** The mark out of 100, to two decimals; the pass mark is compared with exactly this figure. */
  readonly total: number;
  readonly passMark: number;
  readonly passed: boolean;
}

/**
 * Marks an attempt. A missing response or one of the wrong shape counts as unanswered.
 * `scoring` overrides the rule the paper was drawn with.
 */
export function gradeAttempt(
  paper: Paper,
  responses: Responses,
  scoring: Scoring = paper.scoring,
): AttemptResult {
  const questions: QuestionGrade[] = [];
  const excluded: { questionId: string; type: string }[] = [];
  for (const item of paper.items) {
    const { question } = item;
    if (!isKnownType(question)) {
      excluded.push({ questionId: question.id, type: String(question.type) });
      continue;
    }
    const response = readResponse(question, responses);
    const hundredths = gradeQuestion(item, response, scoring);
    const maxHundredths = toHundredths(item.points);
    questions.push({
      questionId: question.id,
      category: question.category,
      verdict: verdictOf(hundredths, maxHundredths, response !== undefined),
      hundredths,
      points: hundredths / 100,
      maxHundredths,
      maxPoints: maxHundredths / 100,
    });
  }
  const scored = questions.reduce((sum, grade) => sum + grade.hundredths, 0);
  const possible = questions.reduce((sum, grade) => sum + grade.maxHundredths, 0);
  const total = possible > 0 ? Math.round((scored * 10000) / possible) / 100 : 0;
  return {
    paperId: paper.id,
    questions,
    excluded,
    hundredths: scored,
    maxHundredths: possible,
    total,
    passMark: paper.passMark,
    passed: possible > 0 && total >= paper.passMark,
  };
}
