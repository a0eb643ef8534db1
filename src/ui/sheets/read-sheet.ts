import { readCsv } from '../../engine/text/csv.js';
import { decodeText } from './decode-text.js';

/** Why a file gives no table. */
export type UnreadableSheet = 'too-large' | 'old-excel' | 'locked' | 'damaged';

export type SheetFile =
  { readonly rows: readonly (readonly string[])[] } | { readonly unreadable: UnreadableSheet };

/** The endings of the files a picker offers. */
export const sheetEndings = '.csv,.tsv,.txt,.xlsx,.xls';

const mostBytes = 20_000_000;

const beginnings = { zip: 'PK\u0003\u0004', compound: '\u00d0\u00cf\u0011\u00e0' } as const;

/** Of a compound file (MS-CFB), which holds an .xls or, encrypted, an .xlsx: its parts are named in UTF-16. */
const encryptedPart = [...'EncryptedPackage'].join('\0');

/** A web page or the XML of 2003 under the name .xls, as older back offices export it. */
const markup = /^\s*<(?:\?xml|!doctype|html|head|meta|table|style)\b/i;

/**
 * Reads a file somebody picked, CSV or Excel, by what is in it and not by its name, as rows of text: row i is row
 * i + 1 of the sheet, line breaks in cells are `\n`. Never rejects.
 */
export async function readSheet(file: Blob): Promise<SheetFile> {
  if (file.size > mostBytes) return { unreadable: 'too-large' };
  try {
    const buffer = await file.arrayBuffer();
    const bytes = new Uint8Array(buffer);
    const beginning = String.fromCharCode(...bytes.subarray(0, 4));
    if (beginning === beginnings.compound)
      return { unreadable: asLatin1(bytes).includes(encryptedPart) ? 'locked' : 'old-excel' };
    if (beginning === beginnings.zip) {
      const { readWorkbook } = await import('./read-workbook.js');
      return { rows: await readWorkbook(buffer) };
    }
    const text = decodeText(bytes).replace(/\r\n?/g, '\n');
    return markup.test(text) ? { unreadable: 'old-excel' } : { rows: readCsv(text) };
  } catch {
    return { unreadable: 'damaged' };
  }
}

const asLatin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
