import { html, nothing, type TemplateResult } from 'lit';
import { glyph } from '../../ui/glyphs.js';
import type { LibraryStrings } from './strings.js';

export const views = ['all', 'favourites', 'recents', 'scripts'] as const;
export type View = (typeof views)[number];

export interface SearchFieldView {
  readonly query: string;
  /** Id of the active option; without one the field is a plain search field. */
  readonly active: string | undefined;
  readonly expanded: boolean;
  input(query: string): void;
  key(event: KeyboardEvent): void;
  clear(): void;
}

export function searchField(t: LibraryStrings, view: SearchFieldView): TemplateResult {
  return html`<div class="search">
    ${glyph('search')}
    <input
      id="search"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="go"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded=${view.expanded ? 'true' : 'false'}
      aria-controls=${view.expanded ? 'list' : nothing}
      aria-activedescendant=${view.active ?? nothing}
      aria-label=${t.search}
      placeholder=${t.placeholder}
      .value=${view.query}
      @input=${(event: Event) => view.input((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => view.key(event)}
    />
    ${
      view.query
        ? html`<button type="button" class="plain icon" aria-label=${t.clear} @click=${() => view.clear()}>
            ${glyph('close')}
          </button>`
        : nothing
    }
  </div>`;
}

export function viewChoice(t: LibraryStrings, current: View, choose: (view: View) => void): TemplateResult {
  return html`<div class="views" role="group" aria-label=${t.viewLabel}>
    ${views.map(
      view =>
        html`<button type="button" aria-pressed=${view === current} @click=${() => choose(view)}>
          ${t.views[view]}
        </button>`,
    )}
  </div>`;
}
