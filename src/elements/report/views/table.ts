import { html, nothing, type TemplateResult } from 'lit';

interface Column {
  readonly name: string;
  /** Figures stand at the end of their column. */
  readonly figures?: boolean;
}

interface Table {
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
  /** The first column heads the rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly unknown[])[];
  readonly kind: string;
}

/**
 * A table that turns into cards where it is narrow. The roles are spelled out because a table that is not laid
 * out as one is no longer a table to assistive technology.
 */
export function table({ labelledBy, columns, rows, kind }: Table): TemplateResult {
  const kindOf = (i: number, content?: unknown): string =>
    [columns[i]!.figures ? 'figures' : '', content === '' ? 'blank' : ''].join(' ').trim();
  return html`<table class=${kind} role="table" aria-labelledby=${labelledBy}>
    <thead>
      <tr role="row">
        ${columns.map(
          ({ name }, i) => html`<th role="columnheader" scope="col" class=${kindOf(i)}>${name}</th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        row =>
          html`<tr role="row">
            ${row.map((content, i) =>
              i === 0
                ? html`<th role="rowheader" scope="row">${content}</th>`
                : html`<td role="cell" class=${kindOf(i, content) || nothing}>
                    <span class="label" aria-hidden="true">${columns[i]!.name}</span>
                    <span class="value">${content}</span>
                  </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
