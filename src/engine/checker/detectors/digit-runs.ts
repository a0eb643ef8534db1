import type { Span } from '../types.js';
import { toHalfWidth } from './half-width.js';

/** Digits written together, or in groups with spaces, dots or hyphens between. */
export interface DigitRun extends Span {
  /** The digits alone, half-width; Chinese ones (一三八) as Arabic. */
  readonly digits: string;
  /** A `+` stands before it. */
  readonly international: boolean;
}

const digit = '[0-9零〇一二三四五六七八九幺]';
const soft = ' .\\u00a0\\u200b-\\u200d\\ufeff';
/** No number looked for is shorter: text is full of 一 and 1. */
const fewestDigits = 8;
const run = new RegExp(`${digit}(?:[${soft}\\-–—]{0,3}${digit}){${fewestDigits - 1},}`, 'g');
/** A run falls into these when it is no number as a whole: two numbers side by side, or one behind `1.`. */
const piece = new RegExp(`[^${soft}]+`, 'g');

/** Letters that may lead straight into a number, unlike those of a waybill. */
const announces = /(?:^|[^a-z])(?:tel|phone|mobile|mob|vx|wx|qq|v)[:.]?$/i;

const chinese = '零一二三四五六七八九';

function readDigits(text: string): string {
  let digits = '';
  for (const sign of text.replaceAll('〇', '零').replaceAll('幺', '一')) {
    if (sign >= '0' && sign <= '9') digits += sign;
    else if (chinese.includes(sign)) digits += chinese.indexOf(sign);
  }
  return digits;
}

/** All runs of digits the test accepts that are not part of a longer code of letters and digits. */
export function findDigitRuns(original: string, accepts: (run: DigitRun) => boolean): DigitRun[] {
  const text = toHalfWidth(original);
  const found: DigitRun[] = [];
  for (const match of text.matchAll(run)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text[start - 1] ?? '';
    // A letter, a mask or a currency sign at either side: part of an order number, a masked value, a price.
    if (/[A-Z_*#¥￥$]/i.test(before) && !announces.test(text.slice(Math.max(0, start - 8), start))) continue;
    if (/[A-Z_*]/i.test(text[end] ?? '')) continue;
    const international = before === '+';
    const whole: DigitRun = {
      start: international ? start - 1 : start,
      end,
      digits: readDigits(match[0]),
      international,
    };
    if (accepts(whole)) found.push(whole);
    else
      for (const part of match[0].matchAll(piece)) {
        if (part[0].length < fewestDigits) continue;
        const from = start + part.index;
        const one = {
          start: from,
          end: from + part[0].length,
          digits: readDigits(part[0]),
          international: false,
        };
        if (accepts(one)) found.push(one);
      }
  }
  return found;
}
