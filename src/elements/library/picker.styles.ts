import { css } from 'lit';

/**
 * The design tokens the list is drawn with. They are inherited, unless the list has to stand outside the library.
 */
export const pickerTokens = [
  '--_accent',
  '--_accent-soft',
  '--_accent-text',
  '--_text',
  '--_text-soft',
  '--_surface',
  '--_surface-soft',
  '--_line',
  '--_line-strong',
  '--_warning',
  '--_warning-soft',
  '--_error',
  '--_error-soft',
  '--_highlight',
  '--_shadow',
  '--_radius',
  '--_radius-small',
  '--_font',
  '--_font-size',
  '--_font-size-small',
];

/** For the root of a page that is not ours: nothing of its own style reaches the list, none of ours the page. */
export const pickerCss = css`
  /* The shapes of a drawing stand in attributes, which a reset would take away. */
  .heyan-picker,
  .heyan-picker :where(:not(svg *)) {
    all: unset;
    box-sizing: border-box;
  }

  .heyan-picker {
    position: fixed;
    z-index: 2147483647;
    inset: 0 auto auto 0;
    display: flex;
    flex-direction: column;
    inline-size: 384px;
    max-inline-size: calc(100vw - 12px);
    overflow: hidden;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    visibility: visible;
    pointer-events: auto;
    user-select: none;
    -webkit-user-select: none;
  }

  .heyan-picker .heyan-options {
    display: block;
    flex: 0 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .heyan-picker .heyan-option {
    display: block;
    padding: 5px 10px 5px 9px;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
  }

  .heyan-picker .heyan-option + .heyan-option {
    border-block-start: 1px solid var(--_line);
  }

  .heyan-picker .heyan-option:hover {
    background: var(--_surface-soft);
  }

  .heyan-picker .heyan-option[aria-selected='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .heyan-picker .heyan-line {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .heyan-picker .heyan-name {
    flex: 0 1 auto;
    font-weight: 600;
  }

  .heyan-picker .heyan-category {
    flex: 0 10 auto;
    min-inline-size: 4em;
    margin-inline-start: auto;
    overflow: hidden;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .heyan-picker .heyan-excerpt {
    display: block;
    overflow: hidden;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .heyan-picker [aria-selected='true'] .heyan-excerpt,
  .heyan-picker [aria-selected='true'] .heyan-category {
    color: var(--_text);
  }

  .heyan-picker mark {
    border-radius: 2px;
    background: var(--_highlight);
    color: var(--_text);
  }

  .heyan-picker .blank {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }

  .heyan-picker svg {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    fill: var(--_warning);
  }

  .heyan-picker .heyan-breach svg {
    display: block;
    fill: none;
    stroke: var(--_warning);
    stroke-width: 2;
  }

  .heyan-picker .heyan-keys,
  .heyan-picker .heyan-sentence {
    display: block;
    flex: none;
    padding: 4px 12px;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .heyan-picker .heyan-keys {
    border-block-start: 1px solid var(--_line);
    background: var(--_surface-soft);
  }

  .heyan-picker .heyan-sentence {
    padding-block: 8px;
    color: var(--_text);
  }

  @media (pointer: coarse) {
    .heyan-picker .heyan-option {
      padding-block: 9px;
    }

    .heyan-picker .heyan-keys {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .heyan-picker .heyan-option[aria-selected='true'],
    .heyan-picker .heyan-option[aria-selected='true'] * {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .heyan-picker mark {
      background: Mark;
      color: MarkText;
    }
  }
`.cssText;
