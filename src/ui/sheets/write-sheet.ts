import { writeCsv, type Cell } from '../../engine/text/csv.js';
import { downloadFile } from '../download-file.js';

export type SheetKind = 'xlsx' | 'csv';

/**
 * Writes rows as a file for a spreadsheet, the first row being its heading. What writes workbooks is fetched with the
 * first one: rejects where that fails.
 */
export async function writeSheet(rows: readonly (readonly Cell[])[], kind: SheetKind): Promise<Blob> {
  if (kind === 'csv') return new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' });
  const { writeWorkbook } = await import('./write-workbook.js');
  return writeWorkbook(rows);
}

/**
 * The same, handed to the reader as a file. Says whether that worked, and never rejects.
 *
 * @param name without the ending
 */
export async function downloadSheet(
  name: string,
  rows: readonly (readonly Cell[])[],
  kind: SheetKind,
): Promise<boolean> {
  try {
    const sheet = await writeSheet(rows, kind);
    downloadFile(`${name}.${kind}`, sheet.type, sheet);
    return true;
  } catch {
    return false;
  }
}
