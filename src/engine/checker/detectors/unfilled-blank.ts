import { spansOf } from './spans-of.js';
import type { Span } from '../types.js';

/** A blank as it stands in a phrase, or as its name in brackets where nobody filled it in. */
const blank = /【[^【】\n]{1,20}】|\{\{[^{}\n]{1,60}\}\}/g;

/** Blanks of a phrase that nobody filled in: not personal data, and no more to be sent than any. */
export function findUnfilledBlanks(text: string): Span[] {
  return spansOf(text, blank, () => true);
}
