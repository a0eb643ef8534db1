import { foldText } from '../text/fold-text.js';

/** Marks that change a number when they stand between two digits: 3.5 is not 35, 9:30 is not 930. */
const joiners: Readonly<Record<string, string>> = {
  '.': '.',
  '．': '.',
  ':': ':',
  '：': ':',
  '/': '/',
  '／': '/',
  '-': '-',
  '－': '-',
  '–': '-',
  '—': '-',
  '~': '-',
  '～': '-',
};

const digit = /[0-9]/;

/** A wording as fill-in answers are compared: folded, without spaces and punctuation, numbers kept apart. */
function foldBlank(text: string): string {
  const folded = foldText(text);
  let out = '';
  for (let i = 0; i < folded.text.length; i++) {
    const unit = folded.text[i]!;
    const at = folded.offsets[i]!;
    const before = folded.text[i - 1];
    const betweenDigits = before !== undefined && digit.test(before) && digit.test(unit);
    const joiner = betweenDigits && at - folded.offsets[i - 1]! === 2 ? joiners[text[at - 1]!] : undefined;
    out += (joiner ?? '') + unit;
  }
  // An answer of marks alone, such as 「……」, would fold to nothing and equal every other one.
  return out === '' ? text.trim() : out;
}

/** The number a text is, thousands marked or not and in any width; undefined where it is none. */
export function numberOf(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

/** Whether a blank was filled with one of the accepted wordings. An empty blank never is. */
export function matchesBlank(given: string, accepted: readonly string[]): boolean {
  const folded = foldBlank(given);
  return folded !== '' && accepted.some(wording => foldBlank(wording) === folded);
}
