import { html, nothing, type TemplateResult } from 'lit';
import type { MonthFigures } from '../../../engine/quiz/month-trend.js';
import type { ScoreBand } from '../../../engine/quiz/score-distribution.js';
import type { ChartSpec } from '../../../ui/charts/chart-spec.js';
import { monthName } from '../../../ui/month.js';
import type { Language } from '../../../ui/language.js';
import type { LaterPart } from '../../../ui/later-part.js';
import type { ReportStrings } from '../strings.js';
import { figure, percent } from './bar.js';
import { blockHead, type SaveTable } from './block-head.js';
import { table } from './table.js';

/** What draws charts; fetched when there is one to draw. */
export interface Charts {
  readonly chartView: (spec: ChartSpec, label: string) => TemplateResult;
}
export type ChartPart = Pick<LaterPart<Charts>, 'value' | 'failed'>;

interface ChartBlock {
  readonly t: ReportStrings;
  readonly charts: ChartPart;
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly spec: ChartSpec;
  readonly table: TemplateResult;
  readonly save: SaveTable;
}

/** A chart, and under it the same as a table, which stands alone where the chart cannot be had. */
function chartBlock({ t, charts, id, title, says, spec, table, save }: ChartBlock): TemplateResult {
  return html`<section class="block" aria-labelledby=${id}>
    ${blockHead(t, id, title, save)}
    ${
      charts.failed
        ? html`<p class="soft small" role="status">${t.noChart}</p>`
        : html`<div class="chart-place">${charts.value?.chartView(spec, says) ?? nothing}</div>`
    }
    <details class="small" ?open=${charts.failed}>
      <summary>${t.asTable}</summary>
      ${table}
    </details>
  </section>`;
}

export interface DistributionProps {
  readonly t: ReportStrings;
  readonly charts: ChartPart;
  readonly bands: readonly ScoreBand[];
  readonly passMark: number;
  readonly save: SaveTable;
}

/** How the marks spread. */
export function distributionView({ t, charts, bands, passMark, save }: DistributionProps): TemplateResult {
  const names = bands.map(({ from, to }) => t.bandName(from, to));
  return chartBlock({
    t,
    charts,
    id: 'distribution-title',
    title: t.distributionTitle,
    says: t.distributionSays(passMark),
    spec: {
      kind: 'bars',
      labels: bands.map(({ from, to }) => `${from}–${to}`),
      series: [
        {
          name: t.taken,
          values: bands.map(({ count }) => count),
          tones: bands.map(({ from }) => (from < passMark ? 'warning' : 'accent')),
        },
      ],
      isCount: true,
    },
    table: table({
      kind: 'tallies',
      labelledBy: 'distribution-title',
      columns: [{ name: t.band }, { name: t.taken, figures: true }],
      rows: bands.map(({ count }, i) => [names[i], t.people(count)]),
    }),
    save,
  });
}

export interface TrendProps {
  readonly t: ReportStrings;
  readonly language: Language;
  readonly charts: ChartPart;
  readonly months: readonly MonthFigures[];
  readonly save: SaveTable;
}

/** Whether it gets better from month to month. */
export function trendView({ t, language, charts, months, save }: TrendProps): TemplateResult {
  return chartBlock({
    t,
    charts,
    id: 'trend-title',
    title: t.trendTitle,
    says: t.trendSays,
    spec: {
      kind: 'lines',
      labels: months.map(({ month }) => month),
      series: [
        { name: t.mean, values: months.map(({ mean }) => mean ?? null), tones: ['accent'] },
        {
          name: `${t.passRate} %`,
          values: months.map(({ passRate }) => (passRate === undefined ? null : 100 * passRate)),
          tones: ['info'],
        },
      ],
      max: 100,
    },
    table: table({
      kind: 'tallies',
      labelledBy: 'trend-title',
      columns: [
        { name: t.month },
        { name: t.taken, figures: true },
        { name: t.mean, figures: true },
        { name: t.passRate, figures: true },
      ],
      rows: months.map(({ month, taken, mean, passRate }) => [
        monthName(month, language),
        t.people(taken),
        figure(mean),
        passRate === undefined ? '–' : percent(passRate),
      ]),
    }),
    save,
  });
}
