import {
  anyText,
  flag,
  listOf,
  number,
  object,
  oneOf,
  optional,
  parse,
  text,
  type Reader,
} from '../packs/read.js';
import type { Problem } from '../packs/problem.js';
import { excludedQuestion } from './read-attempt-result.js';
import type { StoredQuestion, StoredResult } from './stored-result.js';
import { isMonth } from './is-month.js';

/** The results that could be read, and one problem for each that could not. */
export interface ReadResults {
  readonly results: readonly StoredResult[];
  readonly problems: readonly Problem[];
}

const month: Reader<string> = (input, path, list) =>
  isMonth(input) ? input : list.add(path, 'unknown-value', String(input));

const time: Reader<string> = (input, path, list) =>
  typeof input === 'string' && !Number.isNaN(Date.parse(input))
    ? input
    : list.add(path, 'unknown-value', String(input));

const figure: Reader<number> = (input, path, list) => {
  const value = number(input, path, list);
  return value === undefined || value >= 0 ? value : list.add(path, 'out-of-range', String(value));
};

const version: Reader<1> = (input, path, list) =>
  input === 1 ? 1 : list.add(path, 'unknown-value', String(input));

const verdicts = ['correct', 'partial', 'wrong', 'unanswered'] as const;

const readQuestions = listOf(
  object<StoredQuestion>({
    questionId: text,
    category: text,
    ruleIds: listOf(text),
    points: figure,
    maxPoints: figure,
    verdict: oneOf(verdicts),
  }),
);

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isFigure = (value: unknown): boolean => Number.isFinite(value) && (value as number) >= 0;

/**
 * Whether the marks of a result are as they were written. There are fifty of them to a result and a thousand results
 * to a report: only what fails here is read once more by what can say why.
 */
function hasWholeQuestions(questions: unknown): boolean {
  return (
    Array.isArray(questions) &&
    (questions as readonly (Partial<Record<keyof StoredQuestion, unknown>> | null)[]).every(
      question =>
        isText(question?.questionId) &&
        isText(question?.category) &&
        isFigure(question?.points) &&
        isFigure(question?.maxPoints) &&
        verdicts.some(verdict => verdict === question?.verdict) &&
        Array.isArray(question?.ruleIds) &&
        question.ruleIds.every(isText),
    )
  );
}

const questions: Reader<readonly StoredQuestion[]> = (input, path, list) =>
  hasWholeQuestions(input) ? (input as readonly StoredQuestion[]) : readQuestions(input, path, list);

const storedResult = object<StoredResult>({
  version,
  attemptId: text,
  attemptNumber: figure,
  paperId: text,
  paperTitle: text,
  month,
  agent: object<StoredResult['agent']>({ id: text, name: anyText }),
  startedAt: time,
  submittedAt: time,
  durationMs: figure,
  timeUp: flag,
  total: figure,
  passMark: figure,
  passed: flag,
  questions,
  excluded: optional(listOf(excludedQuestion)),
  corrected: optional(
    object<NonNullable<StoredResult['corrected']>>({ at: time, total: figure, passed: flag }),
  ),
});

/**
 * Reads stored results back. One that is only half right would be reported wrongly, so it is left out as a whole.
 *
 * @param named each value with the name a problem gives it
 */
export function readResults(named: readonly (readonly [name: string, value: unknown])[]): ReadResults {
  const results: StoredResult[] = [];
  const problems: Problem[] = [];
  for (const [name, value] of named) {
    const read = parse<StoredResult | undefined>(storedResult, value, undefined);
    const [problem] = read.problems;
    if (problem) problems.push({ ...problem, path: problem.path ? `${name} · ${problem.path}` : name });
    else if (read.value) results.push(read.value);
  }
  return { results, problems };
}
