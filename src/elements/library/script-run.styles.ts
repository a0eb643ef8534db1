import { css } from 'lit';

/** A script on its way: the present step, its fields, the ways on and the note. */
export const styles = css`
  .run {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.25);
  }

  .run > header button {
    padding-inline-start: 0;
  }

  .path {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    font-size: var(--_font-size-small);
  }

  .path li:not(:last-child)::after {
    content: '›';
    color: var(--_text-soft);
  }

  .path button {
    min-block-size: 28px;
    padding: 0 4px;
    color: var(--_accent);
    font-size: inherit;
  }

  .records {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .records legend {
    padding-inline: 4px;
  }

  .record {
    display: flex;
    align-items: flex-end;
    gap: var(--_space);
  }

  .record label {
    display: grid;
    flex: 1;
    gap: 2px;
    min-inline-size: 0;
  }

  .record label > span {
    font-size: var(--_font-size-small);
  }

  .record em {
    color: var(--_warning);
    font-style: normal;
  }

  .record :is(input, select, textarea) {
    inline-size: 100%;
  }

  .record textarea {
    resize: vertical;
  }

  .record [aria-invalid] {
    border-color: var(--_warning);
  }

  .record > button {
    flex: none;
    min-block-size: 34px;
  }

  .escalation {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-inline-start: 3px solid var(--_warning);
    border-radius: var(--_radius-small);
    background: var(--_warning-soft);
  }

  .escalation .escalate {
    align-items: flex-start;
    color: var(--_text);
  }

  .escalation .escalate svg {
    align-self: flex-start;
    margin-block-start: 0.2em;
    color: var(--_warning);
  }

  .escalation button {
    text-align: start;
  }

  .ways {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
  }

  .ways button {
    justify-content: space-between;
    text-align: start;
  }

  .note-box {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  div.note-box {
    padding-block-start: var(--_space);
  }

  .note-box[open] > .actions,
  .note-box[open] > .soft {
    margin-block-start: var(--_space);
  }

  .note {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    user-select: text;
  }

  .note dt {
    font-weight: 600;
  }

  .note dd {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .missing button {
    min-block-size: 28px;
    padding: 0;
    color: inherit;
    font-size: var(--_font-size-small);
    text-align: start;
    text-decoration: underline;
  }

  .news:empty {
    display: none;
  }

  .enter {
    padding-block-start: 4px;
  }

  .run-bar {
    padding: 4px calc(var(--_space) * 1.25);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_accent-soft);
  }

  .run-bar button {
    min-block-size: 28px;
    font-size: var(--_font-size-small);
  }

  @media (forced-colors: active) {
    .escalation,
    .run-bar {
      border: 1px solid;
    }
  }
`;
