import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../ui/language.js';
import type { TableName } from './export-tables.js';
import type { PaperFigures } from './paper-figures.js';
import type { Trend } from './read-trend.js';
import type { ReportStrings } from './strings.js';
import type { Titles } from './titles.js';
import type { SaveTable } from './views/block-head.js';
import { distributionView, trendView, type ChartPart } from './views/charts-view.js';
import { questionsView } from './views/questions-view.js';
import { talliesView } from './views/tallies-view.js';

export { figuresOf } from './paper-figures.js';

export interface AnalysisProps {
  readonly t: ReportStrings;
  readonly language: Language;
  readonly figures: PaperFigures;
  readonly paperId: string;
  readonly passMark: number;
  readonly titles: Titles;
  readonly trend: Trend | undefined;
  readonly charts: ChartPart;
  readonly save: (table: TableName) => SaveTable;
}

/** How the marks spread, and the months side by side once there are two. */
export function chartsView(props: AnalysisProps): TemplateResult {
  const { t, language, figures, passMark, trend, charts, save } = props;
  const { bands } = figures;
  return html`${distributionView({ t, charts, bands, passMark, save: save('distribution') })}
  ${
    trend && trend.months.length > 1
      ? trendView({ t, language, charts, months: trend.months, save: save('trend') })
      : nothing
  }`;
}

/** Which questions separate, and what the team misses. */
export function analysisView({ t, figures, paperId, titles, trend, save }: AnalysisProps): TemplateResult {
  const { judged, categories, rules } = figures;
  return html`${questionsView(t, judged, titles, paperId, save('questions'))}
  ${talliesView({ t, categories, rules, ruleTitles: titles.rules, before: trend?.before, save })}`;
}
