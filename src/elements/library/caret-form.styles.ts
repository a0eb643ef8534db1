import { css } from 'lit';

/** The form for the blanks in the popup beside a reply box, where nothing of the panel's own style reaches. */
export const caretFormCss = css`
  .heyan-picker .heyan-form {
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-block-size: 0;
    padding: 10px 12px 0;
    overflow-y: auto;
    scroll-padding-block-end: 56px;
    overscroll-behavior: contain;
  }

  .heyan-picker .heyan-form .heyan-name {
    display: block;
  }

  .heyan-picker .say {
    display: block;
    padding: 6px 8px;
    border-radius: var(--_radius-small);
    background: var(--_surface-soft);
    user-select: text;
    -webkit-user-select: text;
  }

  .heyan-picker .say > span {
    white-space: pre-wrap;
  }

  .heyan-picker .say .blank {
    padding-inline: 4px;
    border: 1px dashed var(--_accent);
    border-radius: 4px;
    color: var(--_accent);
    text-decoration: none;
  }

  .heyan-picker .say .filled {
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_text);
  }

  .heyan-picker .blanks,
  .heyan-picker .confirm {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  /* In reach however little room there is. */
  .heyan-picker .confirm {
    position: sticky;
    inset-block-end: 0;
    padding-block: 6px 10px;
    background: var(--_surface);
  }

  .heyan-picker .field {
    display: grid;
    grid-template-columns: minmax(4em, 7em) minmax(0, 1fr);
    align-items: center;
    gap: 8px;
  }

  .heyan-picker .field > span {
    color: var(--_text-soft);
  }

  .heyan-picker input,
  .heyan-picker select {
    min-inline-size: 0;
    min-block-size: 34px;
    padding: 4px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    cursor: text;
    user-select: text;
    -webkit-user-select: text;
  }

  .heyan-picker select {
    appearance: auto;
    cursor: pointer;
  }

  .heyan-picker option {
    display: block;
    background: var(--_surface);
    color: var(--_text);
  }

  .heyan-picker [aria-invalid] {
    border-color: var(--_warning);
  }

  .heyan-picker ::placeholder {
    color: var(--_text-soft);
    opacity: 1;
  }

  .heyan-picker .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .heyan-picker button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 32px;
    padding: 3px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    cursor: pointer;
  }

  .heyan-picker button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .heyan-picker button.primary {
    flex: 0 1 9em;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-text);
  }

  .heyan-picker .heyan-form :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .heyan-picker .notice {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding: 6px 10px;
    border-inline-start: 3px solid var(--_warning);
    border-radius: var(--_radius-small);
    background: var(--_warning-soft);
  }

  .heyan-picker .notice.error {
    border-color: var(--_error);
    background: var(--_error-soft);
  }

  .heyan-picker .notice svg {
    margin-block-start: 0.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
  }

  @media (pointer: coarse) {
    .heyan-picker .heyan-form :is(input, select, button) {
      min-block-size: 40px;
    }
  }
`.cssText;
