import { css } from 'lit';

/** The frame and the settings. */
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

  .problem {
    display: flex;
    gap: calc(var(--_space) * 0.75);
    align-items: flex-start;
    color: var(--_error);
  }

  .problem svg {
    margin-block-start: 0.2em;
  }

  @container (inline-size >= 600px) {
    .wide {
      grid-column: span 2;
    }
  }

  @container (inline-size >= 900px) {
    .terms {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .general {
      grid-template-columns: 12em minmax(0, 1.3fr) 9em 10em minmax(0, 1.6fr);
    }

    .wide {
      grid-column: auto;
    }
  }

  @container (inline-size < 420px) {
    .panel {
      padding: calc(var(--_space) * 2);
    }
  }
`;
