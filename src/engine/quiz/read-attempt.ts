import type { Attempt } from './attempt.js';
import { readPaper } from './read-paper.js';
import { isTypedText } from './read-response.js';

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Whether a value has the shape of a response, of whatever type of question. */
export const isResponse = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  isTypedText(value) ||
  (Array.isArray(value) && value.every(part => typeof part === 'string'));

/**
 * Reads a stored attempt back. Undefined when anything in it is not as it was written: an attempt that is only
 * half right would be marked wrongly, so it is not repaired.
 */
export function readAttempt(input: unknown): Attempt | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const attempt = input as Partial<Record<keyof Attempt, unknown>>;
  const { value: paper, problems } = readPaper(attempt.paper);
  if (!paper || problems.length > 0) return undefined;
  const { responses, flagged, position, deadline, submittedAt, savedAt } = attempt;
  const whole =
    attempt.version === 1 &&
    typeof attempt.id === 'string' &&
    typeof attempt.agentId === 'string' &&
    Number.isInteger(attempt.number) &&
    typeof responses === 'object' &&
    responses !== null &&
    Object.values(responses).every(isResponse) &&
    Array.isArray(flagged) &&
    flagged.every(id => typeof id === 'string') &&
    Number.isInteger(position) &&
    (position as number) >= 0 &&
    (position as number) < paper.items.length &&
    isTime(attempt.startedAt) &&
    (deadline === null || isTime(deadline)) &&
    (submittedAt === null || isTime(submittedAt)) &&
    typeof attempt.timeUp === 'boolean' &&
    (savedAt === undefined || isTime(savedAt));
  return whole ? ({ ...attempt, paper } as Attempt) : undefined;
}
