import { css } from 'lit';

/** Reset and the controls all widgets share: buttons, fields, chips, panels, notices. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    min-inline-size: 0;
  }

  h2 {
    font-size: var(--_font-size-large);
    line-height: 1.4;
  }

  h3,
  h4 {
    font-size: var(--_font-size);
    line-height: 1.5;
  }

  .panel {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }

  .spread {
    justify-content: space-between;
  }

  .soft {
    color: var(--_text-soft);
  }

  .small {
    font-size: var(--_font-size-small);
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) / 2);
    min-block-size: 32px;
    padding: 3px calc(var(--_space) * 1.5);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  button:hover:not(:disabled, [aria-disabled='true']) {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }

  button.primary:hover:not(:disabled, [aria-disabled='true']) {
    color: var(--_accent-text);
    filter: brightness(1.08);
  }

  button.plain {
    border-color: transparent;
    background: transparent;
  }

  button.icon {
    min-inline-size: 32px;
    padding: 3px;
  }

  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    min-inline-size: 0;
    min-block-size: 34px;
    padding: 4px calc(var(--_space) * 1.25);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }

  ::placeholder {
    color: var(--_text-soft);
    opacity: 1;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 var(--_space);
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_surface-soft);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    white-space: nowrap;
  }

  .chip.error {
    border-color: currentcolor;
    background: var(--_error-soft);
    color: var(--_error);
  }

  .chip.warning {
    border-color: currentcolor;
    background: var(--_warning-soft);
    color: var(--_warning);
  }

  .chip.info {
    border-color: currentcolor;
    background: var(--_info-soft);
    color: var(--_info);
  }

  .chip.ok {
    border-color: currentcolor;
    background: var(--_ok-soft);
    color: var(--_ok);
  }

  .notice {
    display: flex;
    gap: var(--_space);
    align-items: flex-start;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-inline-start: 3px solid var(--_info);
    border-radius: var(--_radius-small);
    background: var(--_info-soft);
    color: var(--_text);
  }

  /* Its summary stands above its list. */
  details.notice {
    display: block;
  }

  .notice.error {
    border-color: var(--_error);
    background: var(--_error-soft);
  }

  .notice.warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }

  .notice.ok {
    border-color: var(--_ok);
    background: var(--_ok-soft);
  }

  .notice svg {
    flex: none;
    margin-block-start: 0.2em;
  }

  .empty {
    padding: calc(var(--_space) * 3) var(--_space);
    color: var(--_text-soft);
    text-align: center;
  }

  svg.glyph {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  svg.glyph.filled {
    fill: currentcolor;
  }

  mark {
    border-radius: 2px;
    background: var(--_highlight);
    color: inherit;
  }

  kbd {
    padding: 0 4px;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface-soft);
    font: inherit;
    font-size: var(--_font-size-small);
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button,
    .chip,
    .notice,
    mark {
      border: 1px solid;
    }

    button[aria-pressed='true'],
    button[aria-current='true'],
    [aria-selected='true'] {
      outline: 2px solid Highlight;
    }

    mark {
      background: Mark;
      color: MarkText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
