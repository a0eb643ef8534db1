import { css } from 'lit';

/** Written once: a page asks for it by `theme="dark"`, a reader by the system. */
const dark = css`
  --_accent: var(--heyan-accent, #63c9ad);
  --_accent-text: var(--heyan-accent-text, #06231b);
  --_accent-soft: var(--heyan-accent-soft, #17352c);
  --_text: var(--heyan-text, #e5ebe8);
  --_text-soft: var(--heyan-text-soft, #a3b0a9);
  --_surface: var(--heyan-surface, #171d1a);
  --_surface-soft: var(--heyan-surface-soft, #212926);
  --_line: var(--heyan-line, #35403b);
  --_line-strong: var(--heyan-line-strong, #82918a);
  --_error: var(--heyan-error, #ffb4ab);
  --_error-soft: var(--heyan-error-soft, #43201d);
  --_warning: var(--heyan-warning, #f3bf6a);
  --_warning-soft: var(--heyan-warning-soft, #3a2b12);
  --_info: var(--heyan-info, #a9c7ff);
  --_info-soft: var(--heyan-info-soft, #1c2b45);
  --_ok: var(--heyan-ok, #8ad6a4);
  --_ok-soft: var(--heyan-ok-soft, #17331f);
  --_highlight: var(--heyan-highlight, #5c4d12);
  --_shadow: var(--heyan-shadow, 0 4px 16px rgb(0 0 0 / 50%));
  color-scheme: dark;
`;

/**
 * The design tokens. A page themes the widgets by setting any `--heyan-*` property on the element or above it;
 * the private `--_*` names are what the style sheets read, so that a page's value wins in light and in dark alike.
 */
export const tokens = css`
  :host {
    --_accent: var(--heyan-accent, #0b6e58);
    --_accent-text: var(--heyan-accent-text, #ffffff);
    --_accent-soft: var(--heyan-accent-soft, #e3f3ee);
    --_text: var(--heyan-text, #1c2420);
    --_text-soft: var(--heyan-text-soft, #56625c);
    --_surface: var(--heyan-surface, #ffffff);
    --_surface-soft: var(--heyan-surface-soft, #f4f7f5);
    --_line: var(--heyan-line, #d9e0dc);
    --_line-strong: var(--heyan-line-strong, #7d8a84);
    --_error: var(--heyan-error, #b3261e);
    --_error-soft: var(--heyan-error-soft, #fdecea);
    --_warning: var(--heyan-warning, #8a5300);
    --_warning-soft: var(--heyan-warning-soft, #fdf1dc);
    --_info: var(--heyan-info, #2456a6);
    --_info-soft: var(--heyan-info-soft, #e8f0fb);
    --_ok: var(--heyan-ok, #1b6e3c);
    --_ok-soft: var(--heyan-ok-soft, #e4f4ea);
    --_highlight: var(--heyan-highlight, #fff0a8);
    --_shadow: var(--heyan-shadow, 0 4px 16px rgb(20 40 30 / 12%));
    --_radius: var(--heyan-radius, 8px);
    --_radius-small: var(--heyan-radius-small, 6px);
    --_space: var(--heyan-space, 8px);
    --_font: var(
      --heyan-font,
      system-ui,
      -apple-system,
      'PingFang SC',
      'PingFang TC',
      'Microsoft YaHei',
      'Microsoft JhengHei',
      'Noto Sans CJK SC',
      'Noto Sans SC',
      sans-serif
    );
    --_font-size: var(--heyan-font-size, 0.875rem);
    --_font-size-small: calc(var(--_font-size) * 0.875);
    --_font-size-large: calc(var(--_font-size) * 1.15);

    display: block;
    box-sizing: border-box;
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.6;
    color-scheme: light;
    overflow-wrap: anywhere;
    line-break: strict;
    text-align: start;
  }

  :host([theme='dark']) {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }

  :host([hidden]) {
    display: none;
  }
`;
