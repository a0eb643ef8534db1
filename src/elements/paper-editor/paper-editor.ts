import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Bank, Question } from '../../engine/packs/types.js';
import { drawPaper, type DrawnPaper } from '../../engine/quiz/draw-paper.js';
import type { BlueprintSection, Paper } from '../../engine/quiz/paper.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { controls } from '../../ui/controls.js';
import { downloadFile } from '../../ui/download-file.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { monthName, monthOf } from '../../ui/month.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import { tokens } from '../../ui/tokens.js';
import { drawRevised } from '../../engine/quiz/draw-revised.js';
import { BankController } from './bank-controller.js';
import { bankStyles } from './bank.styles.js';
import { loadBanks, type LoadedBanks } from './load-banks.js';
import { styles } from './paper-editor.styles.js';
import { HeyanPaperEvent } from './paper-event.js';
import { previewStyles } from './preview.styles.js';
import { problemField, problemSection } from './problem-place.js';
import { findPublication, isSamePaper, publishPaper, type Publication } from './publication.js';
import { categoriesOf, countFitting, questionPool, standIns } from '../../engine/quiz/question-pool.js';
import {
  changeSettings,
  defaultSettings,
  monthsToOffer,
  readSettings,
  toBlueprint,
  type PaperSettings,
} from './settings.js';
import { paperEditorStrings, type PaperEditorStrings } from './strings.js';
import { drawView } from './views/draw-view.js';
import { previewView, type PreviewActions } from './views/preview-view.js';
import { publishView, type PublishActions } from './views/publish-view.js';
import { problemList } from './views/problem-list.js';
import { sectionsView } from './views/sections-view.js';
import { settingsView } from './views/settings-view.js';

const draftKey = 'paper-editor/draft';

/**
 * @summary The trainer's desk for the monthly paper: sets its sections, draws it from the banks, shows it as the
 * agent will see it, swaps single questions, and publishes it to `<heyan-quiz>` in this browser or as a file.
 * What was set is kept over a reload.
 *
 * @fires {HeyanPaperEvent} heyan-paper - once a paper is published
 * @csspart problems - the list of what could not be read from the banks
 */
export class HeyanPaperEditor extends HeyanElement<PaperEditorStrings> {
  static override readonly styles = [tokens, controls, styles, previewStyles, bankStyles];

  protected readonly stringTable = paperEditorStrings;

  readonly #bank = new BankController(this, {
    records: () => this.#records,
    changed: () => this.#joinBanks(),
  });

  #banks: readonly Bank[] = [];
  #pool: readonly Question[] = [];
  #drawn: DrawnPaper = { problems: [] };
  #bankLoads = 0;
  #recordLoads = 0;
  #isOut = false;

  @state() private loaded: LoadedBanks | undefined;
  @state() private settings: PaperSettings | undefined;
  @state() private publication: Publication = { paper: undefined, results: 0 };
  @state() private answers = false;
  @state() private confirming = false;
  @state() private announcement = '';

  /** Question banks of your own instead of the built-in ones. */
  @property({ attribute: false }) banks: readonly unknown[] | undefined;

  /** Where the draft and the published papers are kept; without it, in this browser. */
  @property({ attribute: false }) records: Records | undefined;

  /** The clock, in epoch milliseconds: it decides which months are offered. */
  @property({ attribute: false }) now: () => number = () => Date.now();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('banks') || !this.hasUpdated) void this.#loadBanks();
    if (changed.has('records') || !this.hasUpdated) void this.#loadRecords();
    this.#draw();
  }

  get #records(): Records {
    return openRecords(this.records);
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

  async #loadRecords(): Promise<void> {
    const load = ++this.#recordLoads;
    const records = this.#records;
    await records.ready;
    const draft = readSettings(await records.get<unknown>(draftKey));
    if (load !== this.#recordLoads) return;
    this.settings = draft ?? defaultSettings(monthOf(this.now()));
    await this.#lookUpPublication();
  }

  async #lookUpPublication(): Promise<void> {
    const { month } = this.settings!;
    const publication = await findPublication(this.#records, month);
    if (month === this.settings!.month) this.publication = publication;
  }

  /** The paper follows the settings at once: one that no longer matches them can never be published. */
  #draw(): void {
    const { loaded, settings } = this;
    if (!loaded || !settings || !this.#bank.ready || this.#bank.open) return;
    const blueprint = toBlueprint(settings, this.t.monthlyTitle(settings.month));
    this.#drawn = settings.drawn
      ? drawRevised(this.#banks, blueprint, settings.seed, settings.rejected)
      : drawPaper(this.#banks, blueprint, settings.seed);
    const { paper } = this.#drawn;
    this.#isOut = paper !== undefined && isSamePaper(paper, this.publication.paper);
  }

  #change(change: Partial<PaperSettings>): void {
    const before = this.settings!;
    this.settings = changeSettings(before, change);
    this.confirming = false;
    void this.#records.set(draftKey, this.settings);
    if (this.settings.month !== before.month) {
      this.publication = { paper: undefined, results: 0 };
      void this.#lookUpPublication();
    }
  }

  #changeSection(index: number, change: Partial<BlueprintSection>): void {
    const sections = this.settings!.sections.map((section, i) =>
      i === index ? { ...section, ...change } : section,
    );
    this.#change({ sections });
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #addSection = (): void => {
    const { sections } = this.settings!;
    this.#change({ sections: [...sections, { count: 1, points: sections.at(-1)?.points ?? 5 }] });
    void this.#focus('.section:last-child select');
  };

  readonly #removeSection = (index: number): void => {
    this.#change({ sections: this.settings!.sections.filter((_, i) => i !== index) });
    void this.#focus('.add');
  };

  readonly #reset = (): void => {
    this.#change(defaultSettings(this.settings!.month));
  };

  readonly #drawFirst = (): void => {
    this.#change({ drawn: true });
    this.announcement = this.t.drawn(this.#drawn.paper?.items.length ?? 0);
    void this.#focus('#preview-title');
  };

  readonly #preview: PreviewActions = {
    drawAgain: () => {
      const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
      this.#change({ seed: String(random % 1_000_000).padStart(6, '0') });
      this.announcement = this.t.drawn(this.#drawn.paper?.items.length ?? 0);
    },
    showAnswers: shown => (this.answers = shown),
    swap: index => {
      const id = this.#drawn.paper?.items[index]?.question.id;
      if (id === undefined) return;
      this.#change({ rejected: [...this.settings!.rejected, id] });
      void this.updateComplete.then(() => {
        const item = this.#drawn.paper?.items[index];
        if (item) this.announcement = this.t.swapped(index + 1, item.question.stem);
      });
    },
    undoSwap: () => {
      this.#change({ rejected: this.settings!.rejected.slice(0, -1) });
      // The button is gone with the last swap.
      if (this.settings!.rejected.length === 0) void this.#focus('#preview-title');
    },
  };

  readonly #publish: PublishActions = {
    publish: () => {
      if (!this.publication.paper) return void this.#publishNow();
      this.confirming = true;
      void this.#focus('.replace');
    },
    replace: () => void this.#publishNow(),
    cancel: () => {
      this.confirming = false;
      void this.#focus('.publish');
    },
    download: () => {
      const { paper } = this.#drawn;
      if (paper)
        downloadFile(`heyan-paper-${paper.month}.json`, 'application/json', JSON.stringify(paper, null, 2));
    },
  };

  async #publishNow(): Promise<void> {
    const { paper } = this.#drawn;
    if (!paper) return;
    await publishPaper(this.#records, paper);
    this.confirming = false;
    await this.#lookUpPublication();
    this.announcement = this.t.published(monthName(paper.month, this.language));
    this.dispatchEvent(new HeyanPaperEvent(paper));
    void this.#focus('.download');
  }

  protected override render(): TemplateResult {
    const { t, loaded } = this;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${t.title}</h2>
      ${this.records && this.records !== this.#records ? notice('warning', t.badRecords) : nothing}
      ${this.#body()}
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
    return html`${this.#records.persistent ? nothing : notice('warning', t.memoryOnly)}
    ${this.#bank.summary(language)}
    ${settingsView({
      t,
      language,
      settings,
      problems,
      months: monthsToOffer(monthOf(this.now()), settings.month),
      change: change => this.#change(change),
      reset: this.#reset,
    })}
    ${sectionsView({
      t,
      sections: settings.sections,
      categories: categoriesOf(this.#pool),
      fitting: section => countFitting(this.#pool, section),
      poolSize: this.#pool.length,
      problems,
      change: (index, change) => this.#changeSection(index, change),
      add: this.#addSection,
      remove: this.#removeSection,
    })}
    ${problemList(
      t,
      problems.filter(problem => problemSection(problem) === undefined && !problemField(problem)),
    )}
    ${
      settings.drawn
        ? this.#drawn.paper && this.#sheet(settings, this.#drawn.paper)
        : drawView(t, this.#drawn.paper !== undefined, this.#drawFirst)
    }`;
  }

  #sheet(settings: PaperSettings, paper: Paper): TemplateResult {
    const { t, answers, confirming, publication } = this;
    const { sections, rejected } = settings;
    return html`${previewView({
      t,
      paper,
      answers,
      rejected: rejected.length,
      canSwap: item => standIns(this.#pool, sections[item.section]!, paper, rejected).length > 0,
      actions: this.#preview,
    })}
    ${publishView({
      t,
      monthName: monthName(paper.month, this.language),
      published: publication.paper,
      isOut: this.#isOut,
      results: publication.results,
      confirming,
      actions: this.#publish,
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-paper-editor': HeyanPaperEditor;
  }
}
