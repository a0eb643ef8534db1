import type { Span } from '../types.js';
import { findDigitRuns } from './digit-runs.js';
import { passesLuhn } from './luhn.js';

/** UnionPay (62), Visa (4), MasterCard (51-55), JCB (35): the issuers seen in the region, by length. */
const issued = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|35\d{14})$/;

/** Bank card numbers with a known issuer and a right check digit. */
export function findBankCards(text: string): Span[] {
  return findDigitRuns(text).filter(({ digits }) => issued.test(digits) && passesLuhn(digits));
}
