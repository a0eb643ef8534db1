import { html, type LitElement, type TemplateResult } from 'lit';
import { missingMembers } from '../../engine/quiz/attendance.js';
import type { PaperResults } from '../../engine/quiz/group-results.js';
import { adoptLater } from '../../ui/adopt-later.js';
import type { chartView } from '../../ui/charts/chart-view.js';
import type { Language } from '../../ui/language.js';
import { LaterPart } from '../../ui/later-part.js';
import { notice } from '../../ui/notice.js';
import type { SheetKind } from '../../ui/sheets/write-sheet.js';
import type { TableName } from './export-tables.js';
import { figuresOf, type PaperFigures } from './paper-figures.js';
import type { MonthSource, MonthView } from './read-month.js';
import { readTrend, type Trend } from './read-trend.js';
import type { ReportStrings } from './strings.js';
import { noTitles, type Titles } from './titles.js';
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

/** The page with the results of a paper: what it takes besides the results comes after they are shown. */
export class ResultsPage {
  /** The wording of questions and rules, once it is there. */
  titles: Titles = noTitles;

  readonly #host: LitElement;
  readonly #charts: LaterPart<{ readonly chartView: typeof chartView }>;
  #trend: Trend | undefined;
  #showsAll = false;
  #unsaved = false;
  #figures:
    { readonly paper: PaperResults; readonly titles: Titles; readonly figures: PaperFigures } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#charts = new LaterPart(host, async () => {
      const [part, { styles }] = await Promise.all([
        import('../../ui/charts/chart-view.js'),
        import('../../ui/charts/chart.styles.js'),
      ]);
      adoptLater(host, styles);
      return part;
    });
  }

  /** Reads what belongs to the results shown; what comes too late, after another month was asked for, is dropped. */
  async load(source: MonthSource, view: MonthView, packs: Packs, isCurrent: () => boolean): Promise<void> {
    void this.#charts.load();
    const [titles, trend] = await Promise.all([
      loadTitles(source, view.month, packs),
      readTrend(source, view),
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
    const shown = resultsView({
      t,
      language,
      view,
      paper,
      figures: paper && this.#figuresOf(paper),
      missing: paper ? missingMembers(view.team, paper.counted, view.month) : [],
      titles: this.titles,
      trend: this.#trend?.month === view.month ? this.#trend : undefined,
      charts: this.#charts,
      showsAll: this.#showsAll,
      showAll: () => {
        this.#showsAll = true;
        this.#host.requestUpdate();
      },
      save: name => kind => paper && void this.#save(name, kind, { t, language, view, paper }),
    });
    return this.#unsaved ? html`${notice('warning', t.notExported)} ${shown}` : shown;
  }

  /** Worked out anew only for another paper or other titles: a thousand results take their time. */
  #figuresOf(paper: PaperResults): PaperFigures {
    const { titles } = this;
    if (this.#figures?.paper !== paper || this.#figures.titles !== titles)
      this.#figures = { paper, titles, figures: figuresOf(paper, titles.pooled) };
    return this.#figures.figures;
  }

  async #save(
    name: TableName,
    kind: SheetKind,
    shown: ResultsShown & { readonly paper: PaperResults },
  ): Promise<void> {
    const { view, paper } = shown;
    const { titles } = this;
    const missing = missingMembers(view.team, paper.counted, view.month);
    const table = { ...shown, figures: this.#figuresOf(paper), missing, titles, trend: this.#trend };
    try {
      const { exportTable } = await import('./export-tables.js');
      this.#unsaved = !(await exportTable(name, table, kind));
    } catch {
      this.#unsaved = true;
    }
    this.#host.requestUpdate();
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
