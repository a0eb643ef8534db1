import { parseBank } from '../packs/parse-bank.js';
import type { KeyCorrection, QuestionCorrection } from './correct-paper.js';
import { isResponse } from './read-attempt.js';
import type { Response } from './read-response.js';
import { isTimeText } from './time-text.js';

type Unread<T> = { readonly [K in keyof T]?: unknown };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readOne(input: unknown, id: string): QuestionCorrection | undefined {
  if (!isObject(input)) return undefined;
  const reason = typeof input.reason === 'string' ? { reason: input.reason } : {};
  if (input.excluded === true) return { ...reason, excluded: true };
  const bank = { id: 'paper', title: 'paper', version: '1', questions: [input.question] };
  const question = parseBank(bank).value.questions[0];
  if (question?.id !== id) return undefined;
  const { accepted } = input;
  const isUsable = Array.isArray(accepted) && accepted.length > 0 && accepted.every(isResponse);
  return { ...reason, question, ...(isUsable ? { accepted: accepted as readonly Response[] } : {}) };
}

/**
 * Reads a stored correction; undefined where there is none. A question whose corrected key is damaged is left out, and
 * so keeps its first one.
 */
export function readCorrection(input: unknown): KeyCorrection | undefined {
  if (!isObject(input)) return undefined;
  const { version, at, reason, questions } = input as Unread<KeyCorrection>;
  if (version !== 1 || !isTimeText(at) || !isObject(questions)) return undefined;
  const read = Object.entries(questions).flatMap(([id, raw]) => {
    const correction = readOne(raw, id);
    return correction ? [[id, correction] as const] : [];
  });
  return {
    version,
    at,
    reason: typeof reason === 'string' ? reason : '',
    questions: Object.fromEntries(read),
  };
}
