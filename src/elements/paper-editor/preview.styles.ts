import { css } from 'lit';

/** The drawn paper. */
export const previewStyles = css`
  h3:focus-visible {
    border-radius: 2px;
    outline-offset: 4px;
  }

  .question-acts {
    gap: 0 var(--_space);
  }

  .kinds {
    display: grid;
    gap: var(--_space);
  }

  .kind {
    display: flex;
    gap: var(--_space);
    align-items: flex-start;
    max-inline-size: 60em;
  }

  .kind input {
    flex: none;
    margin-block-start: 0.3em;
  }

  .sheet-head {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-radius: var(--_radius-small);
    background: var(--_surface-soft);
  }

  .sheet-title {
    font-weight: 600;
  }

  .seed {
    font-variant-numeric: tabular-nums;
  }

  .question {
    display: grid;
    gap: calc(var(--_space) / 2);
    padding-block: calc(var(--_space) * 1.5);
  }

  .question + .question {
    border-block-start: 1px solid var(--_line);
  }

  .question h4 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    font-weight: 600;
  }

  .question h4 > span {
    font-weight: 400;
  }

  .stem {
    max-inline-size: 48em;
    white-space: pre-line;
  }

  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(max(300px, 40%), 100%), 1fr));
    gap: 2px calc(var(--_space) * 2);
    color: var(--_text-soft);
  }

  .options .right {
    color: var(--_ok);
    font-weight: 600;
  }

  .options .glyph {
    vertical-align: -0.2em;
  }

  .why {
    display: grid;
    gap: 2px;
    margin-block-start: 4px;
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_surface-soft);
  }
`;
