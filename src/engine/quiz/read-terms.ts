import { object, oneOf, optional, type Reader } from '../packs/read.js';
import { isMoment } from './is-moment.js';
import { reviewDepths, reviewTimes, type PaperReview } from './paper.js';

const moment: Reader<string> = (input, path, list) =>
  isMoment(input) ? input : list.add(path, 'unknown-value', String(input));

const wholeNumber: Reader<number> = (input, path, list) =>
  Number.isInteger(input) && (input as number) > 0
    ? (input as number)
    : list.add(path, 'out-of-range', String(input));

/** Readers of the terms of a paper, for whatever holds them. */
export const termFields = {
  opens: optional(moment),
  closes: optional(moment),
  attempts: optional(wholeNumber),
  review: optional(object<PaperReview>({ when: oneOf(reviewTimes), shows: oneOf(reviewDepths) })),
};
