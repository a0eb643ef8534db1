import { css } from 'lit';

/** Tables of figures, as cards where they are too wide, and the bars in them. */
export const styles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--_space) calc(var(--_space) * 3) var(--_space) 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }

  thead th {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    white-space: nowrap;
  }

  .figures {
    text-align: end;
    white-space: nowrap;
  }

  td > .label {
    display: none;
  }

  .agents tbody th {
    font-weight: 600;
  }

  .questions .stem {
    display: block;
    max-inline-size: 42em;
  }

  .questions :is(th, td):last-child {
    inline-size: 15em;
  }

  .tallies :is(th, td):last-child {
    inline-size: 8em;
  }

  .verdict.error {
    color: var(--_error);
  }

  .verdict.warning {
    color: var(--_warning);
  }

  .verdict.ok {
    color: var(--_ok);
  }

  .bar {
    display: block;
    inline-size: 100%;
    min-inline-size: 56px;
    block-size: 6px;
    margin-block-start: 3px;
    border-radius: 3px;
  }

  .bar .track {
    fill: var(--_line);
  }

  .bar .fill {
    fill: var(--_accent);
  }

  .bar.bad .fill {
    fill: var(--_warning);
  }

  /* Too narrow for columns: a card for each row. */
  @container (inline-size < 640px) {
    .agents thead,
    .questions thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    :is(.agents, .questions),
    :is(.agents, .questions) :is(tbody, tr, th, td) {
      display: block;
    }

    :is(.agents, .questions) tr {
      padding-block: var(--_space);
      border-block-end: 1px solid var(--_line);
    }

    :is(.agents, .questions) tbody :is(th, td) {
      padding: 2px 0;
      border: 0;
    }

    :is(.agents, .questions) tr {
      display: grid;
      gap: 2px var(--_space);
      align-items: baseline;
    }

    :is(.agents, .questions) td {
      display: flex;
      gap: var(--_space);
      align-items: baseline;
      text-align: start;
    }

    :is(.agents, .questions) tbody :is(th, td):last-child {
      inline-size: auto;
    }

    /* Name, mark and result on a line of their own; how it was handed in below. */
    .agents tr {
      grid-template-columns: minmax(0, 1fr) 6em 8em;
    }

    .agents tbody td:nth-child(n + 4) {
      color: var(--_text-soft);
      font-size: var(--_font-size-small);
    }

    .agents tbody td:nth-child(2) {
      font-size: var(--_font-size-large);
    }

    /* The question, its bar, its two figures, what they say. */
    .questions tr {
      grid-template-columns: auto 1fr;
    }

    .questions tbody :is(th, td:nth-child(2), td:last-child) {
      grid-column: 1 / -1;
    }

    .questions td > .label {
      display: block;
      color: var(--_text-soft);
      font-size: var(--_font-size-small);
    }

    .questions td:last-child > .label {
      display: none;
    }

    .questions td:nth-child(2) > .value {
      display: flex;
      flex: 1;
      gap: var(--_space);
      align-items: center;
    }
  }

  @container (inline-size < 480px) {
    .tallies :is(th, td) {
      padding-inline-end: var(--_space);
    }

    .tallies :is(th, td):last-child {
      inline-size: auto;
    }

    .tallies thead th {
      white-space: normal;
    }

    .tallies .bar {
      display: none;
    }
  }

  @container (inline-size < 300px) {
    .agents tr {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }

    .questions tr {
      grid-template-columns: minmax(0, 1fr);
    }

    .agents tbody td:nth-child(n + 4) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }

    .bar .fill {
      fill: CanvasText;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
