import type { Span } from '../types.js';
import { spansOf } from './spans-of.js';

const bracketed = /(?<![0-9A-Za-z*])([A-Z]{1,2})(\d{6}) ?\(([0-9A])\)/gi;
const bare = /(?<![0-9A-Za-z*])([A-Z]{1,2})(\d{6})([0-9A])(?![0-9A-Za-z*])/gi;
const macau = /(?<![0-9A-Za-z*])[157]\d{6} ?\(\d\)/g;

/** Words that name an identity card, shortly before a number. */
const named = /(?:身[份分]|[证證]件|[证證][号號]|HKID)[^，。,；;\d]{0,8}$/i;

/** Letters count from A = 10, a missing first letter 36; weights fall from 9 to 1; the sum is divisible by 11. */
function passesCheck([, letters = '', digits = '', check = '']: RegExpExecArray): boolean {
  const values = [...letters.toUpperCase().padStart(2, ' ')].map(sign =>
    sign === ' ' ? 36 : sign.charCodeAt(0) - 55,
  );
  const sum = [...values, ...[...digits, check].map(sign => parseInt(sign, 16))].reduce(
    (total, value, i) => total + value * (9 - i),
    0,
  );
  return sum % 11 === 0;
}

function isNamed(text: string, { index }: RegExpExecArray): boolean {
  return named.test(text.slice(Math.max(0, index - 16), index));
}

/** Hong Kong identity cards with a right check digit; without its brackets only where the card is named. */
export function findHongKongIdentity(text: string): Span[] {
  return [
    ...spansOf(text, bracketed, passesCheck),
    ...spansOf(text, bare, match => passesCheck(match) && isNamed(text, match)),
  ];
}

/** Macau identity cards have no public check digit and are known by their brackets and the card's name. */
export function findMacauIdentity(text: string): Span[] {
  return spansOf(text, macau, match => isNamed(text, match));
}
