import { svg, html, type TemplateResult } from 'lit';

const paths = {
  search: svg`<circle cx="11" cy="11" r="6"/><path d="m20 20-4.5-4.5"/>`,
  star: svg`<path d="m12 4 2.5 5 5.5.8-4 3.9 1 5.5-5-2.6-5 2.6 1-5.5-4-3.9 5.5-.8z"/>`,
  pin: svg`<path d="M9 4h6M10 4v6l-3.5 4h11L14 10V4M12 14v6"/>`,
  filter: svg`<path d="M4 7h16M7 12h10M10 17h4"/>`,
  close: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`,
  copy: svg`<rect x="8" y="8" width="11" height="11" rx="2"/><path d="M5 15V6a1 1 0 0 1 1-1h9"/>`,
  insert: svg`<path d="M5 19h14M12 4v10M8 10.5l4 4 4-4"/>`,
  alert: svg`<path d="M12 4 3 19.5h18zM12 10v4M12 17v.01"/>`,
  info: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 8v.01"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`,
  flag: svg`<path d="M6 20V5h11l-2 4 2 4H6"/>`,
  left: svg`<path d="m14.5 6-6 6 6 6"/>`,
  right: svg`<path d="m9.5 6 6 6-6 6"/>`,
  down: svg`<path d="m6 9.5 6 6 6-6"/>`,
  list: svg`<path d="M8 7h12M8 12h12M8 17h12M4 7v.01M4 12v.01M4 17v.01"/>`,
  download: svg`<path d="M12 4v11M7.5 11l4.5 4.5L16.5 11M5 20h14"/>`,
  shuffle: svg`<path d="M4 7h3.5l9 10H20M4 17h3.5l2.5-2.8M13.8 9.8 16.5 7H20M18 5l2 2-2 2M18 15l2 2-2 2"/>`,
} as const;

export type GlyphName = keyof typeof paths;

/** A small line drawing, always decorative: the control that holds it carries the label. */
export function glyph(name: GlyphName, filled = false): TemplateResult {
  return html`<svg class="glyph ${filled ? 'filled' : ''}" viewBox="0 0 24 24" aria-hidden="true">
    ${paths[name]}
  </svg>`;
}
