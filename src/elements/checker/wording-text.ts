import { html } from 'lit';
import { findBlanks } from '../../engine/library/blanks.js';

/** A wording with its blanks shown as places to fill in. */
export function wordingText(text: string): readonly unknown[] {
  let from = 0;
  const pieces = findBlanks(text).flatMap(({ name, default: value, start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, value ?? html`<span class="blank">${name}</span>`];
  });
  return [...pieces, text.slice(from)];
}
