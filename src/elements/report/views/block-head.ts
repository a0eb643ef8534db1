import { html, nothing, type TemplateResult } from 'lit';
import { glyph } from '../../../ui/glyphs.js';
import type { SheetKind } from '../../../ui/sheets/write-sheet.js';

/** Saves a table as a file of the kind asked for. */
export type SaveTable = (kind: SheetKind) => void;

const kinds = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const;

/**
 * The heading of a block, with buttons that save its table.
 *
 * @param id of the heading, which names the table
 * @param exportTable words what a button does
 */
export function blockHead(
  { exportTable }: { readonly exportTable: (table: string, kind: string) => string },
  id: string,
  title: string,
  save?: SaveTable,
): TemplateResult {
  return html`<div class="row spread block-head">
    <h3 id=${id}>${title}</h3>
    ${
      save
        ? html`<div class="row exports">
            ${kinds.map(
              ([kind, name]) =>
                html`<button
                  type="button"
                  class="plain small ${kind}"
                  aria-label=${exportTable(title, name)}
                  @click=${() => save(kind)}
                >
                  ${glyph('download')}${name}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}
