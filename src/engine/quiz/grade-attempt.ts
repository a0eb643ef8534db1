import { needsChecker, type CaseChecker } from './mark-case.js';
import { isKnownType } from './question-types.js';
import { gradeQuestion, toHundredths, verdictOf, type Verdict } from './grade-question.js';
import type { Question } from '../packs/types.js';
import type { Paper } from './paper.js';
import { readResponse, type Responses } from './read-response.js';
import type { Scoring } from './scoring.js';
import { openResponses } from './seal-paper.js';

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

/**
 * `unknown-type`: of a type this version does not know. `no-checker`: marked by rules of speech nobody handed over.
 * `sealed`: the paper holds no key.
 */
export interface ExcludedQuestion {
  readonly questionId: string;
  readonly type: string;
  readonly code: 'unknown-type' | 'no-checker' | 'sealed';
  /** The sentence in Chinese. */
  readonly message: string;
}

function excludedQuestion({ id, type }: Question, code: ExcludedQuestion['code']): ExcludedQuestion {
  const message = {
    'unknown-type': `当前版本不认识这种题型（${String(type)}），本题不计入成绩。`,
    sealed: '这是封存的试卷，没有答案，不能用它批改。',
    'no-checker': '本题要用用语规则来评分，批改时没有提供规则，本题不计入成绩。',
  }[code];
  return { questionId: id, type: String(type), code, message };
}

export interface AttemptResult {
  readonly paperId: string;
  readonly questions: readonly QuestionGrade[];
  /** Questions that could not be marked; they count neither for nor against. */
  readonly excluded: readonly ExcludedQuestion[];
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
 * `scoring` overrides the rule the paper was drawn with. `checker` judges the criteria of cases that name rules of
 * speech; without it such a case is left out of the mark. Responses given on the sealed form of the paper are marked
 * alike; on a sealed paper itself nothing can be.
 */
export function gradeAttempt(
  paper: Paper,
  responses: Responses,
  scoring: Scoring = paper.scoring,
  checker?: CaseChecker,
): AttemptResult {
  const questions: QuestionGrade[] = [];
  const excluded: ExcludedQuestion[] = [];
  const opened = openResponses(paper, responses);
  for (const item of paper.items) {
    const { question } = item;
    if (!isKnownType(question)) {
      excluded.push(excludedQuestion(question, 'unknown-type'));
      continue;
    }
    if (paper.sealed) {
      excluded.push(excludedQuestion(question, 'sealed'));
      continue;
    }
    if (question.type === 'case' && !checker && needsChecker(question)) {
      excluded.push(excludedQuestion(question, 'no-checker'));
      continue;
    }
    const response = readResponse(question, opened);
    const hundredths = gradeQuestion(item, response, scoring, checker);
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
