import { css } from 'lit';

/** The tree of categories and the tags, beside the list or, where there is no room, above it. */
export const styles = css`
  .filter-bar {
    display: flex;
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  .filter-toggle {
    min-inline-size: 0;
    min-block-size: 32px;
    padding-inline: var(--_space);
    font-size: var(--_font-size-small);
  }

  .filter-toggle span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .filter-toggle[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .browse {
    display: grid;
    gap: var(--_space);
    min-block-size: 0;
  }

  .filters {
    display: none;
    align-content: start;
    gap: var(--_space);
    min-inline-size: 0;
  }

  .filters.open {
    display: grid;
  }

  .tree {
    max-block-size: min(var(--heyan-list-height, 14rem), 14rem);
    padding-block: 2px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  [role='treeitem'] {
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: 28px;
    padding-inline: 4px var(--_space);
    border-inline-start: 3px solid transparent;
    font-size: var(--_font-size-small);
    cursor: pointer;
  }

  [role='treeitem'][aria-level='2'] {
    padding-inline-start: 1.5em;
  }

  [role='treeitem'][aria-level='3'] {
    padding-inline-start: 2.75em;
  }

  [role='treeitem']:is([aria-level='4'], [aria-level='5'], [aria-level='6']) {
    padding-inline-start: 4em;
  }

  [role='treeitem']:hover {
    background: var(--_surface-soft);
  }

  [role='treeitem'][aria-selected='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
  }

  [role='treeitem']:focus-visible {
    outline-offset: -2px;
  }

  .fold {
    flex: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    align-self: stretch;
    inline-size: 24px;
    color: var(--_text-soft);
  }

  .label {
    min-inline-size: 0;
  }

  .number {
    color: var(--_text-soft);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  [role='treeitem'] .number {
    margin-inline-start: auto;
    padding-inline-start: var(--_space);
  }

  [aria-selected='true'] .number {
    color: var(--_text);
  }

  .tag-filter {
    gap: 4px;
  }

  button.chip {
    min-block-size: 26px;
    line-height: 1.4;
    overflow: hidden;
  }

  button.chip[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  button.chip[aria-pressed='true'] .number {
    color: inherit;
  }

  @container (inline-size >= 640px) {
    .browse {
      grid-template-rows: auto minmax(0, 1fr);
    }

    .filters {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .tag-filter {
      align-content: start;
    }
  }

  @container (inline-size >= 860px) {
    .filter-bar {
      display: none;
    }

    .browse.filtered {
      grid-template: minmax(0, 1fr) / minmax(10rem, 13rem) minmax(0, 1fr);
      gap: calc(var(--_space) * 1.5);
    }

    .browse.filtered > .filters {
      display: flex;
      flex-direction: column;
      min-block-size: 0;
    }

    .tree {
      flex: 0 1 auto;
      min-block-size: 6rem;
      max-block-size: var(--heyan-list-height, 20rem);
    }
  }

  @media (forced-colors: active) {
    [role='treeitem'] {
      border-inline-start-color: Canvas;
    }

    [role='treeitem'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    [role='treeitem'][aria-selected='true'] * {
      color: HighlightText;
    }
  }
`;
