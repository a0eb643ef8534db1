import { css } from 'lit';

export const settingsStyles = css`
  .settings,
  .settings-form {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: calc(var(--_space) * 1.5);
  }

  /* While the rules are being set, what they find waits. */
  .settings ~ * {
    display: none;
  }

  .settings > .stages {
    align-self: flex-start;
  }

  .settings h2:focus,
  .settings h3:focus {
    outline: none;
  }

  .settings h2:focus-visible,
  .settings h3:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .settings-said:empty {
    display: none;
  }

  .settings-said .notice button {
    min-block-size: 28px;
    text-decoration: underline;
  }

  .settings-rules {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .settings-rules > li {
    padding: var(--_space) calc(var(--_space) * 1.25);
  }

  .settings-rules > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .settings-rule,
  .settings-check {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
  }

  .settings-rule {
    font-weight: 600;
  }

  .settings-rule input,
  .settings-check input {
    flex: none;
    translate: 0 2px;
  }

  .settings-acts {
    display: flex;
    margin-inline-start: auto;
  }

  .settings-acts button {
    min-block-size: 28px;
    padding-inline: var(--_space);
  }

  .settings-field {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
  }

  .settings-field > label,
  .settings legend {
    font-weight: 600;
  }

  .settings textarea {
    inline-size: 100%;
    resize: vertical;
  }

  .settings select {
    max-inline-size: 100%;
  }

  .settings-fault,
  .settings-trials .error > svg {
    color: var(--_error);
  }

  .settings-trials .ok > svg {
    color: var(--_ok);
  }

  [aria-invalid='true'] {
    border-color: var(--_error);
  }

  .settings-pair {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .settings-pair > .settings-field {
    flex: 1 1 9em;
  }

  .settings fieldset {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .settings-warnings,
  .settings-trials {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }

  .settings-warnings li,
  .settings-trials li {
    display: flex;
    gap: calc(var(--_space) * 0.75);
  }

  .settings-warnings svg,
  .settings-trials svg {
    margin-block-start: 0.25em;
  }

  .settings-warnings svg {
    color: var(--_warning);
  }

  .settings-group summary {
    padding-block: 4px;
    font-weight: 600;
    cursor: pointer;
  }

  .settings-group select {
    margin-block-start: 4px;
  }
`;
