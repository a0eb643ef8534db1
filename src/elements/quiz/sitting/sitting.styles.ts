import { css } from 'lit';

/** The bar that stays in view, and the answer sheet beside the question or below it. */
export const sittingStyles = css`
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

  /* On a page of all questions those out of sight are laid out when they come into it. */
  :host([mode='all']) .main > .question {
    contain-intrinsic-size: auto 260px;
    content-visibility: auto;
    overflow-clip-margin: 8px;
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

  @container (inline-size < 420px) {
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
  }
`;
