import { html, type ElementPart, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChartSpec } from './chart-spec.js';
import { drawChart } from './draw-chart.js';
import { readPalette } from './palette.js';

/** What changes the colours without a word to the element. */
const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

class ChartDirective extends AsyncDirective {
  #canvas: HTMLCanvasElement | undefined;
  #spec: ChartSpec | undefined;
  /** What is on the canvas, to draw only what differs. */
  #drawn = '';
  #takeDown: (() => void) | undefined;
  #watched: readonly MediaQueryList[] = [];

  render(_spec: ChartSpec): undefined {
    return undefined;
  }

  override update({ element }: ElementPart, [spec]: [ChartSpec]): undefined {
    this.#canvas = element as HTMLCanvasElement;
    this.#spec = spec;
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
    if (!this.#canvas || !this.#spec || !this.isConnected || !this.#canvas.isConnected) return;
    const palette = readPalette(this.#canvas);
    const wanted = JSON.stringify([this.#spec, palette]);
    if (wanted === this.#drawn) return;
    this.#takeDown?.();
    this.#takeDown = drawChart(this.#canvas, this.#spec, palette);
    this.#drawn = wanted;
  };
}

const chart = directive(ChartDirective);

/**
 * A chart. It is a picture to assistive technology: the same figures stand in a table beside it.
 *
 * @param label says what is shown, in one sentence
 */
export function chartView(spec: ChartSpec, label: string): TemplateResult {
  return html`<div class="chart"><canvas role="img" aria-label=${label} ${chart(spec)}></canvas></div>`;
}
