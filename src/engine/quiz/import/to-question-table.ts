import type { Question } from '../../packs/question-types.js';
import type { Cell } from '../../text/csv.js';
import { cellText, joinCell, writeBlankCell } from './cell-lists.js';
import { writeCriteria } from './criteria-cell.js';
import { readQuestionRow } from './parse-question-row.js';
import { difficultyNames, questionHeadings, typeNames, type QuestionColumn } from './question-columns.js';
import { optionId } from './question-draft.js';
import { remainderOf } from './remainder.js';

interface WrittenRow {
  readonly cells: Readonly<Partial<Record<QuestionColumn, string>>>;
  readonly options: readonly string[];
}

/** Before and behind the options; a column nobody needs is left out unless it is among the first ones. */
const columnsBefore: readonly QuestionColumn[] = ['id', 'type', 'stem'];
const columnsBehind: readonly QuestionColumn[] = [
  'answer',
  'category',
  'difficulty',
  'points',
  'explanation',
  'source',
  'ruleIds',
  'reply',
  'criteria',
  'perMinute',
  'accuracy',
  'image',
  'imageText',
  'remainder',
];
const always: readonly QuestionColumn[] = [
  ...columnsBefore,
  'answer',
  'category',
  'difficulty',
  'points',
  'explanation',
  'source',
];

/** Columns for four options at least, and for no more than there are letters. */
const [fewestOptions, mostOptions] = [4, 26];

/** The texts by the letter of their column, the ids being letters already. */
function byLetter(options: readonly { id: string; text: string }[]): string[] {
  const places = options.map(({ id }) => (/^[A-Z]$/.test(id) ? id.charCodeAt(0) - 65 : -1));
  const rising = places.every((place, i) => place > (places[i - 1] ?? -1));
  const texts: string[] = [];
  options.forEach(({ text }, i) => (texts[rising ? places[i]! : i] = text));
  return Array.from(texts, text => text ?? '').slice(0, mostOptions);
}

function keyCells(question: Question): WrittenRow {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return {
        cells: { answer: [question.answer].flat().join('') },
        options: byLetter(question.options),
      };
    case 'true-false':
      return { cells: { answer: question.answer ? '对' : '错' }, options: [] };
    case 'fill-in':
      return { cells: { answer: writeBlankCell(question.answer, question.ranges) }, options: [] };
    case 'matching': {
      const textOf = (id: string | undefined): string =>
        question.options.find(option => option.id === id)?.text ?? '';
      const used = new Set(Object.values(question.answer));
      const pairs = question.prompts.map(({ id, text }) => `${text} => ${textOf(question.answer[id])}`);
      const idle = question.options.filter(({ id }) => !used.has(id)).map(({ text }) => `=> ${text}`);
      return { cells: {}, options: [...pairs, ...idle].slice(0, mostOptions) };
    }
    case 'case':
      return {
        cells: { answer: question.answer, reply: question.reply, criteria: writeCriteria(question.criteria) },
        options: [],
      };
    case 'typing': {
      const { text, minPerMinute, minAccuracy } = question;
      return {
        cells: {
          answer: text,
          perMinute: minPerMinute === undefined ? '' : String(minPerMinute),
          accuracy: minAccuracy === undefined ? '' : String(minAccuracy),
        },
        options: [],
      };
    }
  }
}

function writeRow(question: Question): WrittenRow {
  const key = keyCells(question);
  const cells: WrittenRow['cells'] = {
    id: question.id,
    type: typeNames[question.type][0]!,
    stem: question.stem,
    category: question.category,
    difficulty: difficultyNames[question.difficulty][0]!,
    points: question.points === undefined ? '' : String(question.points),
    explanation: question.explanation,
    source: question.source,
    ruleIds: joinCell(question.ruleIds, '；'),
    image: question.image?.url ?? '',
    imageText: question.image?.alt ?? '',
    ...key.cells,
  };
  const options = key.options.map(cellText);
  const cell = (column: QuestionColumn): string => cellText(cells[column]);
  const readBack = readQuestionRow({ cell, options }, () => undefined);
  return { cells: { ...cells, remainder: remainderOf(question, readBack) }, options: key.options };
}

/** Points stay a number for the spreadsheet. */
const cellOf = (column: QuestionColumn, text: string): Cell =>
  (column === 'points' || column === 'perMinute' || column === 'accuracy') && text !== ''
    ? Number(text)
    : text;

/**
 * Questions as the rows of a sheet, headings first, as `parseTable` reads them back without a loss. What the columns
 * cannot say stands in the last one, 附加数据, which nobody needs to read.
 */
export function toQuestionTable(questions: readonly Question[]): Cell[][] {
  const rows = questions.map(writeRow);
  const count = Math.max(fewestOptions, ...rows.map(row => row.options.length));
  const isNeeded = (column: QuestionColumn): boolean =>
    always.includes(column) || rows.some(({ cells }) => (cells[column] ?? '') !== '');
  const before = columnsBefore.filter(isNeeded);
  const behind = columnsBehind.filter(isNeeded);
  const heading = (column: QuestionColumn): string => questionHeadings[column][0]!;
  const letters = Array.from({ length: count }, (_, i) => optionId(i));
  return [
    [...before.map(heading), ...letters.map(letter => `选项${letter}`), ...behind.map(heading)],
    ...rows.map(({ cells, options }) => [
      ...before.map(column => cellOf(column, cells[column] ?? '')),
      ...letters.map((_, i) => options[i] ?? ''),
      ...behind.map(column => cellOf(column, cells[column] ?? '')),
    ]),
  ];
}
