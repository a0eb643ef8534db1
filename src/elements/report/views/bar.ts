import { html, svg, type TemplateResult } from 'lit';

/** A share from 0 to 1 as a line; the figure beside it says the same. */
export function bar(share: number, kind: 'good' | 'bad' = 'good'): TemplateResult {
  return html`<svg class="bar ${kind}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="6"/><rect class="fill" width=${100 * Math.min(1, Math.max(0, share))} height="6"/>`}
  </svg>`;
}

/** A share in whole percent. */
export const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** A figure with at most so many decimals, a dash where there is none. */
export const figure = (value: number | undefined, decimals = 1): string =>
  value === undefined ? '–' : String(Math.round(value * 10 ** decimals) / 10 ** decimals).replace('-', '−');
