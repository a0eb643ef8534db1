import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Hit } from '../../engine/library/types.js';
import type { Script } from '../../engine/packs/types.js';
import type { BoxAdapter } from '../../host/box-adapter.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { controls } from '../../ui/controls.js';
import { glyph } from '../../ui/glyphs.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import { tokens } from '../../ui/tokens.js';
import type { Values } from './blank-form.js';
import { emptySentence } from './empty-sentence.js';
import { findHits } from './find-hits.js';
import { LibraryContent, type LoadState } from './library-content.js';
import { styles } from './library.styles.js';
import { moveActive } from './move-active.js';
import { PhraseMemory } from './phrase-memory.js';
import { preview } from './preview.js';
import { ReplyTarget } from './reply-target.js';
import { optionIndex, resultList } from './result-list.js';
import { Saying } from './saying.js';
import { scriptList } from './script-list.js';
import { scrollWithin } from './scroll-within.js';
import { styles as sentenceStyles } from './sentence.styles.js';
import { libraryStrings, type LibraryStrings } from './strings.js';
import { targetNotice } from './target-notice.js';
import { categoryChoice, searchField, viewChoice, type View } from './toolbar.js';

/** More are drawn on demand: nobody reads on, and drawing is what costs. */
const shownAtOnce = 60;

/**
 * @summary The team's phrases: found by characters, pinyin, initials or a customer's whole message, their blanks
 * asked in place, written into the reply box named by `for` or copied. Favourites and recents are kept.
 *
 * @fires {HeyanInsertEvent} heyan-insert - after a phrase was inserted or copied
 * @csspart problems - the list of what could not be read from the packs
 * @csspart list - the list of phrases
 * @csspart preview - the phrase selected
 * @csspart scripts - the list of scripts
 */
export class HeyanLibrary extends HeyanElement<LibraryStrings> {
  static override readonly styles = [tokens, controls, styles, sentenceStyles];

  protected readonly stringTable = libraryStrings;

  readonly #target = new ReplyTarget(this, () => this.target ?? this.for);
  readonly #content = new LibraryContent(() => this.#search());
  readonly #saying = new Saying(this, {
    target: this.#target,
    strings: () => this.t,
    known: () => this.#known,
    used: id => void this.#noteUse(id),
  });
  #memory: PhraseMemory | undefined;

  @query('#search') private readonly field!: HTMLInputElement;
  @query('#list') private readonly list!: HTMLElement | null;

  @state() private hits: readonly Hit[] = [];
  @state() private scriptsFound: readonly Script[] = [];
  @state() private active = 0;
  @state() private shown = shownAtOnce;
  @state() private text = '';
  @state() private view: View = 'all';
  @state() private category = '';
  /** Something was marked on this visit: from then on the agent counts on its being kept. */
  @state() private marked = false;

  /**
   * Selector of the reply box, looked up in the element's own root first, then in the document, its open shadow
   * roots and same-origin frames.
   */
  @property() for = '';

  /** The reply box itself, or an adapter that speaks for it; takes the place of `for`. */
  @property({ attribute: false }) target: HTMLElement | BoxAdapter | undefined;

  /** Phrase packs of your own instead of the built-in ones. */
  @property({ attribute: false }) packs: readonly unknown[] | undefined;

  /** Script packs of your own instead of the built-in ones. */
  @property({ attribute: false }) scripts: readonly unknown[] | undefined;

  /** What the page knows for the blanks, by name: `{称呼: '王先生'}`. */
  @property({ attribute: false }) values: Values | undefined;

  /** Where favourites and recents are kept; without it, in this browser. */
  @property({ attribute: false }) records: Records | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('records') || !this.#memory) void this.#remember();
    if (changed.has('packs') || !this.hasUpdated) {
      this.category = '';
      void this.#content.loadPhrases(this.packs);
    }
    const scriptsWanted = this.view === 'scripts' && this.#content.scriptsState === 'idle';
    if (scriptsWanted || (changed.has('scripts') && this.#content.scriptsState !== 'idle'))
      void this.#content.loadScripts(this.scripts);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', event => {
      const index = optionIndex(event);
      if (index !== undefined) this.#select(index);
    });
    this.renderRoot.addEventListener('dblclick', event => {
      const hit = this.hits[optionIndex(event) ?? -1];
      if (hit) this.#saying.use(hit.entry);
    });
  }

  protected override updated(): void {
    const { list } = this;
    const option = list?.querySelector('[aria-selected="true"]');
    if (list && option) scrollWithin(list, option);
    const { focus } = this.#saying;
    this.#saying.focus = undefined;
    if (focus === 'search') this.field.focus();
    if (focus === 'missing') this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
    if (focus === 'blank') this.#firstOpenBlank()?.focus();
  }

  #firstOpenBlank(): HTMLElement | undefined {
    const fields = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.blanks :is(input, select)')];
    return fields.find(field => field.value === '') ?? fields[0];
  }

  get #records(): Records {
    return openRecords(this.records);
  }

  /** A page in plain JavaScript may say that it knows nothing in more than one way. */
  get #known(): Values {
    return this.values ?? {};
  }

  async #remember(): Promise<void> {
    const memory = (this.#memory = new PhraseMemory(this.#records));
    await memory.load();
    if (memory === this.#memory) this.#search();
  }

  /** Finds anew; what was selected stays selected when `keep` is set and it is still there. */
  #search(keep = false): void {
    const selected = this.hits[this.active]?.entry.id;
    const { text, view, category } = this;
    this.hits = findHits(this.#content.library, text, {
      view,
      category,
      memory: this.#memory!,
      now: Date.now(),
    });
    this.scriptsFound = view === 'scripts' ? this.#content.findScripts(text) : [];
    const again = keep ? this.hits.findIndex(({ entry }) => entry.id === selected) : 0;
    this.active = again >= 0 ? again : Math.max(0, Math.min(this.active, this.hits.length - 1));
    if (!keep) this.shown = shownAtOnce;
    // The packs may have changed and found the very same.
    this.requestUpdate();
  }

  #ask(change: { text?: string; view?: View; category?: string }): void {
    Object.assign(this, change);
    this.#saying.reset();
    this.#search();
  }

  #select(index: number): void {
    if (index !== this.active) this.#saying.reset();
    this.active = index;
    if (index >= this.shown) this.shown = Math.ceil((index + 1) / shownAtOnce) * shownAtOnce;
  }

  get #selected(): Hit | undefined {
    return this.view === 'scripts' ? undefined : this.hits[this.active];
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    const command = event.ctrlKey || event.metaKey;
    const hit = this.#selected;
    const to =
      command || event.shiftKey || event.altKey || !hit
        ? undefined
        : moveActive(event.key, this.active, this.hits.length);
    if (to !== undefined) this.#select(to);
    else if (event.key === 'Enter' && hit) this.#saying.use(hit.entry, command ? 'copy' : undefined);
    else if (event.key === 'Escape' && this.text) this.#ask({ text: '' });
    else if (event.key.toLowerCase() === 'd' && command && hit) void this.#toggleFavourite(hit.entry.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  async #toggleFavourite(id: string): Promise<void> {
    await this.#memory?.toggleFavourite(id);
    this.marked = true;
    // The order is left alone under the agent's eyes, except where the list is that of the favourites.
    if (this.view === 'favourites') this.#search(true);
    this.requestUpdate();
  }

  async #noteUse(id: string): Promise<void> {
    // A sentence of a script is no phrase that could be listed again.
    if (!this.#content.library.entries.some(entry => entry.id === id)) return;
    await this.#memory?.noteUse(id, Date.now());
    if (this.view === 'recents') this.#search(true);
  }

  protected override render(): TemplateResult {
    const { t, view } = this;
    const { said } = this.#saying;
    const { problems } = this.#content;
    const remembers = this.marked || view === 'favourites' || view === 'recents';
    const forgetful = this.#memory?.persistent === false && remembers;
    return html`<section class="panel" aria-label=${t.title}>
      ${this.#head()} ${targetNotice(t, this.#target, this.for)}
      ${this.records && this.records !== this.#records ? notice('warning', t.badRecords) : nothing}
      ${problemsNotice(problems, t.problems(problems.length), this.language)}
      ${view === 'scripts' ? this.#scripts() : this.#phrases()}
      <div class=${said ? 'said' : 'visually-hidden'} role="status">
        ${said ? html`<p class="notice ${said.kind}">${glyph(said.kind === 'ok' ? 'check' : 'alert')}${said.text}</p>` : nothing}
      </div>
      <div class="soft small" role="status">
        ${forgetful ? html`<p class="not-kept">${t.notKept}</p>` : nothing}
      </div>
    </section>`;
  }

  #head(): TemplateResult {
    const { t, text, view, category } = this;
    const { choices, library } = this.#content;
    const listed = this.#selected !== undefined;
    return html`<div class="head">
      ${searchField(t, {
        query: text,
        active: listed ? `option-${this.active}` : undefined,
        expanded: listed,
        input: typed => this.#ask({ text: typed }),
        key: event => this.#onKey(event),
        clear: () => {
          this.#ask({ text: '' });
          this.field.focus();
        },
      })}
      <div class="row spread">
        ${viewChoice(t, view, chosen => this.#ask({ view: chosen }))}
        ${
          view === 'scripts'
            ? nothing
            : categoryChoice(t, choices, category, library.entries.length, chosen =>
                this.#ask({ category: chosen }),
              )
        }
      </div>
    </div>`;
  }

  #phrases(): TemplateResult {
    const { t, hits } = this;
    const known = this.#known;
    const { form, canInsert } = this.#saying;
    const hit = this.#selected;
    if (!hit) return this.#nothing(this.#content.phrasesState);
    const isFavourite = (id: string): boolean => this.#memory?.isFavourite(id) ?? false;
    const list = resultList(t, {
      hits: hits.slice(0, this.shown),
      left: Math.max(0, hits.length - this.shown),
      active: this.active,
      isFavourite,
      showMore: () => (this.shown += shownAtOnce),
    });
    const favourite = isFavourite(hit.entry.id);
    const toggleFavourite = (): void => void this.#toggleFavourite(hit.entry.id);
    return html`<div class="body">
        <div class="column">
          ${list}
          <p class="soft small count" role="status">${t.count(hits.length)}</p>
        </div>
        ${preview(t, { hit, form, favourite, known, canInsert, toggleFavourite }, this.#saying)}
      </div>
      <p class="soft small keys">${t.keys}</p>`;
  }

  #scripts(): TemplateResult {
    const { t, scriptsFound: scripts } = this;
    const known = this.#known;
    const { form, canInsert } = this.#saying;
    if (scripts.length > 0) return scriptList(t, { scripts, form, known, canInsert }, this.#saying);
    return this.#nothing(this.#content.scriptsState);
  }

  #nothing(state: LoadState): TemplateResult {
    const { t, view } = this;
    const total = this.#content.library.entries.length;
    const sentence = emptySentence(t, { state, view, text: this.text.trim(), total });
    return html`<p class="empty" role="status">${sentence}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-library': HeyanLibrary;
  }
}
