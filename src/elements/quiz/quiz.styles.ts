import { css } from 'lit';

/** The frame: title, facts, and how it all folds to a narrow column. */
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
  }
`;
