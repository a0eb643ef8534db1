import type { Attempt } from './attempt.js';
import { isResponse } from './read-attempt.js';
import type { Response } from './read-response.js';
import { isTimeText } from './time-text.js';

/** What was answered in a submitted attempt, kept so that a corrected key can mark it once more. */
export interface StoredAnswers {
  readonly version: 1;
  readonly paperId: string;
  /** As they were given: on a sealed paper by the option ids of its sealed form. */
  readonly responses: Readonly<Record<string, Response>>;
  /** ISO 8601, UTC: when the agent got the result, where it did not come with handing in. */
  readonly markedAt?: string;
}

export function toStoredAnswers({ paper, responses }: Attempt): StoredAnswers {
  return { version: 1, paperId: paper.id, responses };
}

/** Reads stored answers; undefined where anything in them is damaged: half of them would be marked wrongly. */
export function readStoredAnswers(input: unknown): StoredAnswers | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  const { version, paperId, responses, markedAt } = input as Partial<Record<keyof StoredAnswers, unknown>>;
  const isWhole =
    version === 1 &&
    typeof paperId === 'string' &&
    typeof responses === 'object' &&
    responses !== null &&
    Object.values(responses).every(isResponse) &&
    (markedAt === undefined || isTimeText(markedAt));
  return isWhole ? (input as StoredAnswers) : undefined;
}
