import { html, type TemplateResult } from 'lit';
import type { Hit } from '../../engine/library/types.js';
import { glyph } from '../../ui/glyphs.js';
import { rangesOf, showPieces } from './show-pieces.js';
import { optionId } from './option-id.js';
import type { LibraryStrings } from './strings.js';
import { excerptPieces, textPieces } from './text-pieces.js';

export interface PickerView {
  /** Prefix of the ids, as they stand in a document that is not ours. */
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly active: number;
  /** Said in place of the phrases. */
  readonly sentence: string | undefined;
  isFavourite(id: string): boolean;
  /** Whether a text is known to break a rule. */
  breaks(text: string): boolean;
}

/**
 * The phrases offered in the reply box, where the focus stays. The list is a stop of Tab like all that scrolls,
 * though none that is reached: Tab takes the active phrase, and the list is gone once the box loses the focus.
 */
export function pickerView(t: LibraryStrings, view: PickerView): TemplateResult {
  if (view.sentence !== undefined) return html`<p class="heyan-sentence">${view.sentence}</p>`;
  return html`<div id=${view.id} class="heyan-options" role="listbox" tabindex="0" aria-label=${t.picker}>
      ${view.hits.map(
        ({ entry, ranges }, i) =>
          html`<div
            id=${optionId(view.id, i)}
            class="heyan-option"
            role="option"
            aria-selected=${i === view.active ? 'true' : 'false'}
          >
            <span class="heyan-line">
              <span class="heyan-name"
                >${showPieces(textPieces(entry.title, rangesOf(ranges, 'title')))}</span
              >
              ${view.breaks(entry.text) ? html`<span class="heyan-breach" role="img" aria-label=${t.breach} title=${t.breach}>${glyph('alert')}</span>` : ''}
              ${view.isFavourite(entry.id) ? glyph('star', true) : ''}
              <span class="heyan-category"
                >${showPieces(textPieces(entry.category, rangesOf(ranges, 'category')))}</span
              >
            </span>
            <span class="heyan-excerpt"
              >${showPieces(excerptPieces(entry.text, rangesOf(ranges, 'text'), 24))}</span
            >
          </div>`,
      )}
    </div>
    <p class="heyan-keys">${t.pickerKeys}</p>`;
}
