import type { Span } from '../types.js';

/** Bounded on both sides, so that no text makes it backtrack. */
const address = /(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}/g;

/** E-mail addresses. */
export function findEmails(text: string): Span[] {
  return [...text.matchAll(address)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
