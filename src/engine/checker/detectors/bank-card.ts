import type { Span } from '../types.js';
import { findDigitRuns } from './digit-runs.js';
import { passesLuhn } from './luhn.js';

/** UnionPay (62, 9558), Visa (4), MasterCard (51-55), JCB (35), American Express (34, 37), each by its length. */
const issued = /^(?:62\d{14,17}|9558\d{12,15}|4\d{15}|5[1-5]\d{14}|35\d{14}|3[47]\d{13})$/;

/** Bank card numbers with a known issuer and a right check digit. */
export function findBankCards(text: string): Span[] {
  return findDigitRuns(text, ({ digits }) => issued.test(digits) && passesLuhn(digits));
}
