import { css } from 'lit';

/** The mark, and the answers explained. */
export const resultStyles = css`
  /* The mark. */
  .score {
    display: grid;
    gap: var(--_space);
    justify-items: center;
    padding-block: var(--_space);
  }

  .figure {
    line-height: 1.1;
  }

  .figure b {
    font-size: calc(var(--_font-size) * 4.5);
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }

  .score .chip {
    padding-inline: calc(var(--_space) * 1.5);
    font-size: var(--_font-size);
  }

  .scale {
    inline-size: min(360px, 100%);
    block-size: 8px;
    margin-block-start: var(--_space);
    border-radius: 4px;
  }

  .scale .track {
    fill: var(--_line);
  }

  .scale .fill {
    fill: var(--_error);
  }

  .passed .scale .fill {
    fill: var(--_ok);
  }

  .scale .tick {
    fill: var(--_text);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: var(--_space);
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    padding: var(--_space) 4px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }

  th:first-child {
    text-align: start;
  }

  td {
    white-space: nowrap;
  }

  thead th:not(:first-child) {
    inline-size: 22%;
  }

  thead th {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    white-space: nowrap;
  }

  /* The review. */
  .only {
    display: flex;
    gap: var(--_space);
    align-items: baseline;
  }

  .only input {
    flex: none;
    align-self: center;
  }

  .choices {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .choices li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px var(--_space);
    align-items: baseline;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .choices .right {
    border-color: var(--_ok);
    background: var(--_ok-soft);
  }

  .choices .mistaken {
    border-color: var(--_error);
    background: var(--_error-soft);
  }

  .sign {
    inline-size: 1.2em;
  }

  .sign .glyph {
    vertical-align: -0.2em;
  }

  .right .sign {
    color: var(--_ok);
  }

  .mistaken .sign {
    color: var(--_error);
  }

  .grow {
    flex: 1 1 8em;
  }

  .why {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_surface-soft);
  }

  @media (forced-colors: active) {
    .scale rect {
      forced-color-adjust: none;
    }
  }

  /* A question contested. */
  .objection,
  .objected {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .objected:focus-visible {
    outline-offset: 4px;
    border-radius: var(--_radius-small);
  }

  .missing {
    color: var(--_error);
  }

  .question > .object {
    justify-self: start;
    padding-inline: 0;
  }
`;
