import { readCsv } from '../../text/csv.js';
import type { ImportedQuestions } from './import-problems.js';
import { parseAiken } from './parse-aiken.js';
import { parseGift } from './parse-gift.js';
import { parseMoodleXml } from './parse-moodle-xml.js';
import { parseQti } from './parse-qti.js';
import { parseQuestionJson } from './parse-question-json.js';
import { parseTable } from './parse-question-table.js';

export type QuestionFormat = 'gift' | 'aiken' | 'moodle-xml' | 'qti' | 'table' | 'json';

const readers: Readonly<Record<QuestionFormat, (text: string) => ImportedQuestions>> = {
  gift: parseGift,
  aiken: parseAiken,
  'moodle-xml': parseMoodleXml,
  qti: parseQti,
  table: text => parseTable(readCsv(text)),
  json: parseQuestionJson,
};

const answerLine = /^\s*(?:ANSWERS?|答案|正确答案|正確答案)\s*[:：]/im;
const optionLine = /^\s*[A-Za-z]\s*[.)、．）]/m;

/** What a text of questions is written in, told by what is in it: names of files lie, and several share `.txt`. */
export function questionFormatOf(text: string): QuestionFormat {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (/^(?:\{|\[)\s*["{[\]}]/.test(start)) return 'json';
  if (start.startsWith('<')) return /<quiz[\s>]/.test(start) ? 'moodle-xml' : 'qti';
  // A table has its headings within the first rows, so the rest need not be cut into cells to know it.
  const rows = readCsv(start.split(/\r\n?|\n/, 40).join('\n'));
  if (parseTable(rows).problems.every(({ code }) => code !== 'no-heading')) return 'table';
  return answerLine.test(start) && optionLine.test(start) ? 'aiken' : 'gift';
}

/** Reads questions out of a text of any format there is a reader for. */
export const parseQuestions = (
  text: string,
  format: QuestionFormat = questionFormatOf(text),
): ImportedQuestions => readers[format](text);
