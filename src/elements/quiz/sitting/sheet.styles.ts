import { css } from 'lit';

/** The answer sheet, and the question asked before an unfinished paper is submitted. */
export const sheetStyles = css`
  .confirm {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }

  /* The answer sheet. */
  .sheet {
    display: grid;
    gap: var(--_space);
    inline-size: 100%;
  }

  .sheet ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(44px, 1fr));
    gap: 6px;
  }

  button.cell {
    position: relative;
    min-inline-size: 44px;
    min-block-size: 36px;
    padding: 2px;
    border-color: var(--_line-strong);
    font-variant-numeric: tabular-nums;
  }

  .sheet button.cell {
    inline-size: 100%;
    gap: 1px;
  }

  .cell .glyph {
    inline-size: 0.9em;
    block-size: 0.9em;
  }

  button.cell.answered {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  button.cell.unanswered {
    border-style: dashed;
  }

  button.cell[aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    font-weight: 700;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px calc(var(--_space) * 1.5);
  }

  .legend > span {
    display: inline-flex;
    align-items: center;
    gap: 3px;
  }

  .hollow {
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1px dashed var(--_line-strong);
    border-radius: 3px;
  }

  .side > button {
    padding-inline: 0;
  }
`;
