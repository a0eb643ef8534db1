import { css } from 'lit';

/** What the rules say of a phrase, and the line below the list. */
export const styles = css`
  .breach {
    align-self: center;
    flex: none;
    color: var(--_warning);
    line-height: 1;
  }

  .preview .notice ul {
    margin-block-start: 2px;
  }

  .reworded {
    margin-block: var(--_space) calc(var(--_space) / 2);
    overflow-wrap: anywhere;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
  }

  .usage-open {
    margin-inline-start: auto;
  }
`;
