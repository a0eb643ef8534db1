import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { TeamMember } from '../../engine/quiz/attendance.js';
import type { PaperResults } from '../../engine/quiz/group-results.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { adoptLater } from '../../ui/adopt-later.js';
import { controls } from '../../ui/controls.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { LaterPart } from '../../ui/later-part.js';
import { monthName } from '../../ui/month.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import { tokens } from '../../ui/tokens.js';
import type { Desk, DeskContext, DeskHost } from './desk-host.js';
import { givenResults, readMonth, type MonthSource, type MonthView } from './read-month.js';
import { reportPages, type ReportPage } from './report-page.js';
import { styles } from './report.styles.js';
import { ResultsPage } from './results-page.js';
import { fetchReportStrings, reportStrings, type ReportStrings } from './strings.js';
import { styles as tableStyles } from './table.styles.js';

/**
 * @summary The results of the monthly quiz: who passed, which question is bad, what the team misses most; keys that
 * are corrected for everyone, and the monthly assessment. Reads what `<heyan-quiz>` has kept in this browser, or the
 * results a page hands over.
 *
 * @csspart problems - the list of results that could not be read
 */
export class HeyanReport extends HeyanElement<ReportStrings> {
  static override readonly styles = [tokens, controls, styles, tableStyles];

  protected readonly stringTable = reportStrings;

  #loads = 0;
  /** Where what is shown came from. */
  #source: MonthSource | undefined;
  /** What the reader chose, over what the page asks for. */
  #chosenMonth = '';
  readonly #results = new ResultsPage(this);
  readonly #desks: Readonly<Record<Exclude<ReportPage, 'results'>, LaterPart<Desk>>> = {
    questions: new LaterPart<Desk>(this, async () => {
      const part = await import('./questions/questions-desk.js');
      adoptLater(this, part.styles);
      return new part.QuestionsDesk(this.#deskHost);
    }),
    assessment: new LaterPart<Desk>(this, async () => {
      const part = await import('./assessment/assessment-desk.js');
      adoptLater(this, part.styles);
      return new part.AssessmentDesk(this.#deskHost);
    }),
  };

  @state() private view: MonthView | undefined;
  @state() private paperId = '';
  @state() private page: ReportPage = 'results';

  /** `YYYY-MM`; without it the current month, or the latest one with results. */
  @property() month = '';

  /** Results of your own, as the quiz stores them, instead of those in the records. */
  @property({ attribute: false }) results: readonly unknown[] | undefined;

  /** The team: whoever of it has no result is missing. Without it, whoever took part in the three months before. */
  @property({ attribute: false }) agents: readonly TeamMember[] | undefined;

  /** Question banks of your own, for the wording of the questions. */
  @property({ attribute: false }) banks: readonly unknown[] | undefined;

  /** Rule packs of your own, for the names of the rules. */
  @property({ attribute: false }) rulePacks: readonly unknown[] | undefined;

  /** Assessment policies of your own, instead of the built-in ones. */
  @property({ attribute: false }) policies: readonly unknown[] | undefined;

  /** Where results are kept; without it, in this browser. */
  @property({ attribute: false }) records: Records | undefined;

  /** The clock, in epoch milliseconds: it says which month is the current one. */
  @property({ attribute: false }) now: () => number = () => Date.now();

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  /** Nothing is drawn in a language whose words are still on their way. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = fetchReportStrings(this.language);
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('month')) this.#chosenMonth = '';
    const sources = ['month', 'results', 'agents', 'banks', 'rulePacks', 'policies', 'records'] as const;
    if (!this.hasUpdated || sources.some(name => changed.has(name))) void this.refresh();
  }

  /** A paper may have been handed in in another tab meanwhile. */
  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible') void this.refresh();
  };

  get #records(): Records {
    return openRecords(this.records);
  }

  #newSource(): MonthSource {
    const { results, agents } = this;
    return {
      records: this.#records,
      given: givenResults(results),
      agents,
      asked: this.#chosenMonth || this.month,
      now: this.now(),
    };
  }

  /** Reads the results anew; resolves once they are shown. */
  async refresh(): Promise<void> {
    const load = ++this.#loads;
    const source = this.#newSource();
    const view = await readMonth(source);
    if (load !== this.#loads) return;
    this.view = view;
    this.#source = source;
    const { banks, rulePacks } = this;
    if (view.papers.length > 0)
      await this.#results.load(source, view, { banks, rulePacks }, () => load === this.#loads);
    await this.#loadDesk();
    await this.updateComplete;
  }

  /** Has the page in front read what it shows. */
  async #loadDesk(): Promise<void> {
    if (this.page === 'results') return;
    const part = this.#desks[this.page];
    await part.load();
    const context = this.#context;
    if (part.value && context) await part.value.load(context);
    this.requestUpdate();
  }

  readonly #deskHost: DeskHost = {
    requestUpdate: () => this.requestUpdate(),
    drawn: () => this.updateComplete,
    root: () => this.renderRoot,
    context: () => this.#context,
    refresh: () => this.refresh(),
  };

  get #context(): DeskContext | undefined {
    const { view, policies, language, t, now } = this;
    const [source, paper] = [this.#source, this.#paper];
    const { titles } = this.#results;
    if (!view || !source) return undefined;
    return { view, paper, titles, records: source.records, source, policies, language, t, now };
  }

  get #paper(): PaperResults | undefined {
    const papers = this.view?.papers ?? [];
    return papers.find(paper => paper.paperId === this.paperId) ?? papers[0];
  }

  readonly #chooseMonth = (event: Event): void => {
    this.#chosenMonth = (event.target as HTMLSelectElement).value;
    this.#results.reset();
    void this.refresh();
  };

  readonly #choosePaper = (event: Event): void => {
    this.paperId = (event.target as HTMLSelectElement).value;
    this.#results.reset();
    void this.#loadDesk();
  };

  #turnTo(page: ReportPage): void {
    this.page = page;
    void this.#loadDesk();
  }

  protected override render(): TemplateResult {
    const { t, view } = this;
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${t.title}</h2>
      ${this.records && this.records !== this.#records ? notice('warning', t.badRecords) : nothing}
      ${view ? this.#month(view) : html`<p class="empty" role="status">${t.loading}</p>`}
    </section>`;
  }

  #month(view: MonthView): TemplateResult {
    const { t, language, page } = this;
    const { papers, problems, teamProblems } = view;
    return html`<div class="row spread">
        ${this.#choices(view)}
        <div class="row pages" role="group" aria-label=${t.pages}>
          ${reportPages.map(
            name =>
              html`<button
                type="button"
                class=${name}
                aria-pressed=${page === name ? 'true' : 'false'}
                @click=${() => this.#turnTo(name)}
              >
                ${t.pageNames[name]}
              </button>`,
          )}
        </div>
      </div>
      ${papers.length > 1 ? notice('info', t.otherPapers(papers.length)) : nothing}
      ${problemsNotice(problems, t.damaged(problems.length), language)}
      ${problemsNotice(teamProblems, t.badTeam(teamProblems.length), language)}
      ${page === 'results' ? this.#results.view({ t, language, view, paper: this.#paper }) : this.#desk(page)}`;
  }

  #choices({ months, month, papers }: MonthView): TemplateResult {
    const { t, language } = this;
    const paper = this.#paper;
    return html`<div class="row choices">
      <label>
        <span>${t.month}</span>
        <select class="month" @change=${this.#chooseMonth}>
          ${months.map(
            value =>
              html`<option value=${value} .selected=${value === month}>
                ${monthName(value, language)}
              </option>`,
          )}
        </select>
      </label>
      ${
        papers.length > 1
          ? html`<label>
              <span>${t.paper}</span>
              <select class="paper" @change=${this.#choosePaper}>
                ${papers.map(
                  other =>
                    html`<option value=${other.paperId} .selected=${other === paper}>
                      ${t.paperChoice(other.title, other.counted.length)}
                    </option>`,
                )}
              </select>
            </label>`
          : nothing
      }
    </div>`;
  }

  #desk(page: Exclude<ReportPage, 'results'>): TemplateResult {
    const { t } = this;
    const part = this.#desks[page];
    const context = this.#context;
    if (part.value && context) return part.value.view(context);
    if (!part.failed) return html`<p class="empty" role="status">${t.loading}</p>`;
    const retry = html` <button type="button" class="retry" @click=${() => void this.#loadDesk()}>
      ${t.retry}
    </button>`;
    return notice('warning', t.partFailed, retry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-report': HeyanReport;
  }
}
