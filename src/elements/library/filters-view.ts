import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { glyph } from '../../ui/glyphs.js';
import type { Browsing } from './browsing.js';
import type { Filters } from './filters.js';
import type { LibraryStrings } from './strings.js';
import type { TreeRow } from './tree-rows.js';

/** The button that opens the filters where there is no room for them, and says what is chosen. */
export function filterToggle(t: LibraryStrings, browsing: Browsing, filters: Filters): TemplateResult {
  const { tags, isNarrowed } = browsing;
  const chosen = filters.rows(t.allCategories).find(row => filters.isChosen(row))?.node.label;
  const parts = [browsing.category || (browsing.pack && chosen), ...tags.map(tag => `#${tag}`)];
  return html`<div class="filter-bar">
    <button
      type="button"
      class="filter-toggle"
      aria-expanded=${filters.isOpen ? 'true' : 'false'}
      aria-controls="filters"
      @click=${() => filters.toggle()}
    >
      ${glyph('filter')}<span>${isNarrowed ? parts.filter(Boolean).join(' ') : t.filters}</span>${glyph('down')}
    </button>
    ${
      isNarrowed
        ? html`<button
            type="button"
            class="plain icon"
            aria-label=${t.clearFilters}
            title=${t.clearFilters}
            @click=${() => filters.clear()}
          >
            ${glyph('close')}
          </button>`
        : nothing
    }
  </div>`;
}

/** The tree of categories and the tags of what is listed. */
export function filterPanel(t: LibraryStrings, browsing: Browsing, filters: Filters): TemplateResult {
  const rows = filters.rows(t.allCategories);
  const tags = browsing.tagCounts;
  return html`<div
    id="filters"
    class="filters ${filters.isOpen ? 'open' : ''}"
    role="group"
    aria-label=${t.filters}
    @keydown=${(event: KeyboardEvent) => filters.onKey(event)}
  >
    <div class="tree" role="tree" aria-label=${t.category}>
      ${repeat(
        rows,
        ({ key }) => key,
        (row, i) => treeItem(t, row, rows, i, filters),
      )}
    </div>
    ${
      tags.length > 0
        ? html`<div class="row tag-filter" role="group" aria-label=${t.tags}>
            ${repeat(
              tags,
              ({ tag }) => tag,
              ({ tag, count }) =>
                html`<button
                  type="button"
                  class="chip"
                  aria-pressed=${browsing.tags.includes(tag) ? 'true' : 'false'}
                  aria-label=${t.counted(tag, count)}
                  @click=${() => filters.toggleTag(tag)}
                >
                  <span>${tag}</span><span class="number">${count}</span>
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}

function treeItem(
  t: LibraryStrings,
  row: TreeRow,
  rows: readonly TreeRow[],
  index: number,
  filters: Filters,
): TemplateResult {
  const { node, level, place, siblings, expanded } = row;
  const click = (event: Event): void => {
    const onFold = event.target instanceof Element && event.target.closest('.fold');
    if (onFold && expanded !== undefined) filters.toggleNode(row);
    else filters.choose(row);
  };
  return html`<div
    role="treeitem"
    aria-level=${level}
    aria-posinset=${place}
    aria-setsize=${siblings}
    aria-expanded=${expanded ?? nothing}
    aria-selected=${filters.isChosen(row) ? 'true' : 'false'}
    aria-label=${t.counted(node.label, node.count)}
    tabindex=${filters.isCurrent(row, rows) ? 0 : -1}
    @click=${click}
    @keydown=${(event: KeyboardEvent) => filters.onTreeKey(event, rows, index)}
  >
    <span class="fold">${expanded === undefined ? nothing : glyph(expanded ? 'down' : 'right')}</span>
    <span class="label">${node.label}</span>
    <span class="number">${node.count}</span>
  </div>`;
}
