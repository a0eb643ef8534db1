import { countBlanks } from '../../../engine/packs/parse-bank-check.js';
import { textHash } from '../../../engine/packs/text-hash.js';
import type { Question, QuestionType } from '../../../engine/packs/question-types.js';
import { addQuestion, saveQuestion } from '../../../engine/quiz/edit-own-banks.js';
import { categoriesOf } from '../../../engine/quiz/question-pool.js';
import type { BankDesk } from './bank-desk.js';
import { blankQuestion, retypeQuestion } from './blank-question.js';
import { beginEditing, judgeEditing, readEditing, type Editing } from './edit-question.js';

/** Where a question that is being written is kept, so that a reload does not cost it. */
const draftKey = 'paper-editor/question';

const ownBankId = 'own-questions';

/** The form a question is written in, be it a new one or one of the list. */
export class QuestionEditor {
  editing: Editing | undefined;

  readonly #desk: BankDesk;

  constructor(desk: BankDesk) {
    this.#desk = desk;
  }

  /** Takes up what was being written when the page was left. */
  async resume(): Promise<void> {
    const left = readEditing(await this.#desk.store.records.get<unknown>(draftKey));
    const isThere = left?.isNew === true || this.#desk.all.some(({ id }) => id === left?.before.id);
    if (!left || !isThere) return;
    this.editing = left;
    if (!left.isNew) this.#desk.showAt(left.before.id);
  }

  edit(question: Question): void {
    this.#set(beginEditing(question));
    this.#desk.focus('.bank-edit textarea');
  }

  /** Begins a question from scratch. */
  create(): void {
    const { all, filter } = this.#desk;
    const category = filter.category || (categoriesOf(all)[0] ?? '');
    this.#set(beginEditing(blankQuestion(filter.type || 'single', category), true));
    this.#desk.focus('.bank-edit textarea');
  }

  retype(type: QuestionType): void {
    if (this.editing)
      this.#set({ ...this.editing, draft: retypeQuestion(this.editing.draft, type), tried: false });
  }

  /** Takes what was typed; the form judges it as it is drawn. A stem with more blanks gets answers for them. */
  type(change: object): void {
    if (!this.editing) return;
    const touched = [...new Set([...this.editing.touched, ...Object.keys(change)])];
    this.#set({ ...this.editing, draft: withBlanks({ ...this.editing.draft, ...change }), touched });
  }

  typeCriteria(criteria: string): void {
    if (!this.editing) return;
    const touched = [...new Set([...this.editing.touched, 'criteria'])];
    this.#set({ ...this.editing, criteria, touched });
  }

  leave(): void {
    this.#end();
  }

  /** @param ownBank title of the bank that questions written here are kept in */
  async save(ownBank: string): Promise<void> {
    const { editing } = this;
    if (!editing) return;
    const { question } = judgeEditing(editing);
    if (!question) {
      this.#set({ ...editing, tried: true });
      this.#desk.focus('.bank-edit [aria-invalid=true]');
      return;
    }
    this.#end();
    const { store } = this.#desk;
    const undo = await this.#desk.change(own =>
      editing.isNew
        ? addQuestion(own, store.given, { id: ownBankId, title: ownBank }, named(question))
        : saveQuestion(own, question),
    );
    this.#desk.say({ what: editing.isNew ? 'added' : 'saved', title: question.stem, undo });
  }

  #set(editing: Editing): void {
    this.editing = editing;
    void this.#desk.store.records.set(draftKey, editing);
    this.#desk.update();
  }

  /** Turns the form into a row again, which gets the focus once it is drawn. */
  #end(): void {
    const { editing } = this;
    this.editing = undefined;
    void this.#desk.store.records.delete(draftKey);
    this.#desk.update();
    const at = this.#desk.found.findIndex(({ id }) => id === editing?.before.id);
    this.#desk.focus(editing?.isNew ? '.bank-new' : `.bank-all > li:nth-child(${at + 1}) .edit`);
  }
}

/** A question with an id of its own, made of its words. */
const named = (question: Question): Question => ({ ...question, id: `q-${textHash(question.stem)}` });

/** A fill-in question with an answer for every blank of its stem. */
function withBlanks(question: Question): Question {
  if (question.type !== 'fill-in') return question;
  const blanks = countBlanks(question.stem);
  const { ranges, ...rest } = question;
  const answer = Array.from({ length: Math.max(1, blanks) }, (_, i) => question.answer[i] ?? ['']);
  return ranges && ranges.length === answer.length ? { ...question, answer } : { ...rest, answer };
}
