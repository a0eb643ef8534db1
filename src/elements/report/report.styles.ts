import { css } from 'lit';

export const styles = css`
  :host {
    min-inline-size: min(240px, 100%);
    container-type: inline-size;
  }

  .panel {
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3);
  }

  h3 {
    font-size: var(--_font-size-large);
  }

  .block {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .block-head {
    gap: var(--_space);
  }

  .exports {
    gap: 0;
  }

  .exports button {
    min-block-size: 28px;
    color: var(--_text-soft);
  }

  .pages {
    gap: calc(var(--_space) / 2);
  }

  .pages button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }

  /* The room charts will take, so that nothing moves when they come. */
  .charts {
    min-block-size: 310px;
  }

  .chart-place {
    min-block-size: 220px;
  }

  .choices {
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .choices label {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    min-inline-size: 0;
    color: var(--_text-soft);
  }

  .choices label > span {
    flex: none;
  }

  .empty h3 {
    color: var(--_text);
  }

  .empty p {
    max-inline-size: 40em;
    margin-inline: auto;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_line);
  }

  .facts div {
    flex: 1 1 88px;
    padding: calc(var(--_space) * 1.5) var(--_space);
    background: var(--_surface-soft);
    text-align: center;
  }

  .facts dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .facts dd {
    font-size: calc(var(--_font-size) * 1.3);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr));
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }

  summary {
    cursor: pointer;
  }

  .legend {
    display: grid;
    gap: calc(var(--_space) / 2);
    max-inline-size: 60em;
    padding: var(--_space) 0 0 1.3em;
    list-style: disc;
  }

  @container (inline-size < 420px) {
    .panel {
      padding: calc(var(--_space) * 2);
    }
  }

  @media print {
    .panel {
      border: 0;
      padding: 0;
    }

    .choices,
    .pages,
    .exports,
    .show-all {
      display: none;
    }
  }
`;
