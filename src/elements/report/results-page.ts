import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { analysisView, chartsView, figuresOf } from './analysis.js';
import { missingMembers, type TeamMember } from '../../engine/quiz/attendance.js';
import type { PaperResults } from '../../engine/quiz/group-results.js';
import { adoptLater } from '../../ui/adopt-later.js';
import type { Language } from '../../ui/language.js';
import { LaterPart } from '../../ui/later-part.js';
import { notice } from '../../ui/notice.js';
import type { SheetKind } from '../../ui/sheets/write-sheet.js';
import type { TableName } from './export-tables.js';
import type { PaperFigures } from './paper-figures.js';
import type { MonthSource, MonthView } from './read-month.js';
import type { Trend } from './read-trend.js';
import type { ReportStrings } from './strings.js';
import { noTitles, type Titles } from './titles.js';
import type { Charts } from './views/charts-view.js';
import { resultsView } from './views/results-view.js';

/** Packs a page gave, for the wording of what results name by id. */
interface Packs {
  readonly banks: readonly unknown[] | undefined;
  readonly rulePacks: readonly unknown[] | undefined;
}

interface ResultsShown {
  readonly t: ReportStrings;
  readonly language: Language;
  readonly view: MonthView;
  readonly paper: PaperResults | undefined;
}

interface Analysis {
  readonly figuresOf: typeof figuresOf;
  readonly chartsView: typeof chartsView;
  readonly analysisView: typeof analysisView;
}

/** The page with the results of a paper: what it takes besides the results comes after they are shown. */
export class ResultsPage {
  /** The wording of questions and rules, once it is there. */
  titles: Titles = noTitles;

  readonly #host: LitElement;
  readonly #analysis: LaterPart<Analysis>;
  readonly #charts: LaterPart<Charts>;
  #trend: Trend | undefined;
  #showsAll = false;
  #unsaved = false;
  #figures:
    { readonly paper: PaperResults; readonly titles: Titles; readonly figures: PaperFigures } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#analysis = new LaterPart(host, () => import('./analysis.js'));
    this.#charts = new LaterPart(host, async () => {
      const [{ chartViewBy }, { styles }, { drawChart }] = await Promise.all([
        import('../../ui/charts/chart-view.js'),
        import('../../ui/charts/chart.styles.js'),
        import('../../ui/charts/draw-chart.js'),
      ]);
      adoptLater(host, styles);
      return { chartView: chartViewBy(drawChart) };
    });
  }

  /** Reads what belongs to the results shown; what comes too late, after another month was asked for, is dropped. */
  async load(source: MonthSource, view: MonthView, packs: Packs, isCurrent: () => boolean): Promise<void> {
    void this.#charts.load();
    const [titles, trend] = await Promise.all([
      loadTitles(source, view.month, packs),
      loadTrend(source, view),
      this.#analysis.load(),
    ]);
    if (!isCurrent()) return;
    this.titles = titles;
    this.#trend = trend;
    this.#host.requestUpdate();
  }

  /** Shows the beginning of a long table again. */
  reset(): void {
    this.#showsAll = false;
    this.#unsaved = false;
  }

  view({ t, language, view, paper }: ResultsShown): TemplateResult {
    const save = (name: TableName) => (kind: SheetKind) =>
      paper && void this.#save(name, kind, { t, language, view, paper });
    const analysis = this.#analysis.value;
    const figures = paper && this.#figuresOf(paper);
    const props = figures && {
      t,
      language,
      figures,
      paperId: paper.paperId,
      passMark: paper.counted[0]?.passMark ?? 0,
      titles: this.titles,
      trend: this.#trend?.month === view.month ? this.#trend : undefined,
      charts: this.#charts,
      save,
    };
    const shown = resultsView({
      t,
      language,
      view,
      paper,
      missing: paper ? missingOf(view, paper) : [],
      charts: props && analysis?.chartsView(props),
      analysis: props && analysis?.analysisView(props),
      showsAll: this.#showsAll,
      showAll: () => {
        this.#showsAll = true;
        this.#host.requestUpdate();
      },
      save,
    });
    return html`${this.#unsaved ? notice('warning', t.notExported) : nothing} ${shown}
    ${this.#analysis.failed ? this.#failure(t) : nothing}`;
  }

  #failure(t: ReportStrings): TemplateResult {
    const retry = (): void => void this.#analysis.load();
    return notice(
      'warning',
      t.partFailed,
      html` <button type="button" class="retry" @click=${retry}>${t.retry}</button>`,
    );
  }

  /** Worked out anew only for another paper or other titles: a thousand results take their time. */
  #figuresOf(paper: PaperResults): PaperFigures | undefined {
    const { titles } = this;
    const analysis = this.#analysis.value;
    if (!analysis) return undefined;
    if (this.#figures?.paper !== paper || this.#figures.titles !== titles)
      this.#figures = { paper, titles, figures: analysis.figuresOf(paper, titles.pooled) };
    return this.#figures.figures;
  }

  async #save(
    name: TableName,
    kind: SheetKind,
    shown: ResultsShown & { readonly paper: PaperResults },
  ): Promise<void> {
    const { view, paper } = shown;
    const { titles } = this;
    const missing = missingOf(view, paper);
    try {
      await this.#analysis.load();
      const figures = this.#figuresOf(paper)!;
      const table = { ...shown, figures, missing, titles, trend: this.#trend };
      const { exportTable } = await import('./export-tables.js');
      this.#unsaved = !(await exportTable(name, table, kind));
    } catch {
      this.#unsaved = true;
    }
    this.#host.requestUpdate();
  }
}

/** Who has yet to sit the paper; what was handed in and is not marked yet is not missing. */
const missingOf = ({ team, month, unmarked }: MonthView, { counted }: PaperResults): TeamMember[] =>
  missingMembers(team, counted, month).filter(({ id }) => !unmarked.has(id));

/** Months side by side, where what reads them can be fetched. */
async function loadTrend(source: MonthSource, view: MonthView): Promise<Trend | undefined> {
  try {
    return await (await import('./read-trend.js')).readTrend(source, view);
  } catch {
    return undefined;
  }
}

/** Where the wording cannot be fetched the report shows ids. */
async function loadTitles({ records }: MonthSource, month: string, packs: Packs): Promise<Titles> {
  try {
    const part = await import('./load-titles.js');
    return await part.loadTitles({ ...packs, records, month });
  } catch {
    return noTitles;
  }
}
