import type { Span } from '../types.js';

/** Digits written together, single spaces or hyphens between groups allowed. */
export interface DigitRun extends Span {
  /** The digits alone, full-width ones as half-width. */
  readonly digits: string;
  /** A `+` stands before it. */
  readonly international: boolean;
}

const run = /[0-9０-９](?:[ \-－ \u00a0]?[0-9０-９])*/g;

/** All runs of at least five digits that are not part of a longer code of letters and digits. */
export function findDigitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  for (const match of text.matchAll(run)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text[start - 1] ?? '';
    const after = text[end] ?? '';
    // A letter, a mask or a decimal point at either side: part of an order number, a masked value, a price.
    if (/[A-Za-z_*＊#¥￥$]/.test(before) || /[A-Za-z_*＊]/.test(after)) continue;
    if (/[.．]/.test(before) && /[0-9]/.test(text[start - 2] ?? '')) continue;
    const digits = match[0]
      .replace(/[^0-9０-９]/g, '')
      .replace(/[０-９]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
    if (digits.length < 5) continue;
    const international = before === '+' || before === '＋';
    runs.push({ start: international ? start - 1 : start, end, digits, international });
  }
  return runs;
}
