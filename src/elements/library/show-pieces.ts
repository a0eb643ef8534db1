import { html, type TemplateResult } from 'lit';
import type { MatchRange, SearchField } from '../../engine/library/types.js';
import type { TextPiece } from './text-pieces.js';

/** Pieces as text, marks and blanks. */
export function showPieces(pieces: readonly TextPiece[]): (TemplateResult | string)[] {
  return pieces.map(({ text, marked, blank }) => {
    const content = marked ? html`<mark>${text}</mark>` : text;
    return blank ? html`<span class="blank ${blank}">${content}</span>` : content;
  });
}

/** The ranges of one field, or of one tag. */
export function rangesOf(ranges: readonly MatchRange[], field: SearchField, index?: number): MatchRange[] {
  return ranges.filter(range => range.field === field && range.index === index);
}
