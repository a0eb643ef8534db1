import { css } from 'lit';

/** The sections a paper is made of. */
export const sectionStyles = css`
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

  .total {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .total .soft {
    font-weight: 400;
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
`;
