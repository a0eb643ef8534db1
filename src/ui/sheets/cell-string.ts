import { encodeXml } from './xml.js';

/** What XML cannot hold: control characters, halves of a pair, non-characters. */
const unwritable = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escapeOf = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as a workbook writes it (ECMA-376 part 1, 22.9.2.19): what XML cannot hold as `_x0001_`, and text that looks
 * so by accident with its underscore escaped. Line breaks become `\n`, as spreadsheets have them.
 */
export function writeCellString(text: string): string {
  const escaped = text
    .replace(/\r\n?/g, '\n')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, escapeOf)
    .replace(unwritable, escapeOf);
  return encodeXml(escaped);
}

/** The way back, for text whose XML has been read already. */
export function readCellString(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}
