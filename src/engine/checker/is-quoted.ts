import type { Span } from './types.js';

const pairs: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’', '《': '》' };

/** Whether a text holds an opening quotation mark at all. */
export function hasQuotation(text: string): boolean {
  return /[“「『‘《]/.test(text);
}

/** A quotation is looked for this far to each side: customers' words and button names are short. */
const reach = 24;

/** Whether a span stands inside quotation marks: somebody else's words, or the name of a thing. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
    const character = text[i]!;
    if ('”」』’》\n'.includes(character)) return false;
    const closing = pairs[character];
    if (closing === undefined) continue;
    // Within reach only: a text of nothing but opening marks would be read to its end for each finding.
    return text.slice(end, end + reach + 1).includes(closing);
  }
  return false;
}
