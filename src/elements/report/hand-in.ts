import type { StoredResult } from '../../engine/quiz/stored-result.js';
import { monthOf } from '../../ui/month.js';

export type HandIn = 'on-time' | 'time-up' | 'late';

/**
 * How a paper was handed in. Late is after the paper has closed or, by the reader's clock, after its month; `time-up` is
 * by the clock of the paper.
 *
 * @param closesAt when the paper closes, in epoch milliseconds
 */
export function handInOf({ submittedAt, month, timeUp }: StoredResult, closesAt = Infinity): HandIn {
  const at = Date.parse(submittedAt);
  if (at > closesAt || monthOf(at) > month) return 'late';
  return timeUp ? 'time-up' : 'on-time';
}
