import type { Span } from '../types.js';

/** Bounded on both sides, so that no text makes it backtrack. */
const address = /(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/g;

/** Boxes of an office, not of a person. */
const office =
  /^(?:service|support|kefu|info|help|contact|hr|sales|admin|noreply|no-reply|hotline|care|cs)[\d._-]*@/i;

/** E-mail addresses of persons. */
export function findEmails(text: string): Span[] {
  return [...text.matchAll(address)]
    .filter(match => !office.test(match[0]))
    .map(match => ({ start: match.index, end: match.index + match[0].length }));
}
