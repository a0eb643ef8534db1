import {
  questionFormatOf,
  parseQuestions,
  type QuestionFormat,
} from '../../../engine/quiz/import/question-format.js';
import type { ImportProblem } from '../../../engine/quiz/import/import-problems.js';
import { parseQti } from '../../../engine/quiz/import/parse-qti.js';
import { parseTable } from '../../../engine/quiz/import/parse-question-table.js';
import type { Question } from '../../../engine/packs/question-types.js';
import { decodeText } from '../../../ui/sheets/decode-text.js';
import { openZip } from '../../../ui/sheets/open-zip.js';
import { readSheet, type UnreadableSheet } from '../../../ui/sheets/read-sheet.js';

/** A problem with the file of a package it stands in. */
export interface FileProblem extends ImportProblem {
  readonly inside?: string;
}

export interface QuestionFile {
  readonly format: QuestionFormat;
  readonly questions: readonly Question[];
  readonly problems: readonly FileProblem[];
}

/** The endings a picker offers. What a file is, is told by what is in it. */
export const questionFileEndings = '.gift,.txt,.xml,.json,.csv,.tsv,.xlsx,.xls,.zip';

const mostBytes = 20_000_000;

/** Reads a file of questions somebody picked, in any of the formats there is a reader for. Never rejects. */
export async function readQuestionFile(
  file: File,
): Promise<QuestionFile | { readonly unreadable: UnreadableSheet }> {
  if (file.size > mostBytes) return { unreadable: 'too-large' };
  try {
    const buffer = await file.arrayBuffer();
    const bytes = new Uint8Array(buffer);
    // Excel files old and new, and packages, all of which begin with bytes no text begins with.
    if (bytes[0] === 0xd0 || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3))
      return (await readPackage(buffer)) ?? (await readTable(file));
    const text = decodeText(bytes).replace(/\r\n?/g, '\n');
    const format = /\.[ct]sv$/i.test(file.name) ? 'table' : questionFormatOf(text);
    return { format, ...parseQuestions(text, format) };
  } catch {
    return { unreadable: 'damaged' };
  }
}

async function readTable(file: File): ReturnType<typeof readQuestionFile> {
  const read = await readSheet(file);
  return 'unreadable' in read ? read : { format: 'table', ...parseTable(read.rows) };
}

/** The items of a QTI package, in the order of its manifest; undefined for anything else. */
async function readPackage(buffer: ArrayBuffer): Promise<QuestionFile | undefined> {
  if (new Uint8Array(buffer)[0] !== 0x50) return undefined;
  const read = openZip(buffer);
  const manifest = await read('imsmanifest.xml');
  if (manifest === undefined) return undefined;
  const names = [...manifest.matchAll(/<[^<>]*resource\s[^<>]*href\s*=\s*["']([^"'<>]+\.xml)["']/g)];
  const questions: Question[] = [];
  const problems: FileProblem[] = [];
  for (const [, name = ''] of names) {
    const item = parseQti((await read(name)) ?? '');
    questions.push(...item.questions);
    // A test names its items, and holds none itself.
    for (const problem of item.problems)
      if (problem.code !== 'nothing-found') problems.push({ ...problem, inside: name });
  }
  return { format: 'qti', questions, problems };
}
