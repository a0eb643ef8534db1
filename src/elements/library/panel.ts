import { html, nothing, type TemplateResult } from 'lit';
import type { Values } from './blank-values.js';
import type { Browsing } from './browsing.js';
import { emptySentence } from './empty-sentence.js';
import type { LibraryContent, LoadState } from './library-content.js';
import { preview } from './preview.js';
import { resultList } from './result-list.js';
import type { Saying } from './saying.js';
import { scriptList } from './script-list.js';
import type { LibraryStrings } from './strings.js';
import { categoryChoice, searchField, viewChoice } from './toolbar.js';
import type { VirtualRows } from './virtual-rows.js';

/** What the panel shows, and what can be done there. */
export interface Panel {
  readonly browsing: Browsing;
  readonly content: LibraryContent;
  readonly saying: Saying;
  readonly rows: VirtualRows;
  /** What the page knows for the blanks. */
  readonly known: Values;
  isFavourite(id: string): boolean;
  toggleFavourite(id: string): void;
  ask(change: Parameters<Browsing['ask']>[0]): void;
  key(event: KeyboardEvent): void;
  /** Empties the search field and goes back to it. */
  clear(): void;
}

/** The search field and what narrows the search. */
export function panelHead(t: LibraryStrings, panel: Panel): TemplateResult {
  const { text, view, category, active, selected } = panel.browsing;
  const { choices, library } = panel.content;
  const listed = selected !== undefined;
  return html`<div class="head">
    ${searchField(t, {
      query: text,
      active: listed ? `option-${active}` : undefined,
      expanded: listed,
      input: typed => panel.ask({ text: typed }),
      key: event => panel.key(event),
      clear: () => panel.clear(),
    })}
    <div class="row spread">
      ${viewChoice(t, view, chosen => panel.ask({ view: chosen }))}
      ${
        view === 'scripts'
          ? nothing
          : categoryChoice(t, choices, category, library.entries.length, chosen =>
              panel.ask({ category: chosen }),
            )
      }
    </div>
  </div>`;
}

/** What was found, the selected of it in full. */
export function panelBody(t: LibraryStrings, panel: Panel): TemplateResult {
  return panel.browsing.view === 'scripts' ? scripts(t, panel) : phrases(t, panel);
}

function phrases(t: LibraryStrings, panel: Panel): TemplateResult {
  const { browsing, known, rows, saying } = panel;
  const { hits, active, selected: hit } = browsing;
  if (!hit) return nothingFound(t, panel, panel.content.phrasesState);
  const list = resultList(t, {
    hits,
    rows: rows.draw(hits, active),
    active,
    isFavourite: id => panel.isFavourite(id),
    onScroll: rows.onScroll,
  });
  const { id } = hit.entry;
  const view = {
    hit,
    known,
    form: saying.form,
    favourite: panel.isFavourite(id),
    canInsert: saying.canInsert,
    toggleFavourite: () => panel.toggleFavourite(id),
  };
  return html`<div class="body">
      <div class="column">
        ${list}
        <p class="soft small count" role="status">${t.count(hits.length)}</p>
      </div>
      ${preview(t, view, saying)}
    </div>
    <p class="soft small keys">${t.keys}</p>`;
}

function scripts(t: LibraryStrings, panel: Panel): TemplateResult {
  const { known, saying, browsing } = panel;
  const { form, canInsert } = saying;
  if (browsing.scripts.length === 0) return nothingFound(t, panel, panel.content.scriptsState);
  return scriptList(t, { scripts: browsing.scripts, form, known, canInsert }, saying);
}

function nothingFound(t: LibraryStrings, { browsing, content }: Panel, state: LoadState): TemplateResult {
  const { view, text } = browsing;
  const total = content.library.entries.length;
  const sentence = emptySentence(t, { state, view, text: text.trim(), total });
  return html`<p class="empty" role="status">${sentence}</p>`;
}
