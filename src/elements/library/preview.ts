import { html, nothing, type TemplateResult } from 'lit';
import type { Hit, MatchRange } from '../../engine/library/types.js';
import { glyph } from '../../ui/glyphs.js';
import type { BlankFormState, SayActions } from './blank-form.js';
import type { Values } from './blank-values.js';
import { sayControls, sayText } from './sentence.js';
import { rangesOf, showPieces } from './show-pieces.js';
import type { LibraryStrings } from './strings.js';
import { textPieces } from './text-pieces.js';

export interface PreviewView {
  readonly hit: Hit;
  readonly favourite: boolean;
  readonly known: Values;
  readonly form: BlankFormState | undefined;
  /** Inserting is the main thing where there is a reply box, copying where there is none. */
  readonly canInsert: boolean;
  toggleFavourite(): void;
}

export function preview(t: LibraryStrings, view: PreviewView, act: SayActions): TemplateResult {
  const { hit, favourite, form } = view;
  const { entry, ranges } = hit;
  return html`<section class="preview" aria-label=${t.preview} part="preview">
    <header>
      <div>
        <h3>${showPieces(textPieces(entry.title, rangesOf(ranges, 'title')))}</h3>
        <p class="soft small">${showPieces(textPieces(entry.category, rangesOf(ranges, 'category')))}</p>
      </div>
      <button
        type="button"
        class="plain icon star"
        aria-pressed=${favourite}
        aria-label=${t.favourite}
        title="${t.favourite} (Ctrl+D)"
        @click=${() => view.toggleFavourite()}
      >
        ${glyph('star', favourite)}
      </button>
    </header>
    ${sayText(entry, rangesOf(ranges, 'text'), form, view.known)}
    ${sayControls(t, entry, form, view.canInsert, act)} ${tagList(t, entry.tags, ranges)}
    ${entry.source ? html`<p class="soft small">${t.source(entry.source)}</p>` : nothing}
  </section>`;
}

function tagList(
  t: LibraryStrings,
  tags: readonly string[],
  ranges: readonly MatchRange[],
): TemplateResult | typeof nothing {
  if (tags.length === 0) return nothing;
  return html`<ul class="row tags" aria-label=${t.tags}>
    ${tags.map(
      (tag, i) =>
        html`<li class="chip"><span>${showPieces(textPieces(tag, rangesOf(ranges, 'tags', i)))}</span></li>`,
    )}
  </ul>`;
}
