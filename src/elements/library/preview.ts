import { html, nothing, type TemplateResult } from 'lit';
import type { Hit } from '../../engine/library/types.js';
import { glyph } from '../../ui/glyphs.js';
import type { BlankFormState, SayActions } from './blank-form.js';
import type { Values } from './blank-values.js';
import type { Mark } from './phrase-memory.js';
import { sayControls, sayText } from './sentence.js';
import { rangesOf, showPieces } from './show-pieces.js';
import type { LibraryStrings } from './strings.js';
import { textPieces } from './text-pieces.js';

export interface PreviewView {
  readonly hit: Hit;
  readonly marks: Readonly<Record<Mark, boolean>>;
  /** The tags the list is narrowed to. */
  readonly chosenTags: readonly string[];
  readonly known: Values;
  readonly form: BlankFormState | undefined;
  /** Inserting is the main thing where there is a reply box, copying where there is none. */
  readonly canInsert: boolean;
  /** What breaks a rule in it. */
  readonly verdict: TemplateResult | typeof nothing;
  /** Opens its form. */
  readonly edit?: TemplateResult | undefined;
  toggleMark(mark: Mark): void;
  toggleTag(tag: string): void;
}

export function preview(t: LibraryStrings, view: PreviewView, act: SayActions): TemplateResult {
  const { hit, form } = view;
  const { entry, ranges } = hit;
  return html`<section class="preview" aria-label=${t.preview} part="preview">
    <header>
      <div>
        <h3>${showPieces(textPieces(entry.title, rangesOf(ranges, 'title')))}</h3>
        <p class="soft small">${showPieces(textPieces(entry.category, rangesOf(ranges, 'category')))}</p>
      </div>
      <div class="marks">
        ${view.edit} ${markButton(view, 'pinned', t.pinned, 'Ctrl+Shift+D')}
        ${markButton(view, 'favourites', t.favourite, 'Ctrl+D')}
      </div>
    </header>
    ${sayText(entry, rangesOf(ranges, 'text'), form, view.known)}
    ${sayControls(t, entry, form, view.canInsert, act)} ${view.verdict} ${tagList(t, view)}
    ${entry.source ? html`<p class="soft small">${t.source(entry.source)}</p>` : nothing}
  </section>`;
}

function markButton(view: PreviewView, mark: Mark, label: string, keys: string): TemplateResult {
  const isOn = view.marks[mark];
  return html`<button
    type="button"
    class="plain icon ${mark === 'pinned' ? 'pin' : 'star'}"
    aria-pressed=${isOn ? 'true' : 'false'}
    aria-label=${label}
    title="${label} (${keys})"
    @click=${() => view.toggleMark(mark)}
  >
    ${glyph(mark === 'pinned' ? 'pin' : 'star', isOn)}
  </button>`;
}

/** The tags, each a way to see what else carries it. */
function tagList(t: LibraryStrings, view: PreviewView): TemplateResult | typeof nothing {
  const { entry, ranges } = view.hit;
  if (entry.tags.length === 0) return nothing;
  return html`<ul class="row tags" aria-label=${t.tags}>
    ${entry.tags.map(
      (tag, i) =>
        html`<li>
          <button
            type="button"
            class="chip"
            aria-pressed=${view.chosenTags.includes(tag) ? 'true' : 'false'}
            @click=${() => view.toggleTag(tag)}
          >
            <span>${showPieces(textPieces(tag, rangesOf(ranges, 'tags', i)))}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}
