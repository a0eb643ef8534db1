/** What stands in a cell of a table that is written: a number stays one. */
export type Cell = string | number;

/** Text a spreadsheet would run as a formula, and such text already disarmed. */
const formula = /^'*[=+\-@\t\r]/;
const disarmed = /^'+[=+\-@\t\r]/;

/** The separator a file uses: the one that occurs most in its first line, outside quotation marks. */
function separatorOf(text: string): string {
  const head = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)![0].replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => head.split(separator).length;
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/**
 * Reads CSV (RFC 4180) as spreadsheets write it: comma, semicolon or tab, any line ending, with or without a byte
 * order mark. The apostrophe `writeCsv` puts before a formula is taken off again. Row i of the result is row i + 1
 * of the sheet. Never fails: an unclosed quotation mark takes the rest of the text.
 */
export function readCsv(source: string): string[][] {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(disarmed.test(cell) ? cell.slice(1) : cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[i++];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[i + 1] === '\n') i++;
      endRow();
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/**
 * Writes CSV (RFC 4180) for a spreadsheet: with a byte order mark, without which Excel reads Chinese as gibberish,
 * and with text that could be a formula disarmed by an apostrophe.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string => {
    const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map(row => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
