import type { Span } from '../types.js';

/** Where a pattern with the flag `g` matches, of these only what the test accepts. */
export function spansOf(text: string, pattern: RegExp, accepts: (match: RegExpExecArray) => boolean): Span[] {
  return [...text.matchAll(pattern)]
    .filter(accepts)
    .map(match => ({ start: match.index, end: match.index + match[0].length }));
}
