import { css } from 'lit';

/** A question: the same on the paper and in the review. */
export const questionStyles = css`
  .question {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    scroll-margin-block-start: 80px;
  }

  .question + .question {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_line);
  }

  .question h3 {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    scroll-margin-block-start: 80px;
  }

  .question h3 > span {
    font-weight: 400;
  }

  .stem {
    padding: 0;
    font-size: calc(var(--_font-size) * 1.15);
    line-height: 1.7;
    white-space: pre-line;
  }

  .stem.fill {
    line-height: 2.6;
    white-space: normal;
  }

  .hint {
    padding: 0;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }

  .stem .hint {
    margin-inline-start: var(--_space);
  }

  fieldset {
    display: grid;
    gap: var(--_space);
  }

  legend {
    margin-block-end: calc(var(--_space) * 1.5);
  }

  .option {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: var(--_space);
    align-items: baseline;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font-size: calc(var(--_font-size) * 1.07);
    cursor: pointer;
  }

  .option input {
    align-self: center;
  }

  .option:hover,
  .option:focus-within,
  .option.chosen {
    border-color: var(--_accent);
  }

  .option.chosen {
    background: var(--_accent-soft);
  }

  .letter {
    color: var(--_text-soft);
    font-variant-numeric: tabular-nums;
  }

  .tied {
    white-space: nowrap;
  }

  .picture {
    max-inline-size: 100%;
    max-block-size: 320px;
    justify-self: start;
    border-radius: var(--_radius-small);
  }

  .match {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
    gap: 4px var(--_space);
    align-items: center;
  }

  .match select {
    min-inline-size: 0;
  }

  .order {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .order li {
    display: flex;
    gap: var(--_space);
    align-items: center;
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .move[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }

  button.keep {
    justify-self: start;
  }

  .grow {
    flex: 1 1 8em;
  }

  .passage {
    margin: 0;
  }

  .passage blockquote {
    margin: 0;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_line);
    background: var(--_surface-soft);
    line-height: 1.7;
    white-space: pre-line;
  }

  .passage .copy {
    user-select: none;
  }

  label.stack {
    display: grid;
  }

  .question textarea {
    inline-size: 100%;
    resize: vertical;
  }

  input.blank {
    inline-size: 9em;
    max-inline-size: 100%;
    margin-inline: 4px;
    line-height: 1.4;
    border-block-start-color: transparent;
    border-inline-color: transparent;
    border-radius: 0;
    background: var(--_surface-soft);
    text-align: center;
  }

  input.blank:focus-visible {
    outline-offset: 0;
  }

  button.flag {
    padding-inline: 4px;
    color: var(--_text-soft);
  }

  button.flag.on {
    color: var(--_warning);
  }

  button.clear {
    justify-self: start;
    padding-inline: 0;
    color: var(--_text-soft);
  }

  button.submit {
    margin-inline-start: auto;
  }
`;
