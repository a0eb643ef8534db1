import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Bank, Question } from '../../engine/packs/types.js';
import type { Records } from '../../records/records.js';
import type { Language } from '../../ui/language.js';
import { notice } from '../../ui/notice.js';
import type { BankDesk } from './bank/bank-desk.js';
import type { bankView } from './bank/bank-view.js';
import { bankLabels } from './bank-labels.js';
import { OwnBankStore } from './own-bank-store.js';
import type { PaperEditorStrings } from './strings.js';

export interface BankHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

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
  readonly #host: BankHost;
  readonly #options: BankOptions;
  #store: OwnBankStore | undefined;
  #given: readonly Bank[] = [];
  #desk: BankDesk | undefined;
  #draw: typeof bankView | undefined;
  #state: 'closed' | 'opening' | 'open' | 'failed' = 'closed';

  constructor(host: BankHost, options: BankOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
  }

  hostUpdate(): void {
    const records = this.#options.records();
    if (records === this.#store?.records) return;
    this.#store = new OwnBankStore(records);
    this.#store.given = this.#given;
    this.#desk = undefined;
    this.#state = 'closed';
    void this.#reload();
  }

  /** Another tab may have changed the banks while this one was out of sight. */
  readonly #look = (): void => {
    if (document.visibilityState === 'visible') void this.#reload();
  };

  async #reload(): Promise<void> {
    const store = this.#store;
    if (!(await store?.load()) || store !== this.#store) return;
    this.#options.changed();
    this.#host.requestUpdate();
  }

  /** Whether it is known what is kept. */
  get ready(): boolean {
    return this.#store?.loaded === true;
  }

  get open(): boolean {
    return this.#state === 'open';
  }

  /** The given banks with the trainer's own ones. Asked again whenever `changed` was called. */
  join(given: readonly Bank[]): readonly Bank[] {
    this.#given = given;
    if (!this.#store) return given;
    this.#store.given = given;
    return this.#store.banks;
  }

  /** Whether a question is one of the given banks, edited or not. */
  isGiven(id: string): boolean {
    return this.#given.some(({ questions }) => questions.some(question => question.id === id));
  }

  async show(): Promise<void> {
    this.#state = 'opening';
    this.#host.requestUpdate();
    try {
      const [view, { BankDesk }] = await Promise.all([
        import('./bank/bank-view.js'),
        import('./bank/bank-desk.js'),
      ]);
      this.#draw = view.bankView;
      await this.#reload();
      this.#desk ??= new BankDesk(this.#store!, {
        update: () => this.#host.requestUpdate(),
        changed: () => this.#options.changed(),
        close: () => this.close(),
        isFixed: question => this.#options.isFixed(question),
        toggleFixed: question => this.#options.toggleFixed(question),
        focus: selector => void this.#focus(selector),
      });
      await this.#desk.editor.resume();
      this.#state = 'open';
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
    await this.#focus(this.open ? '.bank h3' : '.bank-open');
  }

  close(): void {
    this.#state = 'closed';
    this.#host.requestUpdate();
    void this.#focus('.bank-open');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
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
      ${this.#state === 'failed' ? notice('error', t.failed) : nothing}
    </section>`;
  }

  /** The view, while it is open. */
  view(language: Language, words: PaperEditorStrings): TemplateResult | typeof nothing {
    return this.#desk && this.#draw ? this.#draw(this.#desk, language, words) : nothing;
  }
}
