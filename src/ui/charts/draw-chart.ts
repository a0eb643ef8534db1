import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
  type ChartDataset,
} from 'chart.js';
import type { ChartSeries, ChartSpec } from './chart-spec.js';
import type { Palette } from './palette.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Lines differ in dashes and points as well, for whoever does not tell their colours apart. */
const dashes: readonly number[][] = [[], [6, 4]];
const points = ['circle', 'rectRot'] as const;

function dataset(
  { kind, labels }: ChartSpec,
  { name, values, tones }: ChartSeries,
  place: number,
  palette: Palette,
): ChartDataset<'bar' | 'line'> {
  const colours = labels.map((_, i) => palette.tones[tones[i % tones.length] ?? 'accent']);
  const common = { label: name, data: [...values] };
  if (kind === 'bars')
    return {
      ...common,
      backgroundColor: colours,
      borderRadius: 3,
      maxBarThickness: 40,
      categoryPercentage: 0.9,
    };
  return {
    ...common,
    type: 'line',
    borderColor: colours[0],
    backgroundColor: palette.surface,
    borderWidth: 2,
    borderDash: dashes[place % dashes.length],
    pointStyle: points[place % points.length],
    pointRadius: 4,
    pointBorderWidth: 2,
    spanGaps: false,
  };
}

function configuration(spec: ChartSpec, palette: Palette): ChartConfiguration<'bar' | 'line'> {
  const { kind, labels, series, max, isCount } = spec;
  const font = { family: palette.font, size: palette.fontSize };
  const ticks = { color: palette.text, font };
  return {
    type: kind === 'bars' ? 'bar' : 'line',
    data: { labels: [...labels], datasets: series.map((one, i) => dataset(spec, one, i, palette)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      plugins: {
        legend: {
          display: series.length > 1,
          align: 'start',
          labels: { color: palette.text, font, usePointStyle: true, boxHeight: 7 },
        },
        tooltip: { titleFont: font, bodyFont: font, displayColors: series.length > 1 },
      },
      scales: {
        x: { ticks, grid: { display: false }, border: { color: palette.line } },
        y: {
          min: 0,
          ...(max === undefined ? {} : { max }),
          ticks: { ...ticks, ...(isCount ? { precision: 0 } : {}), maxTicksLimit: 6 },
          grid: { color: palette.line },
          border: { display: false },
        },
      },
    },
  };
}

/** Draws a chart on a canvas; it follows the width of what the canvas stands in until it is taken down. */
export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec, palette: Palette): () => void {
  const chart = new Chart(canvas, configuration(spec, palette));
  return () => chart.destroy();
}
