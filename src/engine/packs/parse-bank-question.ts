import { checkQuestion } from './parse-bank-check.js';
import {
  anyText,
  flag,
  listOf,
  number,
  object,
  oneOf,
  optional,
  recordOf,
  text,
  uniqueById,
} from './read.js';
import type { Reader } from './read.js';
import type { Stage } from './pack.js';
import type {
  CaseCriterion,
  CaseQuestion,
  Difficulty,
  FillInQuestion,
  MatchingQuestion,
  MultipleQuestion,
  NumberRange,
  Option,
  OrderingQuestion,
  Question,
  QuestionImage,
  QuestionType,
  SingleQuestion,
  TrueFalseQuestion,
  TypingQuestion,
} from './question-types.js';

const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];
const stages: readonly Stage[] = ['opening', 'middle', 'closing'];

/** A number above nothing, at most `most`. */
const upTo =
  (most: number): Reader<number> =>
  (input, path, list) => {
    const value = number(input, path, list);
    return value === undefined || (value > 0 && value <= most)
      ? value
      : list.add(path, 'out-of-range', String(value));
  };

/** A scheme other than those of the web could run code or carry the picture itself. */
const url: Reader<string> = (input, path, list) => {
  const value = text(input, path, list);
  if (value === undefined) return undefined;
  const isSafe = !/[\s\\]/.test(value) && (/^https?:\/\//i.test(value) || !/^[^/?#]*:/.test(value));
  return isSafe ? value : list.add(path, 'unknown-value', value);
};

const common = {
  id: text,
  stem: text,
  category: text,
  difficulty: oneOf(difficulties),
  explanation: anyText,
  source: anyText,
  ruleIds: listOf(text),
  image: optional(object<QuestionImage>({ url, alt: text })),
  points: optional(upTo(1000)),
};

const options = uniqueById(listOf(object<Option>({ id: text, text }), { atLeastOne: true }));
const texts = listOf(text, { atLeastOne: true });

const range: Reader<NumberRange> = object<NumberRange>({ from: number, to: number });
/** A list whose places count: one that cannot be read loses the whole, not its neighbours their place. */
const ranges: Reader<readonly (NumberRange | null)[]> = (input, path, list) => {
  if (!Array.isArray(input)) return list.add(path, 'not-a-list', '');
  const read = input.map((raw, i) => (raw === null ? null : range(raw, `${path}[${i}]`, list)));
  return read.some(value => value === undefined) ? undefined : (read as (NumberRange | null)[]);
};

const criterion: Reader<CaseCriterion> = (input, path, list) => {
  const value = object<CaseCriterion>({
    id: text,
    title: text,
    points: upTo(1000),
    anyOf: optional(texts),
    noneOf: optional(texts),
    rules: optional(texts),
  })(input, path, list);
  if (!value) return undefined;
  const kinds = [value.anyOf, value.noneOf, value.rules].filter(kind => kind !== undefined).length;
  return kinds === 1 ? value : list.add(path, 'missing', 'anyOf / noneOf / rules');
};

const readers: Readonly<Record<QuestionType, Reader<Question>>> = {
  single: object<SingleQuestion>({ ...common, type: oneOf(['single']), options, answer: text }),
  multiple: object<MultipleQuestion>({ ...common, type: oneOf(['multiple']), options, answer: texts }),
  'true-false': object<TrueFalseQuestion>({ ...common, type: oneOf(['true-false']), answer: flag }),
  'fill-in': object<FillInQuestion>({
    ...common,
    type: oneOf(['fill-in']),
    answer: listOf(texts, { atLeastOne: true }),
    ranges: optional(ranges),
  }),
  matching: object<MatchingQuestion>({
    ...common,
    type: oneOf(['matching']),
    prompts: options,
    options,
    answer: recordOf(text),
  }),
  ordering: object<OrderingQuestion>({ ...common, type: oneOf(['ordering']), options, answer: texts }),
  case: object<CaseQuestion>({
    ...common,
    type: oneOf(['case']),
    reply: text,
    stage: optional(oneOf(stages)),
    criteria: uniqueById(listOf(criterion, { atLeastOne: true })),
    minCharacters: optional(upTo(1000)),
    answer: text,
  }),
  typing: object<TypingQuestion>({
    ...common,
    type: oneOf(['typing']),
    text,
    minPerMinute: optional(upTo(1000)),
    minAccuracy: optional(upTo(100)),
  }),
};

/** Reads one question; one of an unknown type or without a valid key is reported and left out. */
export const question: Reader<Question> = (input, path, list) => {
  if (typeof input !== 'object' || input === null) return list.add(path, 'not-an-object', '');
  const { type } = input as { readonly type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(readers, type))
    return list.add(`${path}.type`, 'unknown-value', String(type));
  // What a question of another format does not have is empty, not wrong.
  const value = readers[type as QuestionType]({ explanation: '', source: '', ...input }, path, list);
  return value && checkQuestion(value, path, list) ? value : undefined;
};
