import { html, nothing, type TemplateResult } from 'lit';
import type { Hit } from '../../engine/library/types.js';
import type { Values } from './blank-values.js';
import type { Browsing, Wanted } from './browsing.js';
import { emptySentence } from './empty-sentence.js';
import { filterPanel, filterToggle } from './filters-view.js';
import type { Filters } from './filters.js';
import type { LibraryContent, LoadState } from './library-content.js';
import type { Mark } from './phrase-memory.js';
import { preview } from './preview.js';
import { resultList } from './result-list.js';
import type { Saying } from './saying.js';
import { scriptList } from './script-list.js';
import type { LibraryStrings } from './strings.js';
import { searchField, viewChoice } from './toolbar.js';
import type { VirtualRows } from './virtual-rows.js';

/** What the panel shows, and what can be done there. */
export interface Panel {
  readonly browsing: Browsing;
  readonly content: LibraryContent;
  readonly saying: Saying;
  readonly rows: VirtualRows;
  /** What the page knows for the blanks. */
  readonly known: Values;
  readonly filters: Filters;
  readonly isMarked: (mark: Mark, id: string) => boolean;
  toggleMark(mark: Mark, id: string): void;
  ask(change: Partial<Wanted>): void;
  key(event: KeyboardEvent): void;
  /** Empties the search field and goes back to it. */
  clear(): void;
}

/** The search field and what narrows the search. */
export function panelHead(t: LibraryStrings, panel: Panel): TemplateResult {
  const { browsing, filters } = panel;
  const { text, view, active, selected } = browsing;
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
      ${view === 'scripts' ? nothing : filterToggle(t, browsing, filters)}
    </div>
  </div>`;
}

/** What was found, the selected of it in full. */
export function panelBody(t: LibraryStrings, panel: Panel): TemplateResult {
  return panel.browsing.view === 'scripts' ? scripts(t, panel) : phrases(t, panel);
}

function phrases(t: LibraryStrings, panel: Panel): TemplateResult {
  const { browsing } = panel;
  const { selected: hit } = browsing;
  return html`<div class="browse ${panel.content.library.entries.length > 0 ? 'filtered' : ''}">
      ${filterPanel(t, browsing, panel.filters)}
      ${hit ? listed(t, panel, hit) : nothingFound(t, panel, panel.content.phrasesState)}
    </div>
    <p class="soft small keys">${t.keys}</p>`;
}

function listed(t: LibraryStrings, panel: Panel, hit: Hit): TemplateResult {
  const { browsing, filters, known, rows, saying } = panel;
  const { hits, active } = browsing;
  const { id } = hit.entry;
  const list = resultList(t, {
    hits,
    rows: rows.draw(hits, active),
    active,
    isMarked: panel.isMarked,
    onScroll: rows.onScroll,
  });
  const view = {
    hit,
    known,
    form: saying.form,
    marks: { favourites: panel.isMarked('favourites', id), pinned: panel.isMarked('pinned', id) },
    chosenTags: browsing.tags,
    canInsert: saying.canInsert,
    toggleMark: (mark: Mark) => panel.toggleMark(mark, id),
    toggleTag: (tag: string) => filters.toggleTag(tag),
  };
  return html`<div class="body">
    <div class="column">
      ${list}
      <p class="soft small count" role="status">${t.count(hits.length)}</p>
    </div>
    ${preview(t, view, saying)}
  </div>`;
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
