import type { StoredResult } from '../../engine/quiz/stored-result.js';
import { monthOf } from '../../ui/month.js';

export type HandIn = 'on-time' | 'time-up' | 'late';

/** How a paper was handed in: late is after its month by the reader's clock, `time-up` by the clock of the paper. */
export function handInOf({ submittedAt, month, timeUp }: StoredResult): HandIn {
  if (monthOf(Date.parse(submittedAt)) > month) return 'late';
  return timeUp ? 'time-up' : 'on-time';
}
