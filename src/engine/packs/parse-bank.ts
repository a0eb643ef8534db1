import { question } from './parse-bank-question.js';
import { listOf, object, optional, parse, text, uniqueById } from './read.js';
import type { Parsed } from './problem.js';
import type { Bank } from './question-types.js';

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
