import type { Cell } from '../../engine/text/csv.js';
import { writeCellString } from './cell-string.js';
import { workbookParts, workbookType } from './workbook-parts.js';
import { writeZip } from './write-zip.js';

/** Positions in the list of cell styles of `workbookParts`. */
const styles = { number: 0, text: 1, heading: 2 } as const;

/** In characters of half width. */
const width = { least: 10, most: 60 } as const;

function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}

/** Chinese characters take twice the room of Latin ones. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

const longestLine = (cells: readonly Cell[]): number =>
  cells.reduce<number>((longest, cell) => Math.max(longest, ...String(cell).split('\n').map(widthOf)), 0);

function columns(rows: readonly (readonly Cell[])[]): string {
  const count = rows.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: count }, (_, i) => {
    const cells = rows.map(row => row[i] ?? '');
    const characters = Math.min(Math.max(longestLine(cells), width.least), width.most);
    // What is typed into a column of text stays text: 007 keeps its noughts.
    const style = cells.some(cell => typeof cell === 'number') ? styles.number : styles.text;
    const at = `min="${i + 1}" max="${i + 1}"`;
    return `<col ${at} width="${characters + 2}" style="${style}" customWidth="1"/>`;
  }).join('');
}

/**
 * Writes rows as an Excel workbook of one sheet, the first row as its heading, which stays in sight. Text stays text,
 * whatever it looks like: formulas, leading noughts, long numbers.
 */
export async function writeWorkbook(rows: readonly (readonly Cell[])[]): Promise<Blob> {
  const strings = new Map<string, number>();
  const positionOf = (text: string): number => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text)!;
  };
  const cellXml = (cell: Cell, row: number, column: number): string => {
    if (cell === '') return '';
    const place = `r="${columnName(column)}${row + 1}"`;
    if (typeof cell === 'number' && Number.isFinite(cell)) return `<c ${place}><v>${cell}</v></c>`;
    const style = row === 0 ? styles.heading : styles.text;
    return `<c ${place} s="${style}" t="s"><v>${positionOf(String(cell))}</v></c>`;
  };
  const sheetRows = rows.map(
    (row, i) => `<row r="${i + 1}">${row.map((cell, column) => cellXml(cell, i, column)).join('')}</row>`,
  );
  // Shared strings rather than such in their cells, which some viewers show empty.
  const sharedStrings = [...strings.keys()].map(
    text => `<si><t xml:space="preserve">${writeCellString(text)}</t></si>`,
  );
  return writeZip(
    workbookParts({ columns: columns(rows), rows: sheetRows.join(''), strings: sharedStrings.join('') }),
    workbookType,
  );
}
