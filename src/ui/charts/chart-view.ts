import { html, type ElementPart, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChartSpec } from './chart-spec.js';
import type { drawChart as draw } from './draw-chart.js';
import { readPalette } from './palette.js';

type DrawChart = typeof draw;

/** What changes the colours without a word to the element. */
const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

class ChartDirective extends AsyncDirective {
  #canvas: HTMLCanvasElement | undefined;
  #spec: ChartSpec | undefined;
  #drawChart: DrawChart | undefined;
  /** What is on the canvas, to draw only what differs. */
  #drawn = '';
  #takeDown: (() => void) | undefined;
  #watched: readonly MediaQueryList[] = [];

  render(_spec: ChartSpec, _drawChart: DrawChart): undefined {
    return undefined;
  }

  override update({ element }: ElementPart, [spec, drawChart]: [ChartSpec, DrawChart]): undefined {
    this.#canvas = element as HTMLCanvasElement;
    this.#spec = spec;
    this.#drawChart = drawChart;
    if (this.#watched.length === 0) this.#watch();
    // The canvas has no style yet while its template is still being put together.
    queueMicrotask(this.#draw);
    return undefined;
  }

  protected override disconnected(): void {
    for (const scheme of this.#watched) scheme.removeEventListener('change', this.#draw);
    this.#watched = [];
    this.#takeDown?.();
    this.#takeDown = undefined;
    this.#drawn = '';
  }

  protected override reconnected(): void {
    this.#watch();
    queueMicrotask(this.#draw);
  }

  #watch(): void {
    this.#watched = schemes.map(scheme => matchMedia(scheme));
    for (const scheme of this.#watched) scheme.addEventListener('change', this.#draw);
  }

  readonly #draw = (): void => {
    if (!this.#canvas || !this.#spec || !this.#drawChart || !this.isConnected || !this.#canvas.isConnected)
      return;
    const palette = readPalette(this.#canvas);
    const wanted = JSON.stringify([this.#spec, palette]);
    if (wanted === this.#drawn) return;
    this.#takeDown?.();
    this.#takeDown = this.#drawChart(this.#canvas, this.#spec, palette);
    this.#drawn = wanted;
  };
}

const chart = directive(ChartDirective);

/**
 * Views of charts, which the given function draws. A chart is a picture to assistive technology: the same figures
 * stand in a table beside it.
 *
 * @returns a view of a chart and of what it shows, in one sentence
 */
export const chartViewBy =
  (drawChart: DrawChart) =>
  (spec: ChartSpec, label: string): TemplateResult =>
    html`<div class="chart"><canvas role="img" aria-label=${label} ${chart(spec, drawChart)}></canvas></div>`;
