import { css } from 'lit';

/** The frame: title, facts, the bar that stays in view, and how it all folds to a narrow column. */
export const frameStyles = css`
  /* A container has no width of its own in a flex row; it must not vanish there. */
  :host {
    min-inline-size: min(240px, 100%);
    container-type: inline-size;
  }

  .panel {
    gap: calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 3);
  }

  h2 {
    font-size: calc(var(--_font-size) * 1.5);
    text-wrap: balance;
  }

  h3:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  .note h3 {
    margin-block-end: var(--_space);
  }

  .actions {
    padding-block-start: var(--_space);
  }

  button.big {
    min-block-size: 44px;
    padding-inline: calc(var(--_space) * 4);
    font-size: var(--_font-size-large);
  }

  /* Facts in a row: what the paper is, how the attempt went. */
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(88px, 100%), 1fr));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }

  .facts div {
    padding: calc(var(--_space) * 1.5);
    text-align: center;
  }

  .facts div + div {
    border-inline-start: 1px solid var(--_line);
  }

  .facts dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .facts dd {
    font-size: calc(var(--_font-size) * 1.3);
    font-weight: 600;
  }

  .rules {
    display: grid;
    gap: calc(var(--_space) / 2);
    padding-inline-start: 1.3em;
    list-style: disc;
  }

  .rules li::marker {
    color: var(--_text-soft);
  }

  /* Where the attempt stands. It stays in view: the time is what an agent looks for. */
  .status {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: grid;
    gap: var(--_space);
    margin-inline: calc(var(--_space) * -3);
    padding: var(--_space) calc(var(--_space) * 3);
    border-block: 1px solid var(--_line);
    background: var(--_surface);
  }

  .where,
  .clock b {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .clock {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .clock.short {
    color: var(--_error);
  }

  progress {
    inline-size: 100%;
    block-size: 6px;
    overflow: hidden;
    border: 0;
    border-radius: 3px;
    background: var(--_line);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .desk {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  .main {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    min-inline-size: 0;
  }

  .side {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    justify-items: start;
  }

  @container (inline-size >= 760px) {
    .desk {
      grid-template-columns: minmax(0, 1fr) 236px;
      gap: calc(var(--_space) * 5);
    }

    .side {
      position: sticky;
      inset-block-start: 80px;
      align-self: start;
      padding-inline-start: calc(var(--_space) * 3);
      border-inline-start: 1px solid var(--_line);
    }
  }

  @container (inline-size < 340px) {
    .facts {
      grid-template-columns: 1fr;
    }

    .facts div {
      display: flex;
      gap: var(--_space);
      align-items: baseline;
      justify-content: space-between;
      padding-block: calc(var(--_space) / 2);
    }

    .facts div + div {
      border-block-start: 1px solid var(--_line);
      border-inline-start: 0;
    }

    /* The points beside it say nearly the same. */
    .spare {
      display: none;
    }
  }

  @container (inline-size < 420px) {
    .panel {
      padding: calc(var(--_space) * 2);
    }

    .status {
      margin-inline: calc(var(--_space) * -2);
      padding-inline: calc(var(--_space) * 2);
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }

    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }

    progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }

    .option:focus-within,
    .option.chosen,
    button.cell[aria-current] {
      outline: 2px solid Highlight;
    }

    .scale rect {
      forced-color-adjust: none;
    }
  }
`;
