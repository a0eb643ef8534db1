import { html, type TemplateResult } from 'lit';
import type { CaseChecker } from '../../engine/quiz/mark-case.js';
import type { Records } from '../../records/records.js';
import type { Language } from '../../ui/language.js';
import { LaterPart } from '../../ui/later-part.js';
import { addSheet, type SheetHost } from './add-sheet.js';
import type { PracticeDesk } from './practice/practice-desk.js';
import type { QuizStrings } from './strings.js';

export interface PracticeHost extends SheetHost {
  readonly bank: unknown;
  readonly banks: readonly unknown[] | undefined;
  readonly checker: CaseChecker | undefined;
}

export interface PracticeOptions {
  readonly records: () => Records;
  readonly agentId: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly leave: () => void;
}

/** Practice apart from the exam, fetched when it is first opened. */
export class PracticePart {
  readonly #options: PracticeOptions;
  readonly #part: LaterPart<PracticeDesk>;

  constructor(host: PracticeHost, options: PracticeOptions) {
    this.#options = options;
    this.#part = new LaterPart(host, async () => {
      const { PracticeDesk, practiceSheets } = await import('./practice/practice-desk.js');
      for (const sheet of practiceSheets) addSheet(host, sheet);
      return new PracticeDesk(host, options);
    });
  }

  async open(): Promise<void> {
    await this.#part.load();
    await this.#part.value?.open();
  }

  view(t: QuizStrings, language: Language): TemplateResult {
    const { value, failed } = this.#part;
    if (value) return value.view(t, language);
    if (!failed) return html`<p class="empty" role="status">${t.loading}</p>`;
    return html`<p>${t.partMissing}</p>
      <div class="row actions">
        <button type="button" @click=${() => void this.open()}>${t.retry}</button>
        <button type="button" @click=${this.#options.leave}>${t.previous}</button>
      </div>`;
  }
}
