import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Bank, Question } from '../../engine/packs/question-types.js';
import { drawPaper, type DrawnPaper } from '../../engine/quiz/draw-paper.js';
import type { BlueprintSection } from '../../engine/quiz/paper.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { controls } from '../../ui/controls.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { monthOf } from '../../ui/month.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import { tokens } from '../../ui/tokens.js';
import { drawRevised } from '../../engine/quiz/draw-revised.js';
import { askedLately } from './asked-lately.js';
import { BankController } from './bank-controller.js';
import { bankStyles } from './bank.styles.js';
import { fixQuestion, isFixed, unfixQuestion } from './fixed-questions.js';
import { focusLater } from './focus-later.js';
import { loadBanks, type LoadedBanks } from './load-banks.js';
import { styles } from './paper-editor.styles.js';
import { previewStyles } from './preview.styles.js';
import { problemField, problemSection } from './problem-place.js';
import { categoriesOf, countFitting, questionPool } from '../../engine/quiz/question-pool.js';
import {
  changeSettings,
  defaultSettings,
  monthsToOffer,
  readSettings,
  toBlueprint,
  type PaperSettings,
} from './settings.js';
import { sectionStyles } from './sections.styles.js';
import { SheetController } from './sheet-controller.js';
import { sumOf } from './sum-of.js';
import { fetchPaperEditorStrings, paperEditorStrings, type PaperEditorStrings } from './strings.js';
import { drawView } from './views/draw-view.js';
import { problemList } from './views/problem-list.js';
import { sectionsView } from './views/sections-view.js';
import { settingsView } from './views/settings-view.js';

const draftKey = 'paper-editor/draft';

/**
 * @summary The trainer's desk for the monthly paper: sets its sections, draws it from the banks, shows it as the
 * agent will see it, swaps single questions, and publishes it to `<heyan-quiz>` in this browser or as a file, with its
 * key or sealed. What was set is kept over a reload.
 *
 * @fires {HeyanPaperEvent} heyan-paper - once a paper is published, or the key of a sealed one released
 * @csspart problems - the list of what could not be read from the banks
 */
export class HeyanPaperEditor extends HeyanElement<PaperEditorStrings> {
  static override readonly styles = [tokens, controls, styles, sectionStyles, previewStyles, bankStyles];

  protected readonly stringTable = paperEditorStrings;

  readonly #bank = new BankController(this, {
    records: () => this.#drafts,
    changed: () => this.#joinBanks(),
    isFixed: question => isFixed(this.settings!.sections, question.id),
    toggleFixed: question => this.#toggleFixed(question),
  });

  readonly #sheet = new SheetController(this, {
    change: change => this.#change(change),
    announce: sentence => (this.announcement = sentence),
  });

  #banks: readonly Bank[] = [];
  #pool: readonly Question[] = [];
  #drawn: DrawnPaper = { problems: [] };
  #bankLoads = 0;
  #draftLoads = 0;
  #asked: readonly string[] = [];
  /** What `#asked` was looked up for. */
  #askedFor: { readonly records: Records; readonly month: string; readonly months: number } | undefined;

  @state() private loaded: LoadedBanks | undefined;
  @state() private settings: PaperSettings | undefined;
  @state() private announcement = '';

  /** Question banks of your own instead of the built-in ones. */
  @property({ attribute: false }) banks: readonly unknown[] | undefined;

  /** Where papers are published; without it, in this browser. */
  @property({ attribute: false }) records: Records | undefined;

  /**
   * Where drafts, own questions and the keys of sealed papers are kept; without it, in `records`. Agents must not be
   * able to read it: give it where `records` are shared with them.
   */
  @property({ attribute: false }) drafts: Records | undefined;

  /** The clock, in epoch milliseconds: it decides which months are offered. */
  @property({ attribute: false }) now: () => number = () => Date.now();

  /** Nothing is drawn in a language whose words are still on their way. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = fetchPaperEditorStrings(this.language);
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('banks') || !this.hasUpdated) void this.#loadBanks();
    if (changed.has('records') || changed.has('drafts') || !this.hasUpdated) void this.#loadDraft();
    if (this.settings) void this.#lookUpAsked(this.settings);
    this.#draw();
  }

  get #records(): Records {
    return openRecords(this.records);
  }

  get #drafts(): Records {
    return this.drafts ? openRecords(this.drafts) : this.#records;
  }

  /** Whether what the page gave as records is none. */
  get #hasBadRecords(): boolean {
    const given = [this.records, this.drafts].filter(records => records);
    return given.some(records => openRecords(records) !== records);
  }

  async #loadBanks(): Promise<void> {
    const load = ++this.#bankLoads;
    this.loaded = undefined;
    const loaded = await loadBanks(this.banks);
    if (load !== this.#bankLoads) return;
    this.loaded = loaded;
    this.#joinBanks();
  }

  /** The banks of the page with the trainer's own. */
  #joinBanks(): void {
    this.#banks = this.#bank.join(this.loaded?.banks ?? []);
    this.#pool = questionPool(this.#banks);
  }

  async #loadDraft(): Promise<void> {
    const load = ++this.#draftLoads;
    const drafts = this.#drafts;
    await drafts.ready;
    const draft = readSettings(await drafts.get<unknown>(draftKey));
    if (load !== this.#draftLoads) return;
    this.settings = draft ?? defaultSettings(monthOf(this.now()));
  }

  /** Follows the month and how far back to look. */
  async #lookUpAsked({ month, excludeMonths: months }: PaperSettings): Promise<void> {
    const records = this.#records;
    const before = this.#askedFor;
    if (before?.records === records && before.month === month && before.months === months) return;
    const wanted = { records, month, months };
    this.#askedFor = wanted;
    const asked = await askedLately(records, month, months);
    if (wanted !== this.#askedFor) return;
    this.#asked = asked;
    this.requestUpdate();
  }

  /** The paper follows the settings at once: one that no longer matches them can never be published. */
  #draw(): void {
    const { loaded, settings } = this;
    if (!loaded || !settings || !this.#bank.ready || this.#bank.open) return;
    const blueprint = toBlueprint(settings, this.t.monthlyTitle(settings.month));
    const exclude = this.#asked;
    this.#drawn = settings.drawn
      ? drawRevised(this.#banks, blueprint, settings.seed, settings.rejected, { exclude })
      : drawPaper(this.#banks, blueprint, settings.seed, { exclude });
  }

  #change(change: Partial<PaperSettings>): void {
    this.settings = changeSettings(this.settings!, change);
    void this.#drafts.set(draftKey, this.settings);
  }

  #toggleFixed(question: Question): void {
    const { sections } = this.settings!;
    const change = isFixed(sections, question.id)
      ? unfixQuestion(sections, question.id)
      : fixQuestion(sections, question);
    this.#change({ sections: change });
  }

  #changeSection(index: number, change: Partial<BlueprintSection>): void {
    const sections = this.settings!.sections.map((section, i) =>
      i === index ? { ...section, ...change } : section,
    );
    this.#change({ sections });
  }

  readonly #addSection = (): void => {
    const { sections } = this.settings!;
    this.#change({ sections: [...sections, { count: 1, points: sections.at(-1)?.points ?? 5 }] });
    void focusLater(this, '.section:last-child select');
  };

  readonly #removeSection = (index: number): void => {
    this.#change({ sections: this.settings!.sections.filter((_, i) => i !== index) });
    void focusLater(this, '.add');
  };

  readonly #reset = (): void => {
    this.#change(defaultSettings(this.settings!.month));
  };

  readonly #drawFirst = (): void => {
    this.#change({ drawn: true });
    this.announcement = this.t.drawn(sumOf(this.settings!.sections.map(({ count }) => count)));
    void this.#sheet.open();
  };

  protected override render(): TemplateResult {
    const { t, loaded } = this;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${t.title}</h2>
      ${this.#hasBadRecords ? notice('warning', t.badRecords) : nothing} ${this.#body()}
      ${loaded ? problemsNotice(loaded.problems, t.leftOut(loaded.problems.length), this.language) : nothing}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  #body(): unknown {
    const { t, loaded, settings, language } = this;
    if (!loaded || !settings || !this.#bank.ready)
      return html`<p class="empty" role="status">${t.loading}</p>`;
    if (loaded.failed)
      return html`${notice('error', t.banksFailed)}
        <div class="row">
          <button type="button" @click=${() => void this.#loadBanks()}>${t.retry}</button>
        </div>`;
    if (this.#bank.open) return this.#bank.view(language, t);
    const problems = this.#drawn.problems ?? [];
    const asked = new Set(this.#asked);
    const drawable = this.#pool.filter(({ id }) => !asked.has(id) || isFixed(settings.sections, id));
    const isKept = this.#records.persistent && this.#drafts.persistent;
    return html`${isKept ? nothing : notice('warning', t.memoryOnly)} ${this.#bank.summary(language)}
    ${settingsView({
      t,
      language,
      settings,
      problems,
      months: monthsToOffer(monthOf(this.now()), settings.month),
      excluded: this.#pool.length - drawable.length,
      change: change => this.#change(change),
      reset: this.#reset,
    })}
    ${sectionsView({
      t,
      sections: settings.sections,
      categories: categoriesOf(this.#pool),
      fitting: section => countFitting(drawable, section),
      stemOf: id => this.#pool.find(question => question.id === id)?.stem ?? id,
      poolSize: drawable.length,
      problems,
      change: (index, change) => this.#changeSection(index, change),
      add: this.#addSection,
      remove: this.#removeSection,
      unfix: id => this.#change({ sections: unfixQuestion(settings.sections, id) }),
    })}
    ${problemList(
      t,
      problems.filter(problem => problemSection(problem) === undefined && !problemField(problem)),
    )}
    ${
      settings.drawn
        ? this.#drawn.paper &&
          this.#sheet.view({
            records: this.#records,
            drafts: this.#drafts,
            settings,
            paper: this.#drawn.paper,
            pool: this.#pool,
            asked: this.#asked,
            isPublic: id => !this.banks && this.#bank.isGiven(id),
            now: this.now,
            t,
            language,
          })
        : drawView(t, this.#drawn.paper !== undefined, this.#drawFirst)
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-paper-editor': HeyanPaperEditor;
  }
}
