import { correctPaper, type KeyCorrection } from './correct-paper.js';
import { gradeItem, totalOf, type ExcludedQuestion, type QuestionGrade } from './grade-attempt.js';
import type { CaseChecker } from './mark-case.js';
import type { Paper } from './paper.js';
import type { Responses } from './read-response.js';
import { openResponses } from './seal-paper.js';
import { fromStoredResult, toStoredQuestions, type StoredResult } from './stored-result.js';

/** What is marked anew, and by what. */
export interface Regrading {
  /** The whole paper with the key it was drawn with. */
  readonly paper: Paper;
  /** The correction the results stand by, if any, and the one they are to be marked by. */
  readonly old: KeyCorrection | undefined;
  readonly next: KeyCorrection;
  /** What was answered, by attempt id. */
  readonly answers: ReadonlyMap<string, Responses>;
  readonly checker?: CaseChecker | undefined;
}

/** What a corrected key makes of one result. */
export interface Regraded {
  readonly before: StoredResult;
  /** The result by the corrected key; `before` itself where no mark of it changes. */
  readonly after: StoredResult;
  /** Whether something corrected could not be marked anew, for want of the answers or of rules of speech. */
  readonly isPartial: boolean;
}

type Grade = QuestionGrade | ExcludedQuestion;

const isMarked = (grade: Grade): grade is QuestionGrade => !('code' in grade);

const markOf = (grade: Grade): string =>
  isMarked(grade) ? `${grade.verdict} ${grade.hundredths}` : grade.code;

/** The questions whose marks may differ: all that are, or were, corrected. */
function correctedIds(old: KeyCorrection | undefined, next: KeyCorrection): ReadonlySet<string> {
  return new Set([old, next].flatMap(correction => Object.keys(correction?.questions ?? {})));
}

/** The grades of a result in the order of the paper. */
function gradesOf(result: StoredResult, { items }: Paper): Grade[] {
  const { questions, excluded } = fromStoredResult(result);
  const place = new Map(items.map(({ question }, i) => [question.id, i]));
  const placeOf = ({ questionId }: Grade): number => place.get(questionId) ?? items.length;
  return [...questions, ...excluded].sort((a, b) => placeOf(a) - placeOf(b));
}

function withGrades(before: StoredResult, grades: readonly Grade[], paper: Paper, at: string): StoredResult {
  const marked = grades.filter(isMarked);
  const excluded = grades.filter((grade): grade is ExcludedQuestion => !isMarked(grade));
  const { total, passed } = totalOf(marked, before.passMark);
  const first = before.corrected ?? before;
  const { excluded: _, ...rest } = before;
  return {
    ...rest,
    total,
    passed,
    questions: toStoredQuestions(marked, paper),
    ...(excluded.length > 0 ? { excluded } : {}),
    corrected: { at, total: first.total, passed: first.passed },
  };
}

/**
 * Marks results on one paper anew after its key was corrected. Only what is, or was, corrected gets another mark; the
 * rest stands as it was marked. The mark before the first correction stays in the result's `corrected`.
 */
export function regrade(results: readonly StoredResult[], regrading: Regrading): Regraded[] {
  const { paper, old, next, answers, checker } = regrading;
  const corrected = correctPaper(paper, next);
  const ids = correctedIds(old, next);
  const items = new Map(corrected.items.map(item => [item.question.id, item]));
  return results.map(before => {
    const given = answers.get(before.attemptId);
    const opened = given && openResponses(paper, given);
    let isPartial = false;
    let isChanged = false;
    const grades = gradesOf(before, paper).map(grade => {
      const item = ids.has(grade.questionId) ? items.get(grade.questionId) : undefined;
      if (!item) return grade;
      // To drop a question takes no answers.
      const anew =
        opened || item.dropped
          ? gradeItem(corrected, item, opened ?? {}, corrected.scoring, checker)
          : undefined;
      if (!anew || (!isMarked(anew) && anew.code !== 'dropped')) {
        isPartial = true;
        return grade;
      }
      if (markOf(anew) !== markOf(grade)) isChanged = true;
      return anew;
    });
    return { before, after: isChanged ? withGrades(before, grades, paper, next.at) : before, isPartial };
  });
}
