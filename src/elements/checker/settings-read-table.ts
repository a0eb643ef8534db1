import { readCsv } from '../../engine/packs/rule-table-csv.js';

/** Why a file gives no table. */
export type UnreadableFile = 'too-large' | 'old-excel' | 'damaged';

export type TableFile =
  { readonly rows: readonly (readonly string[])[] } | { readonly unreadable: UnreadableFile };

const mostBytes = 20_000_000;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Excel in China saves CSV in GB 18030, and as “Unicode text” in UTF-16; everybody else in UTF-8. */
function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Reads a file a trainer picked, CSV or Excel, by what is in it and not by its name. Never rejects. */
export async function readTable(file: Blob): Promise<TableFile> {
  if (file.size > mostBytes) return { unreadable: 'too-large' };
  try {
    const buffer = await file.arrayBuffer();
    const bytes = new Uint8Array(buffer);
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { unreadable: 'old-excel' };
    if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return { rows: readCsv(decodeText(bytes)) };
    const { readSheet } = await import('./settings-read-sheet.js');
    return { rows: await readSheet(buffer) };
  } catch {
    return { unreadable: 'damaged' };
  }
}
