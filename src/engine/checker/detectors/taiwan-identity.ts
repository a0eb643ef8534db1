import type { Span } from '../types.js';
import { spansOf } from './spans-of.js';

/** A citizen's number (1, 2) or that of a resident from abroad (8, 9). */
const candidate = /(?<![0-9A-Za-z*])[A-Z][1289]\d{8}(?![0-9A-Za-z*])/gi;

/** The registry offices in the order of their codes, A being 10. */
const offices = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** The code's two digits weigh 1 and 9, the digits 8 to 1, the check digit 1; the sum is divisible by ten. */
function passesCheck([number]: RegExpExecArray): boolean {
  const code = offices.indexOf(number[0]!.toUpperCase()) + 10;
  let sum = Math.floor(code / 10) + (code % 10) * 9 + Number(number[9]);
  for (let i = 1; i < 9; i++) sum += Number(number[i]) * (9 - i);
  return sum % 10 === 0;
}

/** Taiwan identity numbers with a right check digit. */
export function findTaiwanIdentity(text: string): Span[] {
  return spansOf(text, candidate, passesCheck);
}
