import type { OwnPhrase } from '../../engine/packs/own-phrase.js';
import { parseOwnPhrases } from '../../engine/packs/parse-own-phrases.js';
import { parsePhraseTable } from '../../engine/packs/phrase-table.js';
import type { PhraseRowProblem } from '../../engine/packs/phrase-table-problems.js';
import { toPhraseTable } from '../../engine/packs/phrase-table-write.js';
import type { Problem } from '../../engine/packs/problem.js';
import { downloadFile } from '../../ui/download-file.js';
import { decodeText } from '../../ui/sheets/decode-text.js';
import { readSheet, sheetEndings, type UnreadableSheet } from '../../ui/sheets/read-sheet.js';
import { downloadSheet, type SheetKind } from '../../ui/sheets/write-sheet.js';

/** The endings of the files a picker offers. */
export const ownEndings = `${sheetEndings},.json`;

/** What a file holds, with what is wrong with it by row of a table or place in JSON. */
export interface OwnFile {
  readonly items: readonly { readonly phrase: OwnPhrase; readonly line?: number }[];
  readonly problems: readonly (PhraseRowProblem | Problem)[];
  /** Headings that were taken for nothing. */
  readonly ignored: readonly string[];
}

export type UnreadableFile = UnreadableSheet | 'bad-json';

const mostBytes = 20_000_000;

/** Reads phrases from CSV, Excel or JSON. Never rejects. */
export async function readOwnFile(file: File): Promise<OwnFile | { readonly unreadable: UnreadableFile }> {
  const json = await readJson(file);
  if (json === 'bad-json') return { unreadable: json };
  if (json) {
    const { value, problems } = parseOwnPhrases(json.value);
    return { items: value.map(phrase => ({ phrase })), problems, ignored: [] };
  }
  const read = await readSheet(file);
  if ('unreadable' in read) return read;
  const { items, problems, headings } = parsePhraseTable(read.rows);
  return {
    items,
    problems,
    ignored: headings.flatMap(({ name, column }) => (column ? [] : [name.trim()])),
  };
}

/** Undefined where the file is none, whatever it is called; a table may begin with a brace as well. */
async function readJson(file: File): Promise<{ readonly value: unknown } | 'bad-json' | undefined> {
  if (file.size > mostBytes) return undefined;
  const named = /\.json$/i.test(file.name);
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer())).replace(/^\uFEFF/, '');
    if (!named && !/^\s*[[{]/.test(text)) return undefined;
    return { value: JSON.parse(text) as unknown };
  } catch {
    return named ? 'bad-json' : undefined;
  }
}

/**
 * Hands phrases to the reader as a file. Says whether that worked.
 *
 * @param name of the file, without its ending
 */
export async function writePhrases(
  name: string,
  phrases: readonly OwnPhrase[],
  kind: SheetKind | 'json',
): Promise<boolean> {
  if (kind !== 'json') return downloadSheet(name, toPhraseTable(phrases), kind);
  const pack = { id: 'own', title: name, version: '1', phrases };
  downloadFile(`${name}.json`, 'application/json', `${JSON.stringify(pack, null, 2)}\n`);
  return true;
}
