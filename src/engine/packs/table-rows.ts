import { foldWord } from '../text/fold-text.js';

/** One filled row of a table, its cells by column. */
export interface TableRow<Column> {
  /** The row as a spreadsheet counts it, the heading being a row too. */
  readonly line: number;
  /** As it stands in the table, not trimmed; empty where the table has no such column. */
  readonly cellOf: (column: Column) => string;
}

export interface Table<Column> {
  /** The headings as they are written, with the columns they name; undefined for one that is none of ours. */
  readonly headings: readonly { readonly name: string; readonly column: Column | undefined }[];
  readonly rows: readonly TableRow<Column>[];
}

/** A heading stands in one of the first rows; above it may be a title. */
const mostTitleRows = 10;

/** Columns by the names of their headings. Script, width and case do not matter. */
export function headingTable<Column extends string>(
  names: Readonly<Record<Column, readonly string[]>>,
): ReadonlyMap<string, Column> {
  return new Map(
    (Object.entries(names) as [Column, readonly string[]][]).flatMap(([column, list]) =>
      list.map(name => [foldWord(name), column] as const),
    ),
  );
}

/** Finds the headings of a table and the rows below them, empty ones left out; undefined without the main column. */
export function readTable<Column>(
  rows: readonly (readonly string[])[],
  columnOf: (heading: string) => Column | undefined,
  main: Column,
): Table<Column> | undefined {
  const head = rows.slice(0, mostTitleRows).findIndex(row => row.some(cell => columnOf(cell) === main));
  if (head < 0) return undefined;
  const columns = rows[head]!.map(columnOf);
  const filled = rows.slice(head + 1).flatMap((row, i): TableRow<Column>[] => {
    if (row.every(cell => cell.trim() === '')) return [];
    const cellOf = (column: Column): string => {
      const at = columns.indexOf(column);
      return at < 0 ? '' : (row[at] ?? '');
    };
    return [{ line: head + i + 2, cellOf }];
  });
  return { headings: rows[head]!.map((name, i) => ({ name, column: columns[i] })), rows: filled };
}
