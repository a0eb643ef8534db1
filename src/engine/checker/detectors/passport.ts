import type { Span } from '../types.js';
import { toHalfWidth } from './half-width.js';
import { spansOf } from './spans-of.js';

/** One or two letters with seven or eight digits, or nine digits; they carry no check digit. */
const candidate = /(?<![0-9A-Za-z*])(?:[A-Z]{1,2}\d{7,8}|\d{9})(?![0-9A-Za-z*])/gi;
const named = /(?:[护護]照|通行[证證]|台胞[证證]|回[乡鄉][证證])[^，。,；;\d]{0,8}$/;

/** Numbers of passports and travel permits, where the paper is named shortly before. */
export function findPassports(original: string): Span[] {
  const text = toHalfWidth(original);
  return spansOf(text, candidate, ({ index }) => named.test(text.slice(Math.max(0, index - 14), index)));
}
