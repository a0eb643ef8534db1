import { anyText, flag, listOf, number, object, oneOf, parse, text, type Reader } from '../packs/read.js';
import type { AttemptResult, ExcludedQuestion, QuestionGrade } from './grade-attempt.js';

const figure: Reader<number> = (input, path, list) => {
  const value = number(input, path, list);
  return value === undefined || value >= 0 ? value : list.add(path, 'out-of-range', String(value));
};

export const excludedQuestion = object<ExcludedQuestion>({
  questionId: text,
  type: anyText,
  code: oneOf(['unknown-type', 'no-checker', 'sealed', 'dropped']),
  message: anyText,
});

const attemptResult = object<AttemptResult>({
  paperId: text,
  questions: listOf(
    object<QuestionGrade>({
      questionId: text,
      category: anyText,
      verdict: oneOf(['correct', 'partial', 'wrong', 'unanswered']),
      hundredths: figure,
      points: figure,
      maxHundredths: figure,
      maxPoints: figure,
    }),
  ),
  excluded: listOf(excludedQuestion),
  hundredths: figure,
  maxHundredths: figure,
  total: figure,
  passMark: figure,
  passed: flag,
});

/** Reads a result that came from outside; undefined when anything in it is not as `gradeAttempt` writes it. */
export function readAttemptResult(input: unknown): AttemptResult | undefined {
  const { value, problems } = parse<AttemptResult | undefined>(attemptResult, input, undefined);
  return problems.length === 0 ? value : undefined;
}
