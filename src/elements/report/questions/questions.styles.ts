import { css } from 'lit';

export const styles = css`
  .said,
  .fault,
  #key-title {
    outline-offset: 4px;
  }

  .objections,
  .question-list,
  .allowed {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .objections > li {
    display: grid;
    gap: calc(var(--_space) / 2);
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .objections .stem {
    font-weight: 600;
  }

  .decision {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_space);
  }

  .decision label,
  .fields > label:not(.tick),
  .order label {
    display: grid;
    gap: calc(var(--_space) / 2);
    align-content: start;
    min-inline-size: 0;
  }

  .decision label > span,
  .fields > label:not(.tick) > span,
  .order label > span,
  legend {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  textarea {
    inline-size: 100%;
    resize: vertical;
  }

  .question-list {
    gap: 0;
  }

  .question-list > li {
    border-block-end: 1px solid var(--_line);
  }

  .question-list summary {
    padding-block: var(--_space);
  }

  .question-list .stem {
    display: block;
    max-inline-size: 60em;
  }

  .question-detail {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding-block: 0 calc(var(--_space) * 2);
  }

  .counts {
    max-inline-size: 720px;
  }

  .statistics .facts dd {
    font-size: var(--_font-size);
  }

  .statistics .facts div {
    flex-basis: 120px;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
    align-items: end;
  }

  .fields .wide,
  .fields > fieldset,
  .fields > div {
    grid-column: 1 / -1;
  }

  .fields > button {
    justify-self: start;
  }

  .resets .fields .wide {
    grid-column: auto / span 2;
  }

  fieldset.ticks,
  fieldset.order {
    display: grid;
    gap: var(--_space);
  }

  fieldset.order {
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
  }

  legend {
    padding: 0;
    margin-block-end: var(--_space);
  }

  .ticks label,
  .tick {
    display: flex;
    gap: var(--_space);
    align-items: flex-start;
  }

  .ticks input,
  .tick input {
    flex: none;
    margin-block-start: 0.2em;
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_error);
  }

  .allowed {
    gap: calc(var(--_space) / 2);
  }

  @container (inline-size < 640px) {
    .differences td > .label {
      display: block;
      color: var(--_text-soft);
      font-size: var(--_font-size-small);
    }

    .differences tbody tr {
      grid-template-columns: 1fr 1fr 1fr;
    }

    .differences tbody td:nth-child(n + 2) {
      color: var(--_text);
      font-size: var(--_font-size);
    }

    .differences tbody :is(th, td:last-child) {
      grid-column: 1 / -1;
    }
  }

  @container (inline-size < 480px) {
    .resets .fields .wide {
      grid-column: 1 / -1;
    }
  }
`;
