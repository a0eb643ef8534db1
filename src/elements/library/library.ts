import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BoxAdapter } from '../../host/box-adapter.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import type { Values } from './blank-values.js';
import { Browsing, unnarrowed, type Wanted } from './browsing.js';
import { Filters } from './filters.js';
import { findPicks } from './find-hits.js';
import { LibraryContent } from './library-content.js';
import { moveFocus } from './move-focus.js';
import { OwnController } from './own-controller.js';
import { ownRemarks } from './own-remarks.js';
import { panelBody, panelHead, type Panel } from './panel.js';
import { PhraseMemory, type Mark } from './phrase-memory.js';
import { PhraseVerdicts } from './phrase-verdicts.js';
import { Picker } from './picker.js';
import { ReplyTarget } from './reply-target.js';
import { optionIndex } from './result-list.js';
import { saidNotice } from './said-notice.js';
import { Saying } from './saying.js';
import { ScriptDoor } from './script-door.js';
import { searchCommand } from './search-keys.js';
import { sheets } from './sheets.js';
import { fetchLibraryStrings, libraryStrings, type LibraryStrings } from './strings.js';
import { targetNotice } from './target-notice.js';
import { UsageDoor } from './usage-door.js';
import { VirtualRows } from './virtual-rows.js';

/**
 * @summary The team's phrases: found by characters, pinyin, initials or a customer's whole message, their blanks
 * asked in place, written into the reply box named by `for` or copied. Those that break a rule of speech are marked.
 * Favourites and recents are kept, and how often each was used. Phrases of one's own stand beside those of the packs.
 *
 * @fires {HeyanInsertEvent} heyan-insert - after a phrase was inserted or copied
 * @fires {HeyanNoteEvent} heyan-note - when a script has come to its end, or its note is handed over before
 * @csspart problems - the list of what could not be read from the packs
 * @csspart list - the list of phrases
 * @csspart preview - the phrase selected
 * @csspart scripts - the list of scripts
 * @csspart run - the script being walked through
 * @cssprop --heyan-list-height - how high the list may grow; `100vh` where the element has a height of its own to fill
 */
export class HeyanLibrary extends HeyanElement<LibraryStrings> {
  static override readonly styles = sheets;

  protected readonly stringTable = libraryStrings;

  readonly #target = new ReplyTarget(this, () => this.target ?? this.for);
  readonly #content = new LibraryContent(
    again => this.#browsing.search(again),
    packs => this.#own.join(packs),
  );
  readonly #browsing = new Browsing(this, { content: this.#content, memory: () => this.#memory! });
  readonly #saying = new Saying(this, {
    target: this.#target,
    strings: () => this.t,
    known: () => this.#known,
    conversation: () => this.conversation,
    panelIsSeen: () => this.#panelIsSeen,
    used: id => void this.#noteUse(id),
  });
  readonly #scripts = new ScriptDoor(this, {
    wanted: () => this.#browsing.view === 'scripts',
    strings: () => this.t,
    records: () => this.#records,
    conversation: () => this.conversation,
    scripts: () => this.#content.findScripts(''),
    moved: () => this.#saying.reset(),
  });
  readonly #picker = new Picker(this, {
    target: this.#target,
    saying: this.#saying,
    trigger: () => this.trigger,
    strings: () => this.t,
    state: query => this.#content.stateFor(query),
    find: text => {
      this.#content.prepare();
      return findPicks(this.#content.library, text, { memory: this.#memory!, now: Date.now() });
    },
    isFavourite: id => this.#isMarked('favourites', id),
    breaks: text => this.#verdicts.breaks(text),
    take: (entry, place, text) => {
      if (this.#panelIsSeen && this.#saying.asks(entry)) this.#browsing.reveal(entry.id, text);
      this.#saying.use(entry, 'insert', place);
    },
  });
  readonly #rows = new VirtualRows(this);
  readonly #verdicts = new PhraseVerdicts(this);
  readonly #usage = new UsageDoor(this, {
    records: () => this.#records,
    phrases: () => this.#content.library.entries,
    verdicts: this.#verdicts,
    strings: () => this.t,
    reveal: id => this.#browsing.reveal(id, ''),
  });
  readonly #filters = new Filters(this, {
    browsing: this.#browsing,
    content: this.#content,
    ask: (change, keep) => this.#ask(change, keep),
  });
  readonly #own = new OwnController(this, {
    on: () => this.own !== 'off',
    records: () => this.#records,
    language: () => this.language,
    changed: () => this.#content.refresh(),
    remarks: (text, reword) => ownRemarks(this.t, text, this.#verdicts.of(text), reword),
  });
  #memory: PhraseMemory | undefined;

  /** Something was marked on this visit: from then on the agent counts on its being kept. */
  @state() private marked = false;

  /**
   * Selector of the reply box, looked up in the element's own root first, then in the document, its open shadow
   * roots and same-origin frames.
   */
  @property() for = '';

  /**
   * What opens the list of phrases in the reply box itself when it is typed there: one character or several, of
   * which each does; full-width forms count too. Empty for none.
   */
  @property() trigger = '/';

  /** The reply box itself, or an adapter that speaks for it; takes the place of `for`. */
  @property({ attribute: false }) target: HTMLElement | BoxAdapter | undefined;

  /** Phrase packs of your own instead of the built-in ones. */
  @property({ attribute: false }) packs: readonly unknown[] | undefined;

  /** Script packs of your own instead of the built-in ones. */
  @property({ attribute: false }) scripts: readonly unknown[] | undefined;

  /** Rule packs of your own to check the phrases by, instead of the built-in ones. */
  @property({ attribute: false }) rules: readonly unknown[] | undefined;

  /** Whether phrases are checked by the rules; off where that is done elsewhere. */
  @property() check: 'on' | 'off' = 'on';

  /** Which conversation is open, by an id of the page: what was answered and noted belongs to one of them. */
  @property() conversation = '';

  /** What the page knows for the blanks, by name: `{称呼: '王先生'}`. */
  @property({ attribute: false }) values: Values | undefined;

  /** Whether phrases of one's own can be kept beside those of the packs, and edited. */
  @property() own: 'on' | 'off' = 'on';

  /** Where own phrases, favourites and recents are kept; without it, in this browser. */
  @property({ attribute: false }) records: Records | undefined;

  /** Nothing is drawn in a language whose words are still on their way. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = fetchLibraryStrings(this.language);
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('conversation') && this.hasUpdated) this.#saying.reset();
    if (changed.has('records') || !this.#memory) void this.#remember();
    if (changed.has('packs') || !this.hasUpdated) {
      Object.assign(this.#browsing, unnarrowed);
      void this.#content.loadPhrases(this.packs);
    }
    const scriptsWanted =
      (this.#browsing.view === 'scripts' || this.#scripts.wantsScripts) &&
      this.#content.scriptsState === 'idle';
    if (scriptsWanted || (changed.has('scripts') && this.#content.scriptsState !== 'idle'))
      void this.#content.loadScripts(this.scripts);
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('focusin', () => this.#content.prepare(true));
    this.renderRoot.addEventListener('click', event => {
      const index = optionIndex(event);
      if (index !== undefined) this.#select(index);
    });
    this.renderRoot.addEventListener('dblclick', event => {
      const hit = this.#browsing.hits[optionIndex(event) ?? -1];
      if (hit) this.#saying.use(hit.entry);
    });
  }

  protected override updated(): void {
    moveFocus(this.renderRoot, this.#saying.takeFocus());
  }

  get #records(): Records {
    return openRecords(this.records);
  }

  /** A page in plain JavaScript may say that it knows nothing in more than one way. */
  get #known(): Values {
    return { ...this.#scripts.answers, ...this.values };
  }

  async #remember(): Promise<void> {
    const memory = (this.#memory = new PhraseMemory(this.#records));
    await memory.load();
    if (memory === this.#memory) this.#browsing.search();
  }

  get #panel(): Panel {
    return {
      browsing: this.#browsing,
      content: this.#content,
      saying: this.#saying,
      scripts: this.#scripts,
      rows: this.#rows,
      verdicts: this.#verdicts,
      usage: this.#usage,
      known: this.#known,
      filters: this.#filters,
      own: this.own === 'off' ? undefined : this.#own,
      isMarked: (mark, id) => this.#isMarked(mark, id),
      toggleMark: (mark, id) => void this.#toggleMark(mark, id),
      ask: change => this.#ask(change),
      key: event => this.#onKey(event),
      clear: () => {
        this.#ask({ text: '' });
        moveFocus(this.renderRoot, 'search');
      },
    };
  }

  /** The panel may be folded away while the reply is written. */
  get #panelIsSeen(): boolean {
    return !this.#own.open && this.renderRoot.querySelector('.panel')!.getClientRects().length > 0;
  }

  #isMarked(mark: Mark, id: string): boolean {
    return this.#memory?.isMarked(mark, id) ?? false;
  }

  #ask(change: Partial<Wanted>, keep?: boolean): void {
    this.#saying.reset();
    if (change.text !== undefined && this.#browsing.view === 'scripts') this.#scripts.leave();
    this.#browsing.ask(change, keep);
  }

  #select(index: number): void {
    if (index !== this.#browsing.active) this.#saying.reset();
    this.#browsing.select(index);
  }

  #onKey(event: KeyboardEvent): void {
    const command = searchCommand(event, this.#browsing);
    if (!command) return;
    const { entry } = this.#browsing.selected ?? {};
    if (command.do === 'clear') this.#ask({ text: '' });
    else if (command.do === 'select') this.#select(command.index);
    else if (command.do === 'mark') void this.#toggleMark(command.mark, entry!.id);
    else this.#saying.use(entry!, command.do === 'copy' ? 'copy' : undefined);
    event.preventDefault();
    event.stopPropagation();
  }

  async #toggleMark(mark: Mark, id: string): Promise<void> {
    await this.#memory?.toggle(mark, id);
    this.marked = true;
    // The order is left alone under the agent's eyes, except where the list is that of the favourites.
    if (this.#browsing.view === 'favourites') this.#browsing.search(true);
    this.requestUpdate();
  }

  async #noteUse(id: string): Promise<void> {
    this.#picker.dismiss();
    // A sentence of a script is no phrase that could be listed again.
    if (!this.#content.library.entries.some(entry => entry.id === id)) return;
    await this.#memory?.noteUse(id, Date.now());
    if (this.#browsing.view === 'recents') this.#browsing.search(true);
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const panel = this.#panel;
    const problems = [...this.#content.problems, ...this.#verdicts.problems];
    const counts = this.marked || /^(?:favourites|recents)$/.test(this.#browsing.view);
    const isForgetful = counts && this.#memory?.persistent === false;
    return html`<section class="panel" aria-label=${t.title}>
        ${this.#own.view()} ${panelHead(t, panel)} ${targetNotice(t, this.#target, this.for)}
        ${this.records && this.records !== this.#records ? notice('warning', t.badRecords) : nothing}
        ${problemsNotice(problems, t.problems(problems.length), this.language)} ${panelBody(t, panel)}
        ${saidNotice(this.#saying)}
        <div class="soft small" role="status">
          ${isForgetful ? html`<p class="not-kept">${t.notKept}</p>` : nothing}
        </div>
        <div id="picked" class="visually-hidden" role="status">${this.#picker.announcement}</div>
      </section>
      <slot name="picker"></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-library': HeyanLibrary;
  }
}
