import type { ImportProblemCode } from '../../../engine/quiz/import/import-problems.js';
import type { QuestionFormat } from '../../../engine/quiz/import/question-format.js';
import type { StringTable } from '../../../ui/language.js';
import { english } from './bank-strings-en.js';
import { simplified } from './bank-strings-zh-cn.js';
import { traditional } from './bank-strings-zh-tw.js';

/** Parts of a question in the form, each with a sentence for what may be wrong with it. */
export type QuestionField =
  | 'stem'
  | 'options'
  | 'answer'
  | 'prompts'
  | 'reply'
  | 'criteria'
  | 'text'
  | 'minPerMinute'
  | 'minAccuracy'
  | 'category'
  | 'points';

/** Every word of the bank view. */
export interface BankStrings {
  readonly title: string;
  readonly close: string;
  readonly notKept: string;
  readonly undo: string;
  readonly cancel: string;
  /** Of a row in a table, or a line of a text. */
  readonly row: (line: number) => string;
  readonly line: (line: number) => string;

  readonly import: string;
  readonly importNote: string;
  readonly reading: string;
  readonly template: string;
  readonly templateName: string;
  readonly own: string;
  readonly ownNone: string;
  readonly bankCount: (count: number) => string;
  readonly removeBank: (title: string) => string;
  readonly remove: string;

  readonly formats: Readonly<Record<QuestionFormat, string>>;
  readonly importTitle: (fileName: string) => string;
  readonly importCount: (format: string, questions: number, problems: number) => string;
  readonly importSame: (count: number) => string;
  readonly importNothing: string;
  readonly importAllThere: string;
  readonly importProblems: string;
  readonly problems: Readonly<Record<ImportProblemCode, (detail: string) => string>>;
  /** Names of what an `unsupported-type` is, those the file gives itself aside. */
  readonly unsupported: Readonly<Record<string, string>>;
  readonly clash: (count: number) => string;
  readonly beside: string;
  readonly replace: string;
  readonly take: (count: number) => string;
  readonly kinds: { readonly same: string; readonly changed: string };
  readonly more: (count: number) => string;

  readonly taken: (count: number) => string;
  readonly bankRemoved: (title: string) => string;
  readonly saved: (stem: string) => string;
  readonly removed: (stem: string) => string;
  readonly restored: (stem: string) => string;
  readonly unwritten: string;
  readonly giftOnlyHere: (count: number) => string;

  readonly export: (count: number) => string;
  readonly exportName: string;
  readonly exportNote: string;

  readonly create: string;
  /** The bank questions written here are kept in. */
  readonly ownBank: string;
  readonly previewLater: string;
  readonly added: (stem: string) => string;
  readonly fixOf: (stem: string) => string;
  readonly questions: string;
  readonly search: string;
  readonly found: (found: number, all: number) => string;
  readonly noMatch: string;
  readonly preview: string;
  readonly previewOf: (stem: string) => string;
  readonly edit: string;
  readonly editOf: (stem: string) => string;
  readonly removeOf: (stem: string) => string;
  readonly restore: string;
  readonly restoreOf: (stem: string) => string;
  readonly edited: string;
  readonly imported: string;

  readonly editing: string;
  readonly stem: string;
  readonly blanksHint: string;
  readonly options: string;
  readonly option: (number: number) => string;
  readonly isRight: (number: number) => string;
  readonly addOption: string;
  readonly removeOption: (number: number) => string;
  readonly up: (number: number) => string;
  readonly down: (number: number) => string;
  readonly orderHint: string;
  readonly answer: string;
  readonly accepted: (blank: number) => string;
  readonly acceptedHint: string;
  readonly prompts: string;
  readonly prompt: (number: number) => string;
  readonly promptAnswer: (number: number) => string;
  readonly addPrompt: string;
  readonly choose: string;
  readonly reply: string;
  readonly criteria: string;
  readonly criteriaHint: string;
  readonly goodReply: string;
  readonly text: string;
  readonly minPerMinute: string;
  readonly minAccuracy: string;
  readonly points: string;
  readonly save: string;
  readonly faults: Readonly<Record<QuestionField, string>>;
  readonly whole: string;
}

export const bankStrings: StringTable<BankStrings> = {
  'zh-CN': simplified,
  'zh-TW': traditional,
  en: english,
};
