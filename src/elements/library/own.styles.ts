import { css } from 'lit';

export const ownStyles = css`
  .own,
  .own-form {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: calc(var(--_space) * 1.5);
  }

  /* While the own phrases are being seen to, the search waits. */
  .own ~ * {
    display: none;
  }

  .own > .views {
    align-self: flex-start;
  }

  .own h2:focus,
  .own h3:focus {
    outline: none;
  }

  .own h2:focus-visible,
  .own h3:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .own-said .notice button,
  .own-again {
    min-block-size: 28px;
    text-decoration: underline;
  }

  .own-said:empty {
    display: none;
  }

  .own-downloads {
    gap: 0 var(--_space);
  }

  .own-downloads button {
    margin-inline-start: calc(var(--_space) * -1.5);
    margin-inline-end: calc(var(--_space) * 0.5);
    padding-inline: calc(var(--_space) * 1.5);
    color: var(--_accent);
  }

  .own-phrases {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .own-phrases > li {
    padding: var(--_space) calc(var(--_space) * 1.25);
  }

  .own-phrases > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .own-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space);
  }

  .own-line > :last-child {
    margin-inline-start: auto;
  }

  .own-text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    white-space: pre-line;
  }

  /* What stands in front of it says that it is the older text. */
  .own del {
    text-decoration: none;
  }

  .own details.notice {
    display: block;
  }

  .own-acts {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(var(--_space) * -1);
  }

  .own-acts button {
    min-block-size: 28px;
    padding-inline: var(--_space);
    color: var(--_accent);
    font-size: var(--_font-size-small);
  }

  .own-archive summary {
    padding-block: 4px;
    font-weight: 600;
    cursor: pointer;
  }

  .own-field {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
  }

  .own-field > label,
  .own legend {
    font-weight: 600;
  }

  .own textarea {
    inline-size: 100%;
    resize: vertical;
  }

  .own-fault {
    color: var(--_error);
  }

  .own-warning {
    display: flex;
    gap: calc(var(--_space) * 0.75);
  }

  .own-warning svg {
    margin-block-start: 0.25em;
    color: var(--_warning);
  }

  .own [aria-invalid='true'] {
    border-color: var(--_error);
  }

  .own-pair {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5) var(--_space);
  }

  .own-pair > .own-field {
    flex: 1 1 9em;
  }

  .own-choice,
  .own-choice label,
  .own-check {
    display: flex;
    gap: var(--_space);
  }

  .own-choice {
    flex-direction: column;
    gap: 4px;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .own-choice input,
  .own-check input {
    flex: none;
    margin-block-start: 0.25em;
  }

  .own-take {
    position: sticky;
    inset-block-end: 0;
    padding-block: var(--_space);
    background: var(--_surface);
  }
`;
