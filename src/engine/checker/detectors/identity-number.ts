import type { Span } from '../types.js';
import { findHongKongIdentity, findMacauIdentity } from './hong-kong-identity.js';
import { toHalfWidth } from './half-width.js';
import { spansOf } from './spans-of.js';
import { findTaiwanIdentity } from './taiwan-identity.js';

const candidate = /(?<![0-9A-Za-z*])[1-9](?:[ -]?\d){16}[ -]?[\dXx](?![0-9A-Za-z*])/g;

/** ISO 7064 MOD 11-2 over the first seventeen digits gives the eighteenth character (GB 11643). */
function passesCheck(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (number.charCodeAt(i) - 48) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

/** The day of birth, from the seventh digit on. */
const bornOn = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

/** Behind these words a number with a day of birth is one of a person, even where a digit is mistyped. */
const named = /(?:身[份分][证證]|[证證]件|社保)[^，。,；;\d]{0,8}$/;

/** Resident identity numbers of the mainland whose date and check digit are right, or that are called so. */
function findMainlandIdentity(text: string): Span[] {
  return spansOf(text, candidate, ({ 0: written, index }) => {
    const number = written.replace(/[ -]/g, '');
    if (!bornOn.test(number)) return false;
    return passesCheck(number) || named.test(text.slice(Math.max(0, index - 14), index));
  });
}

/** Identity numbers of the mainland, Hong Kong, Macau and Taiwan. */
export function findIdentityNumbers(original: string): Span[] {
  const text = toHalfWidth(original);
  return [findMainlandIdentity, findHongKongIdentity, findMacauIdentity, findTaiwanIdentity].flatMap(find =>
    find(text),
  );
}
