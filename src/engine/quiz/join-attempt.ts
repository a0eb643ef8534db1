import type { Attempt } from './attempt.js';

/** One change of an attempt, such as an answer given; it can be made on a later state of it as well. */
export type AttemptChange = (attempt: Attempt) => Attempt;

/** Whether a stored value looks like an attempt; what is in it is read with `readAttempt` before it is shown. */
function isAttempt(stored: unknown): stored is Attempt {
  if (typeof stored !== 'object' || stored === null) return false;
  const { version, id, responses, flagged, submittedAt } = stored as Partial<Record<keyof Attempt, unknown>>;
  const isWhole = typeof responses === 'object' && responses !== null && Array.isArray(flagged);
  const isEnded = submittedAt === null || typeof submittedAt === 'number';
  return version === 1 && typeof id === 'string' && isWhole && isEnded;
}

/**
 * What to store where an attempt changes in one tab of several: the changes made on what is stored, so that nothing
 * answered elsewhere is lost. What has been handed in stays as it is, and so does an attempt begun since.
 *
 * @param own the attempt with the changes made, stored where nothing or nothing readable is
 */
export function joinAttempt(stored: unknown, own: Attempt, changes: readonly AttemptChange[]): Attempt {
  if (!isAttempt(stored)) return own;
  if (stored.id !== own.id || stored.submittedAt !== null) return stored;
  return changes.reduce((attempt, change) => change(attempt), { ...stored, paper: own.paper });
}

/**
 * What to store where an attempt begins: the one another tab has begun, or handed in as this very attempt, goes
 * before it.
 */
export function joinBeginning(stored: unknown, fresh: Attempt): Attempt {
  if (!isAttempt(stored)) return fresh;
  const isTaken = fresh.number > 0 && stored.number >= fresh.number;
  return stored.submittedAt === null || isTaken ? stored : fresh;
}
