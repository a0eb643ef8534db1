import { css } from 'lit';

/** The frame, the settings and the sections. */
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
  }

  .block + .block {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }

  button.small {
    min-block-size: 28px;
    padding-inline: 4px;
    color: var(--_accent);
  }

  /* Labelled fields. */
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(150px, 100%), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    align-items: start;
  }

  .figure {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  /* WebKit lets a long option widen the page: cut it off, with room for the focus ring. */
  .field {
    display: grid;
    gap: 2px;
    align-content: end;
    min-inline-size: 0;
    margin: -5px;
    padding: 5px;
    overflow: hidden;
  }

  .field > span {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .field > :is(input, select) {
    inline-size: 100%;
  }

  .fields > .whole {
    grid-column: 1 / -1;
  }

  [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: 0 0 0 1px var(--_error);
  }

  .switches {
    gap: var(--_space) calc(var(--_space) * 3);
  }

  .switch {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    min-block-size: 32px;
  }

  .switch input {
    flex: none;
  }

  /* Sections: one row each, labels only once where there is room for a row. */
  .section + .section {
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }

  .section fieldset {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .section-fields {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: end;
  }

  .section-fields > * {
    grid-column: span 2;
  }

  .section-fields > :nth-child(-n + 3) {
    grid-column: span 3;
  }

  .section-fields > :is(.place, .facts) {
    grid-column: 1 / -1;
  }

  .place {
    font-weight: 600;
  }

  /* Questions asked in any case. */
  .fixed {
    gap: 4px var(--_space);
  }

  .fixed > .chip {
    max-inline-size: min(100%, 26em);
    padding-inline-end: 0;
  }

  .fixed-stem {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  button.unfix {
    flex: none;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
  }

  button.fix[aria-pressed='true'] {
    background: var(--_surface-soft);
    font-weight: 600;
  }

  .section .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
    font-variant-numeric: tabular-nums;
  }

  .remove {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: 0;
    color: var(--_text-soft);
  }

  .problem {
    display: flex;
    gap: calc(var(--_space) * 0.75);
    align-items: flex-start;
    color: var(--_error);
  }

  .problem svg {
    margin-block-start: 0.2em;
  }

  .total {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .total .soft {
    font-weight: 400;
  }

  @container (inline-size >= 600px) {
    .wide {
      grid-column: span 2;
    }
  }

  @container (inline-size >= 900px) {
    .terms {
      grid-template-columns: 14em 14em 7em repeat(3, minmax(0, 1fr));
    }

    .general {
      grid-template-columns: 12em minmax(0, 1.3fr) 9em 10em minmax(0, 1.6fr);
    }

    .wide {
      grid-column: auto;
    }
  }

  @container (inline-size < 340px) {
    .section-fields > :nth-child(-n + 4) {
      grid-column: 1 / -1;
    }

    .section-fields > :is(:nth-child(5), :nth-child(6)) {
      grid-column: span 3;
    }
  }

  @container (inline-size >= 760px) {
    .section fieldset {
      gap: 4px;
    }

    .section + .section {
      margin-block-start: var(--_space);
      padding-block-start: 0;
      border-block-start: 0;
    }

    .section-fields {
      grid-template-columns: 5.5em minmax(0, 1.2fr) minmax(0, 1.5fr) minmax(0, 1fr) 6em 6em 7em 32px;
    }

    .section-fields > *,
    .section-fields > :nth-child(-n + 3),
    .section-fields > :is(.place, .facts) {
      grid-column: auto;
    }

    .place {
      padding-block-end: 6px;
      font-weight: 400;
    }

    .section + .section .field > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .section .facts {
      display: grid;
      line-height: 1.4;
    }

    .remove {
      position: static;
    }

    .section :is(.problem, .fixed) {
      padding-inline-start: calc(5.5em + var(--_space) * 1.5);
    }
  }

  @container (inline-size < 420px) {
    .panel {
      padding: calc(var(--_space) * 2);
    }
  }
`;
