import type { Question } from '../packs/question-types.js';

/** A typed text with the time from the first key to the last. */
export interface TypedText {
  readonly text: string;
  readonly milliseconds: number;
}

/**
 * By type of the question: an option id (single), true or false, the ids of the chosen options (multiple), the text
 * of each blank (fill-in), the option id for each prompt in their order, empty where there is none (matching), the
 * option ids in their order (ordering), the reply (case), text and time (typing).
 */
export type Response = string | boolean | readonly string[] | TypedText;

/** Responses by question id. They may come from storage or from a host, so their shape is not trusted. */
export type Responses = Readonly<Record<string, unknown>>;

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

/** Far above what anybody types; what is longer did not come from a person. */
const longestText = 20_000;

export function isTypedText(value: unknown): value is TypedText {
  if (typeof value !== 'object' || value === null) return false;
  const { text, milliseconds } = value as Partial<Record<keyof TypedText, unknown>>;
  return typeof text === 'string' && typeof milliseconds === 'number' && Number.isFinite(milliseconds);
}

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
    case 'matching': {
      if (!isStrings(raw) || raw.length > question.prompts.length) return undefined;
      const known = raw.every(id => id === '' || question.options.some(option => option.id === id));
      return known && raw.some(id => id !== '') ? raw : undefined;
    }
    case 'ordering': {
      if (!isStrings(raw) || raw.length === 0 || new Set(raw).size !== raw.length) return undefined;
      return raw.every(id => question.options.some(option => option.id === id)) ? raw : undefined;
    }
    case 'case':
      return typeof raw === 'string' && raw.trim() !== '' && raw.length <= longestText ? raw : undefined;
    case 'typing': {
      if (!isTypedText(raw) || raw.milliseconds <= 0 || raw.text.trim() === '') return undefined;
      return raw.text.length <= longestText ? raw : undefined;
    }
    default:
      return undefined;
  }
}
