import { css } from 'lit';

/** The preview, the form for the blanks and the scripts: wherever a sentence stands to be said. */
export const styles = css`
  .preview {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    align-self: start;
    max-block-size: 100%;
    padding: calc(var(--_space) * 1.5);
    overflow-y: auto;
    border-radius: var(--_radius-small);
    background: var(--_surface-soft);
  }

  .preview header {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space);
  }

  .marks {
    display: flex;
    flex: none;
  }

  .marks button {
    color: var(--_text-soft);
  }

  .pin[aria-pressed='true'] {
    color: var(--_accent);
  }

  .star[aria-pressed='true'] {
    color: var(--_warning);
  }

  .say > span {
    white-space: pre-wrap;
    user-select: text;
  }

  .excerpt .blank {
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }

  .say .blank {
    padding-inline: 4px;
    border: 1px dashed var(--_line-strong);
    border-radius: 4px;
  }

  .blank.open {
    color: var(--_accent);
  }

  .say .open {
    border-color: var(--_accent);
  }

  .say .filled {
    border-style: solid;
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_text);
  }

  .preview .actions > button.primary {
    flex: 1 1 7em;
    max-inline-size: 14em;
  }

  .tags {
    gap: 4px;
  }

  .blanks,
  .confirm {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }

  .field {
    display: grid;
    grid-template-columns: minmax(4em, 7em) minmax(0, 1fr);
    align-items: center;
    gap: var(--_space);
  }

  .field span {
    color: var(--_text-soft);
  }

  .field [aria-invalid] {
    border-color: var(--_warning);
  }

  .blanks .primary {
    flex: 0 1 9em;
  }

  .script {
    border-block-end: 1px solid var(--_line);
  }

  summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 4px;
    padding-block: var(--_space);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg {
    color: var(--_text-soft);
  }

  [open] > summary svg {
    transform: rotate(90deg);
  }

  summary .excerpt {
    grid-column: 2 / -1;
  }

  .steps {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
    padding-block: var(--_space);
    counter-reset: step;
  }

  .steps > li {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
    padding-inline-start: calc(var(--_space) * 1.25);
    border-inline-start: 2px solid var(--_line);
    counter-increment: step;
  }

  h4::before {
    content: counter(step) '. ';
    color: var(--_accent);
  }

  .sentences > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--_space);
    padding: var(--_space);
    border-radius: var(--_radius-small);
    background: var(--_surface-soft);
  }

  .sentences .say {
    flex: 1 1 12em;
  }

  .sentences .actions {
    flex: none;
    gap: 4px;
    margin-inline-start: auto;
  }

  .sentences .blanks {
    flex: 1 0 100%;
  }

  .sentences button {
    flex: none;
    min-block-size: 28px;
    padding: 0 var(--_space);
    font-size: var(--_font-size-small);
  }

  .sentences .actions > .primary {
    border-color: var(--_accent);
    background: var(--_surface);
    color: var(--_accent);
  }

  .sentences > li + li {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .escalate {
    display: flex;
    align-items: baseline;
    gap: 4px;
    color: var(--_warning);
  }

  .escalate svg {
    align-self: center;
  }

  @media (forced-colors: active) {
    .preview,
    .sentences > li {
      border: 1px solid;
    }
  }
`;
