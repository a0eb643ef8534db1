import { flag, listOf, object, oneOf, parse, text, optional, uniqueById, type Reader } from './read.js';
import type {
  Bank,
  Difficulty,
  FillInQuestion,
  MultipleQuestion,
  Option,
  Parsed,
  Question,
  SingleQuestion,
  TrueFalseQuestion,
} from './types.js';

const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

const common = {
  id: text,
  stem: text,
  category: text,
  difficulty: oneOf(difficulties),
  explanation: text,
  source: text,
  ruleIds: listOf(text),
};

const options = uniqueById(listOf(object<Option>({ id: text, text }), { atLeastOne: true }));

const single = object<SingleQuestion>({ ...common, type: oneOf(['single']), options, answer: text });
const multiple = object<MultipleQuestion>({
  ...common,
  type: oneOf(['multiple']),
  options,
  answer: listOf(text, { atLeastOne: true }),
});
const trueFalse = object<TrueFalseQuestion>({ ...common, type: oneOf(['true-false']), answer: flag });
const fillIn = object<FillInQuestion>({
  ...common,
  type: oneOf(['fill-in']),
  answer: listOf(listOf(text, { atLeastOne: true }), { atLeastOne: true }),
});

const readers: Readonly<Record<Question['type'], Reader<Question>>> = {
  single,
  multiple,
  'true-false': trueFalse,
  'fill-in': fillIn,
};

/** How many blanks (`____`) a stem holds. */
function countBlanks(stem: string): number {
  return stem.split('____').length - 1;
}

const question: Reader<Question> = (input, path, list) => {
  if (typeof input !== 'object' || input === null) return list.add(path, 'not-an-object', '');
  const { type } = input as { readonly type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(readers, type))
    return list.add(`${path}.type`, 'unknown-value', String(type));
  const value = readers[type as Question['type']](input, path, list);
  if (!value) return undefined;

  if (value.type === 'single' || value.type === 'multiple') {
    const ids = new Set(value.options.map(option => option.id));
    const lost = [value.answer].flat().find(id => !ids.has(id));
    if (lost !== undefined) return list.add(`${path}.answer`, 'bad-reference', lost);
  }
  if (value.type === 'fill-in' && countBlanks(value.stem) !== value.answer.length)
    return list.add(
      `${path}.answer`,
      'out-of-range',
      `____ × ${countBlanks(value.stem)} ≠ ${value.answer.length}`,
    );
  return value;
};

const bank = object<Bank>({
  id: text,
  title: text,
  version: text,
  source: optional(text),
  questions: uniqueById(listOf(question)),
});

/** Reads a question bank from outside; a question that cannot be read or has no valid key is left out and reported. */
export function parseBank(input: unknown): Parsed<Bank> {
  return parse(bank, input, { id: '', title: '', version: '', questions: [] });
}
