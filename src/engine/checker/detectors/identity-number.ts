import type { Span } from '../types.js';

const candidate = /(?<![0-9A-Za-z*])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z*])/g;

/** ISO 7064 MOD 11-2 over the first seventeen digits gives the eighteenth character (GB 11643). */
function passesCheck(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (number.charCodeAt(i) - 48) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

function holdsDate(number: string): boolean {
  const month = Number(number.slice(10, 12));
  const day = Number(number.slice(12, 14));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Resident identity numbers of the mainland whose date and check digit are right. */
export function findIdentityNumbers(text: string): Span[] {
  return [...text.matchAll(candidate)]
    .filter(match => holdsDate(match[0]) && passesCheck(match[0]))
    .map(match => ({ start: match.index, end: match.index + match[0].length }));
}
