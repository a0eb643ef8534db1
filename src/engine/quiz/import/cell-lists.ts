import type { NumberRange } from '../../packs/question-types.js';

/** What a sheet gives for a cell. */
export type TableCell = string | number | boolean | null | undefined;

export const cellText = (cell: TableCell): string =>
  String(cell ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();

/** A cell cut at its separators; a backslash takes the meaning from one, and from itself. */
export function splitCell(cell: string, separators: string): string[] {
  const pieces = [''];
  for (let i = 0; i < cell.length; i++) {
    const character = cell[i]!;
    const next = cell[i + 1];
    const last = pieces.length - 1;
    if (character === '\\' && next !== undefined && (next === '\\' || '/|；;\n'.includes(next))) {
      pieces[last] += next;
      i++;
    } else if (separators.includes(character)) pieces.push('');
    else pieces[last] += character;
  }
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '');
}

/** Entries as `splitCell` reads them. */
export const joinCell = (entries: readonly string[], separator: string): string =>
  entries.map(entry => entry.replace(/[\\/|；;\n]/g, character => `\\${character}`)).join(separator);

/** Cuts a cell but leaves the backslashes in, for what is cut again. */
const cutOutside = (cell: string, separators: string): string[] => {
  const pieces = [''];
  for (let i = 0; i < cell.length; i++) {
    const escaped = cell[i] === '\\' && i + 1 < cell.length;
    if (!escaped && separators.includes(cell[i]!)) pieces.push('');
    else pieces[pieces.length - 1] += escaped ? cell[i]! + cell[++i]! : cell[i]!;
  }
  return pieces.map(piece => piece.trim()).filter(piece => piece !== '');
};

const rangeForm = /^([-+]?\d+(?:\.\d+)?)\.\.([-+]?\d+(?:\.\d+)?)$/;

export interface BlankCell {
  readonly answer: string[][];
  readonly ranges?: (NumberRange | null)[];
}

function readBlanks(pieces: readonly string[], variantSeparators: string): BlankCell {
  const wordings = pieces.map(piece => splitCell(piece, variantSeparators));
  const ranges = wordings.map((entries): NumberRange | null => {
    const found = entries.map(entry => rangeForm.exec(entry)).find(match => match !== null);
    return found ? { from: Number(found[1]), to: Number(found[2]) } : null;
  });
  const answer = wordings.map((entries, i) => {
    const words = entries.filter(entry => !rangeForm.test(entry));
    return words.length > 0 ? words : [`${ranges[i]!.from}～${ranges[i]!.to}`];
  });
  return { answer, ...(ranges.some(range => range !== null) && { ranges }) };
}

/**
 * The answers of a fill-in question: blanks parted by `；` or a line break, accepted wordings by `/` or `|`, a span
 * of numbers as `990..1010`. Where that does not give the wanted number of blanks, `|` may part the blanks.
 */
export function readBlankCell(cell: string, wanted: number): BlankCell {
  const blanks = cutOutside(cell, '；;\n');
  if (blanks.length === wanted) return readBlanks(blanks, '/|');
  const byBar = cutOutside(cell, '|');
  if (byBar.length === wanted) return readBlanks(byBar, '/');
  return readBlanks(blanks, '/|');
}

export function writeBlankCell(
  answer: readonly (readonly string[])[],
  ranges?: readonly (NumberRange | null)[],
): string {
  return answer
    .map((wordings, i) => {
      const range = ranges?.[i];
      return [joinCell(wordings, '/'), ...(range ? [`${range.from}..${range.to}`] : [])].join('/');
    })
    .join('；');
}
