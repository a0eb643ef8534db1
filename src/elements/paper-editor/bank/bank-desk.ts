import type { Question } from '../../../engine/packs/question-types.js';
import {
  compareQuestions,
  removeBank,
  removeQuestion,
  takeQuestions,
  undoChange,
  type ComparedQuestion,
} from '../../../engine/quiz/edit-own-banks.js';
import type { OwnBanks } from '../../../engine/quiz/own-banks.js';
import { questionTableTemplate } from '../../../engine/quiz/import/question-table-template.js';
import { textHash } from '../../../engine/packs/text-hash.js';
import type { UnreadableSheet } from '../../../ui/sheets/read-sheet.js';
import { downloadSheet } from '../../../ui/sheets/write-sheet.js';
import type { OwnBankStore } from '../own-bank-store.js';
import { questionPool } from '../../../engine/quiz/question-pool.js';
import { QuestionEditor } from './question-editor.js';
import { emptyFilter, filterQuestions, type QuestionFilter } from './question-filter.js';
import { writeQuestions, type ExportKind } from './write-questions.js';
import { readQuestionFile, type QuestionFile } from './read-question-file.js';

export type { ExportKind };

/** What a view tells the element that holds it. */
export interface BankDeskHost {
  readonly update: () => void;
  /** There are other questions than before. */
  readonly changed: () => void;
  readonly close: () => void;
  /** Whether a question is asked on the paper in any case, and the change of that. */
  readonly isFixed: (question: Question) => boolean;
  readonly toggleFixed: (question: Question) => void;
  /** Moves the focus once the view has been drawn. */
  readonly focus: (selector: string) => void;
}

export interface ImportPage {
  readonly fileName: string;
  readonly file: QuestionFile;
  readonly items: readonly ComparedQuestion[];
  /** Whether questions of the file stand in the place of those that have their ids. */
  readonly replaces: boolean;
}

/** What has just happened, to be worded by the view; `undo` takes it back. */
export type Said =
  | { readonly what: 'taken'; readonly count: number; readonly undo: () => void }
  | {
      readonly what: 'bank-removed' | 'saved' | 'added' | 'removed' | 'restored';
      readonly title: string;
      readonly undo: () => void;
    }
  | { readonly what: 'unreadable'; readonly why: UnreadableSheet; readonly fileName: string }
  | { readonly what: 'unwritten' }
  | { readonly what: 'gift-only-here'; readonly count: number };

/** The state of the bank view and what can be done in it; draws nothing itself. */
export class BankDesk {
  /** A file that was read, before anything of it is taken. */
  import: ImportPage | undefined;
  said: Said | undefined;
  filter: QuestionFilter = emptyFilter;
  /** How many rows of the list are drawn. */
  shown = 50;
  /** The question whose preview is open. */
  previewed: string | undefined;
  reading = false;

  readonly store: OwnBankStore;
  /** The form a question is written in. */
  readonly editor: QuestionEditor;
  readonly #host: BankDeskHost;

  constructor(store: OwnBankStore, host: BankDeskHost) {
    this.store = store;
    this.#host = host;
    this.editor = new QuestionEditor(this);
  }

  close(): void {
    this.#host.close();
  }

  /** One step back: from a file to the list, from the list out of the view. */
  back(): void {
    if (!this.import) {
      this.close();
      return;
    }
    this.import = undefined;
    this.#host.update();
    this.#host.focus('.bank-import');
  }

  // ---------------------------------------------------------------- files

  async read(file: File): Promise<void> {
    this.reading = true;
    this.said = undefined;
    this.#host.update();
    const read = await readQuestionFile(file);
    this.reading = false;
    if ('unreadable' in read) {
      this.say({ what: 'unreadable', why: read.unreadable, fileName: file.name });
      return;
    }
    const items = compareQuestions(read.questions, this.store.banks);
    this.import = { fileName: file.name, file: read, items, replaces: false };
    this.#host.update();
    this.#host.focus('.bank h4');
  }

  setReplaces(replaces: boolean): void {
    if (this.import) this.import = { ...this.import, replaces };
    this.#host.update();
  }

  async take(): Promise<void> {
    if (!this.import) return;
    const { fileName, file, items, replaces } = this.import;
    const title = fileName.replace(/\.[^.]*$/, '') || fileName;
    const bank = { id: `own-${textHash(fileName)}`, title };
    this.import = undefined;
    const undo = await this.change(own =>
      takeQuestions(own, this.store.given, bank, file.questions, replaces),
    );
    const count = items.filter(({ kind }) => kind !== 'same').length;
    this.say({ what: 'taken', count, undo });
    this.#host.focus('.bank h3');
  }

  /** @param name of the file, without its ending */
  async exportTemplate(name: string): Promise<void> {
    if (!(await downloadSheet(name, questionTableTemplate(), 'xlsx'))) this.say({ what: 'unwritten' });
  }

  async removeBank(id: string): Promise<void> {
    const title = this.store.own.banks.find(bank => bank.id === id)?.title ?? id;
    const undo = await this.change(own => removeBank(own, id));
    this.say({ what: 'bank-removed', title, undo });
    this.#host.focus('.bank-said button');
  }

  // ---------------------------------------------------------------- single questions

  narrow(change: Partial<QuestionFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.shown = 50;
    this.#host.update();
  }

  /** Has a question of the list drawn, however far down it stands. */
  showAt(id: string): void {
    this.shown = Math.max(this.shown, this.found.findIndex(question => question.id === id) + 1);
  }

  showMore(): void {
    this.shown += 100;
    this.#host.update();
  }

  preview(id: string): void {
    this.previewed = this.previewed === id ? undefined : id;
    this.#host.update();
  }

  /** Every question a paper can be drawn from. */
  get all(): readonly Question[] {
    return questionPool(this.store.banks);
  }

  /** Those that are listed. */
  get found(): readonly Question[] {
    return filterQuestions(this.all, this.filter);
  }

  isFixed(question: Question): boolean {
    return this.#host.isFixed(question);
  }

  toggleFixed(question: Question): void {
    this.#host.toggleFixed(question);
    this.#host.update();
  }

  /** Where a question comes from. */
  originOf(id: string): 'given' | 'edited' | 'imported' {
    const { banks, edited } = this.store.own;
    if (edited.some(question => question.id === id)) return 'edited';
    return banks.some(({ questions }) => questions.some(question => question.id === id))
      ? 'imported'
      : 'given';
  }

  focus(selector: string): void {
    this.#host.focus(selector);
  }

  /** @param name of the file, without its ending */
  async export(name: string, kind: ExportKind): Promise<void> {
    const { written, onlyHere } = await writeQuestions(name, this.found, kind);
    this.said = undefined;
    if (!written) this.say({ what: 'unwritten' });
    else if (onlyHere > 0) this.say({ what: 'gift-only-here', count: onlyHere });
    else this.#host.update();
  }

  /** Takes an own question out; an edited one of the page's banks becomes again what it was. */
  async remove(question: Question): Promise<void> {
    const isEdit = this.store.own.edited.some(({ id }) => id === question.id);
    const undo = await this.change(own => removeQuestion(own, question.id));
    this.say({ what: isEdit ? 'restored' : 'removed', title: question.stem, undo });
    this.#host.focus('.bank-said button');
  }

  /** Takes back what was done last. */
  undo(): void {
    const { said } = this;
    this.said = undefined;
    if (said && 'undo' in said) said.undo();
    this.#host.update();
    this.#host.focus('.bank h3');
  }

  update(): void {
    this.#host.update();
  }

  say(said: Said): void {
    this.said = said;
    this.#host.update();
  }

  /** Changes what is kept; gives what takes that back. */
  async change(change: (own: OwnBanks) => OwnBanks): Promise<() => void> {
    const { before, after } = await this.store.change(change);
    this.#changed();
    return () => void this.store.change(now => undoChange(now, before, after)).then(() => this.#changed());
  }

  #changed(): void {
    this.said = undefined;
    this.#host.changed();
    this.#host.update();
  }
}
