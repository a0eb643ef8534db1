import { html, nothing, type TemplateResult } from 'lit';
import type { Hit } from '../../engine/library/types.js';
import type { Values } from './blank-values.js';
import type { Browsing, Wanted } from './browsing.js';
import { emptySentence } from './empty-sentence.js';
import { filterPanel, filterToggle } from './filters-view.js';
import type { Filters } from './filters.js';
import type { LibraryContent, LoadState } from './library-content.js';
import type { PhraseVerdicts } from './phrase-verdicts.js';
import type { OwnController } from './own-controller.js';
import type { Mark } from './phrase-memory.js';
import { preview, type PreviewView } from './preview.js';
import { resultList } from './result-list.js';
import type { Saying } from './saying.js';
import type { ScriptDoor } from './script-door.js';
import type { LibraryStrings } from './strings.js';
import { searchField, viewChoice } from './toolbar.js';
import type { UsageDoor } from './usage-door.js';
import { verdictNotice } from './verdict-view.js';
import type { VirtualRows } from './virtual-rows.js';

/** What the panel shows, and what can be done there. */
export interface Panel {
  readonly browsing: Browsing;
  readonly content: LibraryContent;
  readonly saying: Saying;
  readonly scripts: ScriptDoor;
  readonly rows: VirtualRows;
  readonly verdicts: PhraseVerdicts;
  readonly usage: UsageDoor;
  /** Undefined where nobody is to keep phrases of their own. */
  readonly own: OwnController | undefined;
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
export function panelHead(t: LibraryStrings, panel: Panel): TemplateResult | typeof nothing {
  const { browsing, filters } = panel;
  if (panel.usage.view()) return nothing;
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
  return panel.usage.view() ?? (panel.browsing.view === 'scripts' ? scripts(t, panel) : phrases(t, panel));
}

function phrases(t: LibraryStrings, panel: Panel): TemplateResult {
  const { browsing } = panel;
  const { selected: hit } = browsing;
  return html`${panel.scripts.bar(t, () => panel.ask({ view: 'scripts' }))}
    <div class="browse ${panel.content.library.entries.length > 0 ? 'filtered' : ''}">
      ${filterPanel(t, browsing, panel.filters)}
      ${hit ? listed(t, panel, hit) : nothingFound(t, panel, panel.content.stateFor(browsing.text))}
    </div>
    <div class="foot">
      <p class="soft small keys">${t.keys}</p>
      <div class="row">${panel.own?.button()} ${panel.usage.button()}</div>
    </div>`;
}

function listed(t: LibraryStrings, panel: Panel, hit: Hit): TemplateResult {
  const { browsing, filters, known, rows, saying, verdicts } = panel;
  const { hits, active } = browsing;
  const { id, text } = hit.entry;
  const list = resultList(t, {
    hits,
    rows: rows.draw(hits, active),
    active,
    isMarked: panel.isMarked,
    verdictOn: wording => verdicts.of(wording),
    onScroll: rows.onScroll,
  });
  const view: PreviewView = {
    hit,
    known,
    form: saying.form,
    marks: { favourites: panel.isMarked('favourites', id), pinned: panel.isMarked('pinned', id) },
    chosenTags: browsing.tags,
    canInsert: saying.canInsert,
    verdict: verdictNotice(t, text, verdicts.of(text), reworded =>
      saying.use({ ...hit.entry, text: reworded }),
    ),
    edit: panel.own?.editButton(hit.entry),
    toggleMark: mark => panel.toggleMark(mark, id),
    toggleTag: tag => filters.toggleTag(tag),
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
  const { known, saying, browsing, content } = panel;
  const view = { form: saying.form, known, canInsert: saying.canInsert };
  return (
    panel.scripts.view(t, view, browsing.scripts, saying) ?? nothingFound(t, panel, content.scriptsState)
  );
}

function nothingFound(t: LibraryStrings, { browsing, content }: Panel, state: LoadState): TemplateResult {
  const { view, text } = browsing;
  const total = content.library.entries.length;
  const sentence = emptySentence(t, { state, view, text: text.trim(), total });
  const isComing = state === 'idle' || state === 'loading';
  return html`<p class="empty" role="status" aria-busy=${isComing ? 'true' : 'false'}>${sentence}</p>`;
}
