import { isObject } from '../packs/is-object.js';
import { isMoment } from './is-moment.js';
import { reviewDepths, reviewTimes, type PaperReview, type PaperTerms } from './paper.js';

/** What is wrong with the terms of a paper: its window, its attempts, its review. */
export function checkTerms(terms: PaperTerms, complain: (path: string, message: string) => void): void {
  const { opens, closes, attempts, review } = terms;
  for (const [path, name, moment] of [
    ['opens', '开考时间', opens],
    ['closes', '截止时间', closes],
  ] as const)
    if (moment !== undefined && !isMoment(moment))
      complain(path, `${name}要写成 2026-11-30T18:00+08:00 这样，现在是「${String(moment)}」。`);
  if (isMoment(opens) && isMoment(closes) && Date.parse(closes) <= Date.parse(opens))
    complain('closes', '截止时间要晚于开考时间。');
  if (attempts !== undefined && !(Number.isInteger(attempts) && attempts > 0))
    complain('attempts', `计分的考试次数应是正整数，现在是「${String(attempts)}」。`);
  if (review === undefined) return;
  const { when, shows }: Partial<PaperReview> = isObject(review) ? review : {};
  if (!reviewTimes.some(known => known === when))
    complain('review.when', `没有叫「${String(when)}」的回顾时间。`);
  else if (when === 'after-close' && closes === undefined)
    complain('review.when', '要截止后才能回顾，就要先定截止时间。');
  if (!reviewDepths.some(known => known === shows))
    complain('review.shows', `没有叫「${String(shows)}」的回顾内容。`);
}

/** The terms alone, those that are not there left out. */
export const termsOf = ({ opens, closes, attempts, review }: PaperTerms): PaperTerms => ({
  ...(opens === undefined ? {} : { opens }),
  ...(closes === undefined ? {} : { closes }),
  ...(attempts === undefined ? {} : { attempts }),
  ...(review === undefined ? {} : { review }),
});
