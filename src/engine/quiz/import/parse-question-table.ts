import type { ImportedQuestions } from './import-problems.js';
import { cellText, splitCell, type TableCell } from './cell-lists.js';
import { readQuestionRow, type QuestionRow } from './parse-question-row.js';
import { optionColumnOf, questionColumnOf, type QuestionColumn } from './question-columns.js';
import { QuestionList } from './question-draft.js';
import { addWithRemainder } from './remainder.js';

interface Headings {
  /** Index of the row. */
  readonly at: number;
  readonly columns: ReadonlyMap<QuestionColumn, number>;
  /** Column of each option, by its place. */
  readonly options: readonly (number | undefined)[];
}

/** A title or notes may stand above the headings. */
const searchedRows = 20;

function findHeadings(rows: readonly (readonly TableCell[])[]): Headings | undefined {
  for (let at = 0; at < Math.min(rows.length, searchedRows); at++) {
    const columns = new Map<QuestionColumn, number>();
    const options: (number | undefined)[] = [];
    rows[at]!.forEach((cell, i) => {
      const column = questionColumnOf(cellText(cell));
      const place = optionColumnOf(cellText(cell));
      if (column && !columns.has(column)) columns.set(column, i);
      else if (place !== undefined) options[place] ??= i;
    });
    if (columns.has('stem') && columns.has('answer')) return { at, columns, options };
  }
  return undefined;
}

/** Options that stand in one cell, a line or a bar between them, with or without their letters. */
const optionsIn = (cell: string): string[] =>
  splitCell(cell, cell.includes('\n') ? '\n' : '|；;').map(option =>
    option.replace(/^[A-Za-z]\s*[.．、)）:：]\s*/, ''),
  );

function rowOf(cells: readonly TableCell[], { columns, options }: Headings): QuestionRow {
  const at = (index: number | undefined): string => (index === undefined ? '' : cellText(cells[index]));
  const cell = (column: QuestionColumn): string => at(columns.get(column));
  const texts = Array.from(options, at);
  return { cell, options: texts.some(text => text !== '') ? texts : optionsIn(cell('options')) };
}

/**
 * Reads questions from the rows of a sheet or CSV file by their headings (题型, 题目, 选项A …, 答案, 类别, 难度, 分值,
 * 解析, 出处, in Simplified, Traditional or English). Without a type it is told from what is filled in.
 */
export function parseTable(rows: readonly (readonly TableCell[])[]): ImportedQuestions {
  const list = new QuestionList();
  const headings = findHeadings(rows);
  if (!headings) {
    list.report(1, 'no-heading');
    return list.result();
  }
  rows.slice(headings.at + 1).forEach((cells, i) => {
    if (cells.every(cell => cellText(cell) === '')) return;
    const line = headings.at + i + 2;
    const row = rowOf(cells, headings);
    addWithRemainder(list, line, report => readQuestionRow(row, report), row.cell('remainder'));
  });
  return list.result();
}
