import { openZip } from './settings-unzip.js';

/** More than a table of wordings has; what lies beyond is formatting of empty cells. */
const most = { rows: 100_000, columns: 200 } as const;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name) return entities[name] ?? whole;
        const point = hex ? parseInt(hex, 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '';
      },
    )
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\r\n?/g, '\n');
}

interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** Elements of one name, whatever their prefix; those sheets are made of never hold one of their own name. */
function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({ attributes, content }));
}

function attribute({ attributes }: Element, name: string): string | undefined {
  const value = new RegExp(`\\s(?:${name})=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return value ? decode(value[1] ?? value[2]!) : undefined;
}

/** The text of a string with its runs joined and without the reading aids of Japanese. */
function textOf(xml: string): string {
  return elements(xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, ''), 't')
    .map(({ content }) => decode(content))
    .join('');
}

function cellText(cell: Element, shared: readonly string[]): string {
  const type = attribute(cell, 't');
  if (type === 'inlineStr') return textOf(cell.content);
  const value = decode(elements(cell.content, 'v')[0]?.content ?? '');
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  return value;
}

/** A to 0, Z to 25, AA to 26. */
function columnIndex(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowsOf(sheet: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const row of elements(sheet, 'row')) {
    const at = Number(attribute(row, 'r') ?? rows.length + 1) - 1;
    if (!(at >= 0 && at < most.rows)) continue;
    while (rows.length <= at) rows.push([]);
    for (const cell of elements(row.content, 'c')) {
      const column = columnIndex(attribute(cell, 'r') ?? '');
      const index = column < 0 ? rows[at]!.length : column;
      if (index >= most.columns) continue;
      while (rows[at]!.length < index) rows[at]!.push('');
      rows[at]![index] = cellText(cell, shared);
    }
  }
  return rows;
}

/**
 * Reads the first visible sheet of an Excel workbook (Office Open XML, .xlsx) as rows of text, numbered as the
 * spreadsheet numbers them. Rejects where the file is no workbook.
 */
export async function readSheet(buffer: ArrayBuffer): Promise<string[][]> {
  const read = openZip(buffer);
  const [workbook = '', relations = '', strings = ''] = await Promise.all([
    read('xl/workbook.xml'),
    read('xl/_rels/workbook.xml.rels'),
    read('xl/sharedStrings.xml'),
  ]);
  const first = elements(workbook, 'sheet').find(sheet => !/hidden/i.test(attribute(sheet, 'state') ?? ''));
  const id = first && attribute(first, '\\w+:id');
  const relation = elements(relations, 'Relationship').find(entry => attribute(entry, 'Id') === id);
  const target = relation && attribute(relation, 'Target');
  const sheet = target && (await read(target.startsWith('/') ? target.slice(1) : `xl/${target}`));
  if (sheet === undefined) throw new RangeError('no sheet');
  const shared = elements(strings, 'si').map(({ content }) => textOf(content));
  return rowsOf(sheet, shared);
}
