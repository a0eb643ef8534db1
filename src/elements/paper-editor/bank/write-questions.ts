import type { Question } from '../../../engine/packs/question-types.js';
import { toGift } from '../../../engine/quiz/import/to-gift.js';
import { toQuestionTable } from '../../../engine/quiz/import/to-question-table.js';
import { downloadFile } from '../../../ui/download-file.js';
import { downloadSheet } from '../../../ui/sheets/write-sheet.js';

export type ExportKind = 'json' | 'csv' | 'xlsx' | 'gift';

/**
 * Hands questions over as a file that is read back without a loss.
 *
 * @param name of the file, without its ending
 * @returns whether that worked, and how many questions other systems will not see in it
 */
export async function writeQuestions(
  name: string,
  questions: readonly Question[],
  kind: ExportKind,
): Promise<{ readonly written: boolean; readonly onlyHere: number }> {
  if (kind === 'csv' || kind === 'xlsx')
    return { written: await downloadSheet(name, toQuestionTable(questions), kind), onlyHere: 0 };
  if (kind === 'json') {
    const bank = { id: 'heyan-export', title: name, version: '1', questions };
    downloadFile(`${name}.json`, 'application/json', JSON.stringify(bank, null, 2));
    return { written: true, onlyHere: 0 };
  }
  const { text, problems } = toGift(questions);
  downloadFile(`${name}.gift`, 'text/plain;charset=utf-8', text);
  return { written: true, onlyHere: problems.length };
}
