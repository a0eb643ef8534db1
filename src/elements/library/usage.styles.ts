import { css } from 'lit';

/** The view of how often phrases are used. */
export const styles = css`
  .usage {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }

  .usage-close {
    padding-inline-start: 0;
  }

  .usage-group {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }

  .usage-group summary {
    padding: 6px calc(var(--_space) * 1.25);
    font-weight: 600;
    cursor: pointer;
  }

  .usage-group > p {
    padding: 0 calc(var(--_space) * 1.25) var(--_space);
  }

  .usage-group ol {
    max-block-size: 16rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    border-block-start: 1px solid var(--_line);
  }

  .usage-group li {
    flex-wrap: nowrap;
    padding: 2px calc(var(--_space) * 1.25) 2px 0;
  }

  .usage-group li + li {
    border-block-start: 1px solid var(--_line);
  }

  .usage-group li button {
    min-inline-size: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .usage-group li code {
    padding: 4px calc(var(--_space) * 1.5);
    overflow-wrap: anywhere;
  }

  .usage-group li span {
    flex: none;
    max-inline-size: 50%;
    text-align: end;
  }
`;
