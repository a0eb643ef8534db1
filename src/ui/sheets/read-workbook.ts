import { readCellString } from './cell-string.js';
import { dateStyles, dateText } from './date-cells.js';
import { openZip } from './open-zip.js';
import { attribute, elements, textIn, textsIn, type XmlElement } from './xml.js';

/** As many rows as a sheet can have, and more columns than a table of ours. */
const most = { rows: 1_048_576, columns: 200 } as const;

/** What the cells of a sheet are read by. */
interface Workbook {
  readonly strings: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly calendar: 1900 | 1904;
}

/** The text of a string with its runs joined and without the reading aids of Japanese. */
const stringOf = (xml: string): string =>
  readCellString(textsIn(xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, ''), 't'));

function cellText(cell: XmlElement, { strings, dates, calendar }: Workbook): string {
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') return stringOf(cell.content);
  const value = textIn(cell.content, 'v');
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const number = Number(value);
  if (type !== 'n' || value === '' || Number.isNaN(number)) return readCellString(value);
  // Spreadsheets keep 17 digits, 1.1 as 1.1000000000000001.
  return dates.has(Number(attribute(cell, 's') ?? 0)) ? dateText(number, calendar) : String(number);
}

/** A to 0, Z to 25, AA to 26. */
function columnIndex(reference: string): number {
  const letters = /^[A-Z]+/.exec(reference)?.[0] ?? '';
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowsOf(sheet: string, workbook: Workbook): string[][] {
  const rows: string[][] = [];
  for (const row of elements(sheet, 'row')) {
    const at = Number(attribute(row, 'r') ?? rows.length + 1) - 1;
    if (!(at >= 0 && at < most.rows)) continue;
    const cells: string[] = [];
    let column = -1;
    for (const cell of elements(row.content, 'c')) {
      const given = columnIndex(attribute(cell, 'r') ?? '');
      column = given < 0 ? column + 1 : given;
      const text = column < most.columns ? cellText(cell, workbook) : '';
      if (text === '') continue;
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
    while (rows.length < at) rows.push([]);
    rows[at] = cells;
  }
  // Formatting reaches further than what is written.
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

interface Relation {
  readonly id: string | undefined;
  /** The last part of the type, which is the same in both editions of the standard. */
  readonly kind: string | undefined;
  readonly target: string;
}

/** The parts a part refers to; that of the package itself is named ''. */
async function relationsOf(
  part: string,
  read: (name: string) => Promise<string | undefined>,
): Promise<readonly Relation[]> {
  const [, folder = '', file = ''] = /^(.*\/)?(.*)$/.exec(part)!;
  const xml = (await read(`${folder}_rels/${file}.rels`)) ?? '';
  return elements(xml, 'Relationship').map(relation => ({
    id: attribute(relation, 'Id'),
    kind: attribute(relation, 'Type')?.split('/').at(-1),
    target: new URL(attribute(relation, 'Target') ?? '', `file:///${folder}`).pathname.slice(1),
  }));
}

/**
 * Reads the first visible sheet of an Excel workbook (Office Open XML, .xlsx) as rows of text, numbered as the
 * spreadsheet numbers them: dates as in ISO 8601, line breaks as `\n`. Rejects where the file is no workbook.
 */
export async function readWorkbook(buffer: ArrayBuffer): Promise<string[][]> {
  const read = openZip(buffer);
  const main = (await relationsOf('', read)).find(({ kind }) => kind === 'officeDocument');
  const workbook = main && (await read(main.target));
  if (workbook === undefined) throw new RangeError('no workbook');
  const parts = await relationsOf(main!.target, read);
  const readKind = async (kind: string): Promise<string> => {
    const part = parts.find(relation => relation.kind === kind);
    return (part && (await read(part.target))) ?? '';
  };

  const visible = elements(workbook, 'sheet').filter(
    sheet => !/hidden/i.test(attribute(sheet, 'state') ?? ''),
  );
  const first = visible
    .map(sheet => parts.find(({ id }) => id === attribute(sheet, '\\w+:id')))
    .find(part => part?.kind === 'worksheet');
  const [sheet, strings, styles] = await Promise.all([
    first && read(first.target),
    readKind('sharedStrings'),
    readKind('styles'),
  ]);
  if (sheet === undefined) throw new RangeError('no sheet');
  const [properties] = elements(workbook, 'workbookPr');
  return rowsOf(sheet, {
    strings: elements(strings, 'si').map(({ content }) => stringOf(content)),
    dates: dateStyles(styles),
    calendar: properties && /^(1|true)$/.test(attribute(properties, 'date1904') ?? '') ? 1904 : 1900,
  });
}
