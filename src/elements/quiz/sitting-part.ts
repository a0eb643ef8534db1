import { html, type TemplateResult } from 'lit';
import type { Paper } from '../../engine/quiz/paper.js';
import { LaterPart } from '../../ui/later-part.js';
import { notice } from '../../ui/notice.js';
import { addSheet, type SheetHost } from './add-sheet.js';
import type { DeskHost, DeskOptions, DeskProps, SittingDesk } from './sitting/sitting-desk.js';
import type { QuizStrings } from './strings.js';

/** What a paper is sat with, fetched while its agent reads what to know before the start. */
export class SittingPart {
  readonly #part: LaterPart<SittingDesk>;

  constructor(host: DeskHost & SheetHost, options: DeskOptions) {
    this.#part = new LaterPart(host, async () => {
      const { SittingDesk, sittingSheets } = await import('./sitting/sitting-desk.js');
      for (const sheet of sittingSheets) addSheet(host, sheet);
      return new SittingDesk(host, options);
    });
  }

  /** Fetches all it takes to sit a paper; whether it is there. */
  async ready(paper: Paper): Promise<boolean> {
    await this.#part.load();
    await this.#part.value?.prepare(paper);
    return this.#part.value !== undefined;
  }

  /** Asks whether to hand in, or no longer asks. */
  confirm(isAsked: boolean): void {
    this.#part.value?.confirm(isAsked);
  }

  view(props: DeskProps): TemplateResult {
    return this.#part.value?.view(props) ?? this.missing(props.t, props.attempt.paper);
  }

  /** Whether it could not be fetched. */
  get failed(): boolean {
    return this.#part.failed;
  }

  /** Says that it could not be fetched, and tries again. */
  missing(t: QuizStrings, paper: Paper): TemplateResult {
    return html`${notice('warning', t.partMissing)}
      <div class="row actions">
        <button type="button" class="retry" @click=${() => void this.ready(paper)}>${t.retry}</button>
      </div>`;
  }
}
