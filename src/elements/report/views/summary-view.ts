import { html, type TemplateResult } from 'lit';
import type { Summary } from '../../../engine/quiz/summarise.js';
import type { ReportStrings } from '../strings.js';
import { figure, percent } from './bar.js';
import { factList, type Fact } from '../../../ui/fact-list.js';

/** The figures of the paper at a glance. */
export function summaryView(
  t: ReportStrings,
  summary: Summary,
  { late, missing }: { readonly late: number; readonly missing: number },
): TemplateResult {
  const { taken, passed, passRate } = summary;
  const facts: readonly Fact[] = [
    [t.taken, t.people(taken)],
    [t.passedLabel, t.people(passed)],
    [t.lateLabel, t.people(late)],
    [t.missingLabel, t.people(missing)],
    [t.passRate, passRate === undefined ? '–' : percent(passRate)],
    [t.mean, figure(summary.mean)],
    [t.median, figure(summary.median)],
    [t.highest, figure(summary.highest, 2)],
    [t.lowest, figure(summary.lowest, 2)],
  ];
  return html`<section aria-label=${t.summaryTitle}>${factList(facts)}</section>`;
}
