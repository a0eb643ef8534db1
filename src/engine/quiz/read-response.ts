import type { Question } from '../packs/types.js';

/** An option id, true or false, the ids of the chosen options, or the text of each blank. */
export type Response = string | boolean | readonly string[];

/** Responses by question id. They may come from storage or from a host, so their shape is not trusted. */
export type Responses = Readonly<Record<string, unknown>>;

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

/** The response to a question, or undefined where there is none or its shape is wrong. */
export function readResponse(question: Question, responses: Responses): Response | undefined {
  const raw = Object.hasOwn(responses, question.id) ? responses[question.id] : undefined;
  switch (question.type) {
    case 'single':
      return question.options.some(option => option.id === raw) ? (raw as string) : undefined;
    case 'multiple': {
      if (!isStrings(raw) || raw.length === 0) return undefined;
      const known = raw.every(id => question.options.some(option => option.id === id));
      return known ? [...new Set(raw)] : undefined;
    }
    case 'true-false':
      return typeof raw === 'boolean' ? raw : undefined;
    case 'fill-in':
      if (!isStrings(raw) || raw.length > question.answer.length) return undefined;
      return raw.some(text => text.trim() !== '') ? raw : undefined;
    default:
      return undefined;
  }
}
