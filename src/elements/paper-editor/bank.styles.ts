import { css } from 'lit';

/** The bank view: files, the list of questions, the form of one. */
export const bankStyles = css`
  .bank :is(h3, h4):focus {
    outline: none;
  }

  .bank :is(h3, h4):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .bank-said:empty {
    display: none;
  }

  .bank-form,
  .bank-list {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    grid-template-columns: minmax(0, 1fr);
  }

  .bank-own,
  .bank-questions {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .bank-fresh {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
  }

  @container (inline-size >= 600px) {
    .bank-source {
      grid-column: span 2;
    }

    .bank-filter {
      grid-template-columns: minmax(0, 2fr) repeat(3, minmax(0, 1fr));
    }
  }

  .bank-own > li {
    padding: 4px calc(var(--_space) * 1.5);
  }

  .bank-question {
    display: grid;
    gap: calc(var(--_space) / 2);
    grid-template-columns: minmax(0, 1fr);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
  }

  .bank-own > li + li,
  .bank-question + .bank-question {
    border-block-start: 1px solid var(--_line);
  }

  .bank-problems ul {
    margin-block-start: var(--_space);
    max-block-size: 16em;
    overflow: auto;
  }

  .bank-stem {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .bank-acts {
    gap: 4px var(--_space);
  }

  .bank h5 {
    margin: 0;
    font-size: inherit;
  }

  .bank textarea {
    inline-size: 100%;
    resize: vertical;
  }

  .bank-options legend {
    margin-block-end: 2px;
    padding: 0;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .bank-options {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }

  .bank-option {
    display: flex;
    gap: var(--_space);
    align-items: center;
    inline-size: 100%;
  }

  .bank-option > :is(input:not([type='checkbox'], [type='radio']), select) {
    flex: 1 1 0;
    min-inline-size: 0;
  }

  .bank-option > :is(.bank-left, .bank-right) > svg {
    rotate: 90deg;
  }

  .bank-live {
    display: grid;
    gap: calc(var(--_space) / 2);
    padding: calc(var(--_space) * 1.5);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius-small);
  }

  .material {
    margin: 0;
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-radius: var(--_radius-small);
    background: var(--_surface-soft);
    white-space: pre-line;
  }

  .picture {
    max-inline-size: min(100%, 480px);
    max-block-size: 320px;
    object-fit: contain;
    justify-self: start;
  }

  .why li {
    white-space: pre-line;
  }
`;
