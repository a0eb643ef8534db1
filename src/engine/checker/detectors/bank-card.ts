import type { Span } from '../types.js';
import { findDigitRuns } from './digit-runs.js';
import { passesLuhn } from './luhn.js';

/** UnionPay (62, 9558), Visa (4), MasterCard (51-55), JCB (35), American Express (34, 37), each by its length. */
const issued = /^(?:62\d{14,17}|9558\d{12,15}|4\d{15}|5[1-5]\d{14}|35\d{14}|3[47]\d{13})$/;

/** Behind these words a UnionPay number is one of a person, even where a digit is mistyped. */
const named =
  /(?:[银銀]行卡|[储儲]蓄卡|借[记記]卡|信用卡|工[资資]卡|[这這您他她的到张張]卡|卡[号號])[^，。,；;\d]{0,6}$/;
const unionPay = /^62\d{14,17}$/;

/** Bank card numbers with a known issuer and a right check digit, or that are called so. */
export function findBankCards(text: string): Span[] {
  return findDigitRuns(
    text,
    ({ digits, start }) =>
      (issued.test(digits) && passesLuhn(digits)) ||
      (unionPay.test(digits) && named.test(text.slice(Math.max(0, start - 12), start))),
  );
}
