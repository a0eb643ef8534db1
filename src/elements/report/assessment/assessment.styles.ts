import { css } from 'lit';

export const styles = css`
  .policy-choice {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .policy-rules .legend {
    padding-block-start: 0;
  }

  .flag {
    display: block;
    color: var(--_error);
  }

  .outcome {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: baseline;
  }

  .account .lines :is(th, td):nth-child(3) {
    min-inline-size: 8em;
  }

  .lines :is(th, td):last-child,
  .bands :is(th, td):last-child {
    inline-size: auto;
  }

  .contested {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
    align-items: end;
  }

  .fields label {
    display: grid;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
  }

  .fields label > span {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .fields .wide {
    grid-column: 1 / -1;
  }

  .fields button {
    justify-self: start;
  }

  .fields select {
    inline-size: 100%;
  }

  .policy-choice select {
    flex: 0 1 auto;
    max-inline-size: 100%;
  }

  td button.small {
    min-block-size: 26px;
    margin-block: -2px;
    padding: 0 var(--_space);
    border-color: var(--_line);
  }

  textarea {
    inline-size: 100%;
    resize: vertical;
  }

  @container (inline-size < 640px) {
    .assessment td > .label,
    .lines td > .label {
      display: inline;
      color: var(--_text-soft);
      font-size: var(--_font-size-small);
    }

    .agents.assessment tbody tr {
      grid-template-columns: 1fr 1fr;
    }

    .agents.assessment tbody :is(th, td:nth-last-child(-n + 2)) {
      grid-column: 1 / -1;
    }

    .agents.assessment tbody td {
      color: var(--_text);
      font-size: var(--_font-size);
    }

    .agents.assessment tbody td:last-child > .label {
      display: none;
    }

    .lines thead {
      display: none;
    }

    .lines,
    .lines :is(tbody, tr, th, td) {
      display: block;
    }

    .lines tbody :is(th, td) {
      padding: 2px 0;
      border: 0;
      text-align: start;
    }

    .lines tr {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_line);
    }

    .lines td:nth-child(5) > .label,
    :is(.lines, .assessment) td.blank {
      display: none;
    }
  }

  @media print {
    .policy-choice,
    .enter,
    .actions,
    .back,
    .remove,
    .contest,
    .decide,
    button[data-agent] {
      display: none;
    }
  }
`;
