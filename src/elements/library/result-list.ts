import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PhraseVerdict } from '../../engine/checker/judge-phrase.js';
import type { Hit } from '../../engine/library/types.js';
import { glyph } from '../../ui/glyphs.js';
import type { Mark } from './phrase-memory.js';
import { rangesOf, showPieces } from './show-pieces.js';
import type { LibraryStrings } from './strings.js';
import { excerptPieces, textPieces } from './text-pieces.js';
import { verdictSign } from './verdict-view.js';

export interface ResultListView {
  readonly hits: readonly Hit[];
  /** Which of them are drawn. */
  readonly rows: readonly number[];
  readonly active: number;
  readonly isMarked: (mark: Mark, id: string) => boolean;
  /** What the rules say of a text on the screen, as soon as it is known. */
  readonly verdictOn: (text: string) => PhraseVerdict | undefined;
  readonly onScroll: () => void;
}

export function resultList(t: LibraryStrings, view: ResultListView): TemplateResult {
  return html`<div id="list" role="listbox" aria-label=${t.results} part="list" @scroll=${view.onScroll}>
    <div class="rows" role="none">
      ${repeat(
        view.rows,
        // An option that stays in view stays the same node, and with it what a screen reader points at.
        row => view.hits[row]!.entry.id,
        row => resultItem(t, view.hits[row]!, row, view),
      )}
    </div>
  </div>`;
}

function resultItem(
  t: LibraryStrings,
  { entry, ranges }: Hit,
  i: number,
  view: ResultListView,
): TemplateResult {
  const matchedTags = entry.tags.flatMap((tag, index) => {
    const within = rangesOf(ranges, 'tags', index);
    return within.length > 0 ? [html`<span class="tag">#${showPieces(textPieces(tag, within))}</span>`] : [];
  });
  return html`<div
    id="option-${i}"
    role="option"
    aria-selected=${i === view.active ? 'true' : 'false'}
    aria-setsize=${view.hits.length}
    aria-posinset=${i + 1}
    @mousedown=${keepFocus}
  >
    <div class="line">
      <span class="name">${showPieces(textPieces(entry.title, rangesOf(ranges, 'title')))}</span>
      ${verdictSign(t, view.verdictOn(entry.text))}
      ${view.isMarked('pinned', entry.id) ? html`<span class="pinned">${glyph('pin')}</span>` : nothing}
      ${view.isMarked('favourites', entry.id) ? html`<span class="starred">${glyph('star', true)}</span>` : nothing}
      <span class="category">${showPieces(textPieces(entry.category, rangesOf(ranges, 'category')))}</span>
    </div>
    <div class="excerpt">
      ${matchedTags}${showPieces(excerptPieces(entry.text, rangesOf(ranges, 'text')))}
    </div>
  </div>`;
}

/**
 * Which option an event in the list belongs to; the list in the reply box, which is slotted into ours, has options of
 * its own. The options themselves never have the focus nor take keys.
 */
export function optionIndex(event: Event): number | undefined {
  const option = event.target instanceof Element && event.target.closest('#list [role="option"]');
  return option ? Number(option.id.slice('option-'.length)) : undefined;
}

/** The focus stays in the search field, so that typing goes on after a click. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
