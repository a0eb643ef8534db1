import { css } from 'lit';

export const styles = css`
  .panel {
    /* Not on the host, which would then hold the list shown at the caret. */
    container-type: inline-size;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    /* Of a height that the page gives; without one, as high as what is in it. */
    block-size: 100%;
    overflow: auto;
  }

  .panel > * {
    flex: none;
  }

  .head {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }

  .search {
    position: relative;
    display: flex;
    align-items: center;
  }

  .search > svg {
    position: absolute;
    inset-inline-start: 10px;
    color: var(--_text-soft);
    pointer-events: none;
  }

  .search input {
    flex: 1;
    min-block-size: 38px;
    padding-inline: 34px 36px;
    text-overflow: ellipsis;
  }

  .search button {
    position: absolute;
    inset-inline-end: 3px;
  }

  .views {
    display: inline-flex;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    overflow: clip;
  }

  .views button {
    min-block-size: 30px;
    padding-inline: calc(var(--_space) * 1.25);
    border: 0;
    border-radius: 0;
    font-size: var(--_font-size-small);
    white-space: nowrap;
  }

  .views button + button {
    border-inline-start: 1px solid var(--_line);
  }

  .views button[aria-pressed='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }

  .views button:focus-visible {
    outline-offset: -2px;
  }

  .body {
    display: grid;
    gap: var(--_space);
    min-block-size: 0;
  }

  .column {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
    min-block-size: 0;
  }

  [role='listbox'] {
    /* A title, two lines of the text, padding and a line between. */
    --_row-height: calc(1.6em + 2 * 1.5 * var(--_font-size-small) + 13px);

    flex: 0 1 auto;
    max-block-size: var(--heyan-list-height, 19rem);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  .rows {
    position: relative;
    block-size: calc(var(--rows) * var(--_row-height));
  }

  [role='option'] {
    position: absolute;
    inset: calc(var(--row) * var(--_row-height)) 0 auto;
    block-size: var(--_row-height);
    padding: 6px calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
    border-inline-start: 3px solid transparent;
    contain: strict;
    cursor: pointer;
  }

  [role='option'][aria-posinset='1'] {
    border-block-start-color: transparent;
  }

  [role='option']:hover {
    background: var(--_surface-soft);
  }

  [role='option'][aria-selected='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .line {
    display: flex;
    align-items: baseline;
    gap: calc(var(--_space) * 0.75);
  }

  .name {
    flex: 0 1 auto;
    font-weight: 600;
  }

  [role='option'] .name {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .starred,
  .pinned {
    align-self: center;
    color: var(--_warning);
    font-size: 0.8em;
    line-height: 1;
  }

  .pinned {
    color: var(--_accent);
  }

  .category {
    flex: 0 10 auto;
    min-inline-size: 4em;
    margin-inline-start: auto;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    text-align: end;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .excerpt {
    display: -webkit-box;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    line-height: 1.5;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  [aria-selected='true'] :is(.excerpt, .category) {
    color: var(--_text);
  }

  .excerpt mark,
  .line mark,
  .preview mark {
    color: var(--_text);
  }

  .tag {
    margin-inline-end: 6px;
  }

  .count {
    text-align: end;
  }

  .keys {
    display: none;
  }

  @container (inline-size >= 640px) {
    .head {
      flex-direction: row;
      align-items: center;
    }

    .search {
      flex: 1 1 16em;
    }

    .panel > .browse {
      flex: 0 1 auto;
    }

    .body {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 1.5);
    }

    [role='listbox'] {
      max-block-size: var(--heyan-list-height, 26rem);
    }

    .keys {
      display: block;
    }
  }

  @media (forced-colors: active) {
    [role='option'] {
      border-inline-start-color: Canvas;
    }

    [role='option'][aria-posinset='1'] {
      border-block-start-color: Canvas;
    }

    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    [role='listbox'] [role='option'][aria-selected='true'] * {
      color: HighlightText;
    }

    [role='listbox'] [role='option'][aria-selected='true'] mark {
      border-color: HighlightText;
      background: HighlightText;
      color: Highlight;
    }
  }
`;
