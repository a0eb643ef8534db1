import type { Paper, PaperReview } from './paper.js';

/** What may be shown of an attempt now; `nothing` until the paper has closed. */
export type ShownReview = 'nothing' | PaperReview['shows'];

/** Judges by the review of the paper, at once and with answers unless it says otherwise. `now` in epoch milliseconds. */
export function shownReview({ review, closes }: Pick<Paper, 'review' | 'closes'>, now: number): ShownReview {
  const { when, shows } = review ?? { when: 'at-once', shows: 'answers' };
  if (when === 'at-once') return shows;
  return closes !== undefined && now >= Date.parse(closes) ? shows : 'nothing';
}

/** From when on a result is open to its agent: when it was there, or later when the paper closed. Epoch milliseconds. */
export function shownSince({ review, closes }: Pick<Paper, 'review' | 'closes'>, markedAt: number): number {
  return review?.when === 'after-close' && closes !== undefined
    ? Math.max(markedAt, Date.parse(closes))
    : markedAt;
}
