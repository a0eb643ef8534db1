import { html, nothing, type TemplateResult } from 'lit';
import type { TeamMember } from '../../../engine/quiz/attendance.js';
import type { PaperResults } from '../../../engine/quiz/group-results.js';
import { summarise } from '../../../engine/quiz/summarise.js';
import type { Language } from '../../../ui/language.js';
import { notice } from '../../../ui/notice.js';
import type { TableName } from '../export-tables.js';
import { handInOf } from '../hand-in.js';
import type { MonthView } from '../read-month.js';
import type { ReportStrings } from '../strings.js';
import { agentsView } from './agents-view.js';
import type { SaveTable } from './block-head.js';
import { missingView } from './missing-view.js';
import { summaryView } from './summary-view.js';

export interface ResultsProps {
  readonly t: ReportStrings;
  readonly language: Language;
  readonly view: MonthView;
  readonly paper: PaperResults | undefined;
  readonly missing: readonly TeamMember[];
  /** What is worked out of the results; it comes a moment later. */
  readonly charts: TemplateResult | undefined;
  readonly analysis: TemplateResult | undefined;
  readonly showsAll: boolean;
  readonly showAll: () => void;
  readonly save: (table: TableName) => SaveTable;
}

/** The results of the paper chosen, or why there are none. */
export function resultsView(props: ResultsProps): TemplateResult {
  const { t, paper, view } = props;
  const { size } = view.unmarked;
  const waiting = size > 0 ? notice('info', t.unmarked(size)) : nothing;
  if (!paper && size > 0) return html`${waiting}`;
  if (!paper)
    return html`<div class="empty" role="status">
      <h3>${t.empty}</h3>
      <p>${t.emptyAdvice}</p>
    </div>`;
  if (paper.counted.length === 0)
    return html`${waiting}
      <p class="empty">${t.onlyPractice(paper.practice)}</p>`;
  return html`${waiting} ${counted(props, paper)}`;
}

function counted(props: ResultsProps, paper: PaperResults): TemplateResult {
  const { t, language, view, missing, charts, analysis, showsAll, showAll, save } = props;
  const closesAt = view.closing?.paperId === paper.paperId ? view.closing.at : undefined;
  const late = paper.counted.filter(result => handInOf(result, closesAt) === 'late').length;
  return html`${summaryView(t, summarise(paper.counted), { late, missing: missing.length })}
    ${view.team.length > 0 ? missingView(t, missing, view.isTeamGiven, save('missing')) : nothing}
    <div class="pair charts">${charts ?? nothing}</div>
    ${agentsView({ t, language, paper, closesAt, showsAll, showAll, save: save('agents') })}
    ${analysis ?? nothing}`;
}
