import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Bank, Question } from '../../engine/packs/question-types.js';
import type { Records } from '../../records/records.js';
import { ChangedElsewhere } from '../../ui/changed-elsewhere.js';
import type { Language } from '../../ui/language.js';
import { LaterPart } from '../../ui/later-part.js';
import { notice } from '../../ui/notice.js';
import type { BankDesk } from './bank/bank-desk.js';
import type * as bankPart from './bank/bank-view.js';
import { bankLabels } from './bank-labels.js';
import { focusLater, type DeskElement } from './focus-later.js';
import { ownBanksKey, OwnBankStore } from './own-bank-store.js';
import type { PaperEditorStrings } from './strings.js';

export interface BankOptions {
  readonly records: () => Records;
  /** Called when there are other questions than before. */
  readonly changed: () => void;
  /** Whether a question is asked on the paper in any case, and the change of that. */
  readonly isFixed: (question: Question) => boolean;
  readonly toggleFixed: (question: Question) => void;
}

/**
 * The trainer's own questions in an element: keeps them, and shows the view in which banks are imported, edited and
 * exported. View and readers are fetched when it is first opened: setting a paper needs neither.
 */
export class BankController implements ReactiveController {
  readonly #element: DeskElement;
  readonly #options: BankOptions;
  readonly #part: LaterPart<typeof bankPart>;
  readonly #elsewhere: ChangedElsewhere;
  #store: OwnBankStore | undefined;
  #given: readonly Bank[] = [];
  #givenIds: ReadonlySet<string> = new Set();
  #desk: BankDesk | undefined;
  #isOpen = false;

  constructor(element: DeskElement, options: BankOptions) {
    this.#element = element;
    this.#options = options;
    this.#part = new LaterPart(element, () => import('./bank/bank-view.js'));
    this.#elsewhere = new ChangedElsewhere(element, ownBanksKey, () => void this.#reload());
    element.addController(this);
  }

  hostUpdate(): void {
    const records = this.#options.records();
    if (records === this.#store?.records) return;
    this.#store = new OwnBankStore(records);
    this.#store.given = this.#given;
    this.#desk = undefined;
    this.#isOpen = false;
    void this.#reload();
  }

  async #reload(): Promise<void> {
    const store = this.#store;
    if (!(await store?.load()) || store !== this.#store) return;
    this.#options.changed();
    this.#element.requestUpdate();
  }

  /** Whether it is known what is kept. */
  get ready(): boolean {
    return this.#store?.loaded === true;
  }

  get open(): boolean {
    return this.#isOpen;
  }

  /** The given banks with the trainer's own ones. Asked again whenever `changed` was called. */
  join(given: readonly Bank[]): readonly Bank[] {
    this.#given = given;
    this.#givenIds = new Set(given.flatMap(bank => bank.questions.map(({ id }) => id)));
    if (!this.#store) return given;
    this.#store.given = given;
    return this.#store.banks;
  }

  /** Whether a question is one of the given banks, edited or not. */
  isGiven(id: string): boolean {
    return this.#givenIds.has(id);
  }

  async show(): Promise<void> {
    await this.#part.load();
    const part = this.#part.value;
    if (!part) return focusLater(this.#element, '.bank-open');
    await this.#reload();
    if (!this.#desk) {
      this.#desk = new part.BankDesk(this.#store!, {
        update: () => this.#element.requestUpdate(),
        changed: () => {
          this.#options.changed();
          this.#elsewhere.tell();
        },
        close: () => this.close(),
        isFixed: this.#options.isFixed,
        toggleFixed: this.#options.toggleFixed,
        focus: selector => void focusLater(this.#element, selector),
      });
      await this.#desk.editor.resume();
    }
    this.#isOpen = true;
    this.#element.requestUpdate();
    await focusLater(this.#element, '.bank h3');
  }

  close(): void {
    this.#isOpen = false;
    this.#element.requestUpdate();
    void focusLater(this.#element, '.bank-open');
  }

  /** What there is to draw from, with the way to its view. */
  summary(language: Language): TemplateResult {
    const t = bankLabels[language];
    const count = (banks: readonly Bank[] = []): number =>
      banks.reduce((sum, bank) => sum + bank.questions.length, 0);
    return html`<section class="block" aria-labelledby="bank-title">
      <div class="row spread">
        <div class="row">
          <h3 id="bank-title">${t.title}</h3>
          <span class="soft bank-counts"
            >${t.counts(count(this.#store?.banks), count(this.#store?.own.banks))}</span
          >
        </div>
        <button type="button" class="bank-open" @click=${() => void this.show()}>${t.open}</button>
      </div>
      ${this.#part.failed ? notice('error', t.failed) : nothing}
    </section>`;
  }

  /** The view, while it is open. */
  view(language: Language, words: PaperEditorStrings): TemplateResult | typeof nothing {
    const { value } = this.#part;
    return this.#desk && value ? value.bankView(this.#desk, language, words) : nothing;
  }
}
