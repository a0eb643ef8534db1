import { needsChecker, type CaseChecker } from './mark-case.js';
import { isKnownType } from './question-types.js';
import { gradeQuestion, toHundredths, verdictOf, type Verdict } from './grade-question.js';
import type { Question } from '../packs/question-types.js';
import type { Paper, PaperItem } from './paper.js';
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
 * `sealed`: the paper holds no key. `dropped`: taken out of the mark for everybody by a corrected key.
 */
export interface ExcludedQuestion {
  readonly questionId: string;
  readonly type: string;
  readonly code: 'unknown-type' | 'no-checker' | 'sealed' | 'dropped';
  /** The sentence in Chinese. */
  readonly message: string;
}

function excludedQuestion({ id, type }: Question, code: ExcludedQuestion['code']): ExcludedQuestion {
  const message = {
    'unknown-type': `当前版本不认识这种题型（${String(type)}），本题不计入成绩。`,
    sealed: '这是封存的试卷，没有答案，不能用它批改。',
    dropped: '更正答案时，本题已从所有人的成绩中剔除。',
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

/** Why an item cannot be marked; undefined when it can. */
function whyExcluded(
  { sealed }: Paper,
  { question, dropped }: PaperItem,
  checker: CaseChecker | undefined,
): ExcludedQuestion['code'] | undefined {
  if (!isKnownType(question)) return 'unknown-type';
  if (sealed) return 'sealed';
  if (dropped) return 'dropped';
  return question.type === 'case' && !checker && needsChecker(question) ? 'no-checker' : undefined;
}

/** What marks one item of a paper; `opened` are responses that `openResponses` has been through. */
export function gradeItem(
  paper: Paper,
  item: PaperItem,
  opened: Responses,
  scoring: Scoring,
  checker?: CaseChecker,
): QuestionGrade | ExcludedQuestion {
  const { question } = item;
  const code = whyExcluded(paper, item, checker);
  if (code) return excludedQuestion(question, code);
  const response = readResponse(question, opened);
  const hundredths = gradeQuestion(item, response, scoring, checker);
  const maxHundredths = toHundredths(item.points);
  return {
    questionId: question.id,
    category: question.category,
    verdict: verdictOf(hundredths, maxHundredths, response !== undefined),
    hundredths,
    points: hundredths / 100,
    maxHundredths,
    maxPoints: maxHundredths / 100,
  };
}

/** What the marks of the questions come to. */
export function totalOf(
  questions: readonly Pick<QuestionGrade, 'hundredths' | 'maxHundredths'>[],
  passMark: number,
): Pick<AttemptResult, 'hundredths' | 'maxHundredths' | 'total' | 'passMark' | 'passed'> {
  const hundredths = questions.reduce((sum, grade) => sum + grade.hundredths, 0);
  const maxHundredths = questions.reduce((sum, grade) => sum + grade.maxHundredths, 0);
  const total = maxHundredths > 0 ? Math.round((hundredths * 10000) / maxHundredths) / 100 : 0;
  return { hundredths, maxHundredths, total, passMark, passed: maxHundredths > 0 && total >= passMark };
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
    const grade = gradeItem(paper, item, opened, scoring, checker);
    if ('code' in grade) excluded.push(grade);
    else questions.push(grade);
  }
  return { paperId: paper.id, questions, excluded, ...totalOf(questions, paper.passMark) };
}
