import type { PaperTerms } from './paper.js';
import { countingAttempts, type Reset } from './reset.js';

/**
 * Whether an agent may begin a paper now, and what for. `number` is that of the attempt: 1, 2 … for those that count,
 * 0 for practice. Times are epoch milliseconds; `closesAt` ends the attempt whatever time it has left.
 */
export type Admission =
  | { readonly kind: 'counts'; readonly number: number; readonly closesAt?: number | undefined }
  | { readonly kind: 'practice'; readonly number: 0 }
  | { readonly kind: 'early'; readonly opensAt: number }
  | { readonly kind: 'closed'; readonly closedAt: number };

export interface AdmissionFacts {
  /** Attempts already made, with the time they were begun. */
  readonly taken: readonly { readonly number: number; readonly startedAt: number }[];
  readonly resets: readonly Reset[];
  readonly now: number;
}

/**
 * Judges by the terms of the paper. A reset granted after the paper has closed opens it for this agent once more, for
 * whoever missed the exam with good reason. Once no attempt that counts is left, more are practice.
 */
export function admit(terms: PaperTerms, { taken, resets, now }: AdmissionFacts): Admission {
  const [opensAt, closesAt] = [terms.opens, terms.closes].map(time => time && Date.parse(time));
  if (opensAt && now < opensAt) return { kind: 'early', opensAt };
  const number = Math.max(0, ...taken.map(attempt => attempt.number)) + 1;
  if (number > countingAttempts(terms, resets.length)) return { kind: 'practice', number: 0 };
  if (!closesAt || now < closesAt) return { kind: 'counts', number, closesAt: closesAt || undefined };
  const granted = resets.filter(({ at }) => Date.parse(at) >= closesAt).length;
  const used = taken.filter(attempt => attempt.number > 0 && attempt.startedAt >= closesAt).length;
  return used < granted ? { kind: 'counts', number } : { kind: 'closed', closedAt: closesAt };
}
