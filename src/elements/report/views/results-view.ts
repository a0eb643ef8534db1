import { html, nothing, type TemplateResult } from 'lit';
import type { TeamMember } from '../../../engine/quiz/attendance.js';
import type { PaperResults } from '../../../engine/quiz/group-results.js';
import type { Language } from '../../../ui/language.js';
import type { TableName } from '../export-tables.js';
import { handInOf } from '../hand-in.js';
import type { PaperFigures } from '../paper-figures.js';
import type { MonthView } from '../read-month.js';
import type { Trend } from '../read-trend.js';
import type { ReportStrings } from '../strings.js';
import type { Titles } from '../titles.js';
import { agentsView } from './agents-view.js';
import type { SaveTable } from './block-head.js';
import { distributionView, trendView, type ChartPart } from './charts-view.js';
import { missingView } from './missing-view.js';
import { questionsView } from './questions-view.js';
import { summaryView } from './summary-view.js';
import { talliesView } from './tallies-view.js';

export interface ResultsProps {
  readonly t: ReportStrings;
  readonly language: Language;
  readonly view: MonthView;
  readonly paper: PaperResults | undefined;
  readonly figures: PaperFigures | undefined;
  readonly missing: readonly TeamMember[];
  readonly titles: Titles;
  readonly trend: Trend | undefined;
  readonly charts: ChartPart;
  readonly showsAll: boolean;
  readonly showAll: () => void;
  readonly save: (table: TableName) => SaveTable;
}

/** The results of the paper chosen, or why there are none. */
export function resultsView(props: ResultsProps): TemplateResult {
  const { t, paper, figures } = props;
  if (!paper || !figures)
    return html`<div class="empty" role="status">
      <h3>${t.empty}</h3>
      <p>${t.emptyAdvice}</p>
    </div>`;
  if (paper.counted.length === 0) return html`<p class="empty">${t.onlyPractice(paper.practice)}</p>`;
  return counted(props, paper, figures);
}

function counted(props: ResultsProps, paper: PaperResults, figures: PaperFigures): TemplateResult {
  const { t, language, view, missing, titles, trend, charts, showsAll, showAll, save } = props;
  const { summary, judged, bands, categories, rules } = figures;
  const closesAt = view.closing?.paperId === paper.paperId ? view.closing.at : undefined;
  const late = paper.counted.filter(result => handInOf(result, closesAt) === 'late').length;
  const passMark = paper.counted[0]!.passMark;
  return html`${summaryView(t, summary, { late, missing: missing.length })}
    ${view.team.length > 0 ? missingView(t, missing, view.isTeamGiven, save('missing')) : nothing}
    <div class="pair">
      ${distributionView({ t, charts, bands, passMark, save: save('distribution') })}
      ${
        trend && trend.months.length > 1
          ? trendView({ t, language, charts, months: trend.months, save: save('trend') })
          : nothing
      }
    </div>
    ${agentsView({ t, language, paper, closesAt, showsAll, showAll, save: save('agents') })}
    ${questionsView(t, judged, titles.stems, save('questions'))}
    ${talliesView({ t, categories, rules, ruleTitles: titles.rules, before: trend?.before, save })}`;
}
