import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { asList } from '../../engine/packs/as-list.js';
import { isMonth } from '../../engine/quiz/is-month.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { controls } from '../../ui/controls.js';
import { downloadFile } from '../../ui/download-file.js';
import { glyph } from '../../ui/glyphs.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { monthName, monthOf } from '../../ui/month.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import { tokens } from '../../ui/tokens.js';
import { monthsWithResults, resultsOfMonth } from './find-results.js';
import { groupByPaper, type PaperResults } from '../../engine/quiz/group-results.js';
import { judgeQuestions } from '../../engine/quiz/judge-questions.js';
import { loadTitles, noTitles, type Titles } from './load-titles.js';
import { readResults, type ReadResults } from '../../engine/quiz/read-results.js';
import { resultTable } from './result-table.js';
import { styles } from './report.styles.js';
import { reportStrings, type ReportStrings } from './strings.js';
import { summarise } from '../../engine/quiz/summarise.js';
import { categoryTallies, missedRules } from '../../engine/quiz/tally.js';
import { agentsView } from './views/agents-view.js';
import { questionsView } from './views/questions-view.js';
import { summaryView } from './views/summary-view.js';
import { talliesView } from './views/tallies-view.js';

/** All there is to show of a month. */
interface MonthView extends ReadResults {
  readonly month: string;
  /** The months to choose from, the latest first. */
  readonly months: readonly string[];
  readonly papers: readonly PaperResults[];
}

/**
 * @summary The results of the monthly quiz: who passed, which question is bad, what the team misses most.
 * Reads what `<heyan-quiz>` has kept in this browser, or the results a page hands over.
 *
 * @csspart problems - the list of results that could not be read
 */
export class HeyanReport extends HeyanElement<ReportStrings> {
  static override readonly styles = [tokens, controls, styles];

  protected readonly stringTable = reportStrings;

  #loads = 0;
  /** What the reader chose, over what the page asks for. */
  #chosenMonth = '';

  @state() private view: MonthView | undefined;
  @state() private titles: Titles = noTitles;
  @state() private paperId = '';

  /** `YYYY-MM`; without it the current month, or the latest one with results. */
  @property() month = '';

  /** Results of your own, as the quiz stores them, instead of those in the records. */
  @property({ attribute: false }) results: readonly unknown[] | undefined;

  /** Question banks of your own, for the wording of the questions. */
  @property({ attribute: false }) banks: readonly unknown[] | undefined;

  /** Rule packs of your own, for the names of the rules. */
  @property({ attribute: false }) rulePacks: readonly unknown[] | undefined;

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('month')) this.#chosenMonth = '';
    const sources = ['month', 'results', 'banks', 'rulePacks', 'records'] as const;
    if (!this.hasUpdated || sources.some(name => changed.has(name))) void this.refresh();
  }

  /** A paper may have been handed in in another tab meanwhile. */
  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible') void this.refresh();
  };

  get #records(): Records {
    return openRecords(this.records);
  }

  /** Reads the results anew; resolves once they are shown. */
  async refresh(): Promise<void> {
    const load = ++this.#loads;
    const view = await this.#read();
    if (load !== this.#loads) return;
    this.view = view;
    if (view.papers.length > 0) {
      const { banks, rulePacks } = this;
      const titles = await loadTitles({ banks, rulePacks, records: this.#records, month: view.month });
      if (load !== this.#loads) return;
      this.titles = titles;
    }
    await this.updateComplete;
  }

  async #read(): Promise<MonthView> {
    const current = monthOf(this.now());
    const given =
      this.results && readResults(asList(this.results).map((value, i) => [`results[${i}]`, value] as const));
    const known = given
      ? [...new Set(given.results.map(result => result.month))].sort().reverse()
      : await monthsWithResults(this.#records);
    const asked = this.#chosenMonth || (isMonth(this.month) ? this.month : '');
    const month = asked || (known.includes(current) ? current : (known[0] ?? current));
    const read = given
      ? { ...given, results: given.results.filter(result => result.month === month) }
      : await resultsOfMonth(this.#records, month);
    const months = [...new Set([current, month, ...known])].sort().reverse();
    return { ...read, month, months, papers: groupByPaper(read.results) };
  }

  get #paper(): PaperResults | undefined {
    const papers = this.view?.papers ?? [];
    return papers.find(paper => paper.paperId === this.paperId) ?? papers[0];
  }

  readonly #chooseMonth = (event: Event): void => {
    this.#chosenMonth = (event.target as HTMLSelectElement).value;
    void this.refresh();
  };

  readonly #choosePaper = (event: Event): void => {
    this.paperId = (event.target as HTMLSelectElement).value;
  };

  #download(paper: PaperResults): void {
    const name = `${this.t.fileName(this.view!.month)}.csv`;
    downloadFile(name, 'text/csv;charset=utf-8', resultTable(this.t, paper));
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
    const { t, language } = this;
    const { months, month, papers, problems } = view;
    const paper = this.#paper;
    return html`<div class="row spread">
        <div class="row choices">
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
          ${papers.length > 1 ? this.#paperChoice(papers) : nothing}
        </div>
        ${
          paper && paper.counted.length > 0
            ? html`<button type="button" class="download" @click=${() => this.#download(paper)}>
                ${glyph('download')}${t.download}
              </button>`
            : nothing
        }
      </div>
      ${papers.length > 1 ? notice('info', t.otherPapers(papers.length)) : nothing}
      ${problemsNotice(problems, t.damaged(problems.length), language)}
      ${
        paper
          ? this.#results(paper)
          : html`<div class="empty" role="status">
              <h3>${t.empty}</h3>
              <p>${t.emptyAdvice}</p>
            </div>`
      }`;
  }

  #paperChoice(papers: readonly PaperResults[]): TemplateResult {
    const { t } = this;
    return html`<label>
      <span>${t.paper}</span>
      <select class="paper" @change=${this.#choosePaper}>
        ${papers.map(
          paper =>
            html`<option value=${paper.paperId} .selected=${paper === this.#paper}>
              ${t.paperChoice(paper.title, paper.counted.length)}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #results(paper: PaperResults): TemplateResult {
    const { t, language, titles } = this;
    const { counted, practice } = paper;
    if (counted.length === 0) return html`<p class="empty">${t.onlyPractice(practice)}</p>`;
    return html`${summaryView(t, summarise(counted))} ${agentsView(t, language, paper)}
    ${questionsView(t, judgeQuestions(counted), titles.stems)}
    ${talliesView(t, categoryTallies(counted), missedRules(counted), titles.rules)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-report': HeyanReport;
  }
}
