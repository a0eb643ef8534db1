import { html, type TemplateResult } from 'lit';
import { LaterPart } from '../../ui/later-part.js';
import { notice } from '../../ui/notice.js';
import { focusLater, type DeskElement } from './focus-later.js';
import type { PaperSettings } from './settings.js';
import type { SheetDesk, SheetHost, SheetState } from './sheet/sheet-desk.js';
import type * as sheet from './sheet/sheet-view.js';

export interface SheetOptions {
  readonly change: (change: Partial<PaperSettings>) => void;
  readonly announce: (sentence: string) => void;
}

/**
 * The drawn paper in an element: its preview, its publication and its files. All of it is fetched with the first
 * paper that is drawn, since the settings come first.
 */
export class SheetController {
  readonly #element: DeskElement;
  readonly #host: SheetHost;
  readonly #part: LaterPart<typeof sheet>;
  #desk: SheetDesk | undefined;

  constructor(element: DeskElement, { change, announce }: SheetOptions) {
    this.#element = element;
    this.#part = new LaterPart(element, () => import('./sheet/sheet-view.js'));
    this.#host = {
      change: async changed => {
        change(changed);
        await element.updateComplete;
      },
      update: () => element.requestUpdate(),
      announce,
      focus: selector => void focusLater(element, selector),
      fire: event => element.dispatchEvent(event),
    };
  }

  /** Fetches what shows the paper, and puts the focus there. */
  async open(): Promise<void> {
    await this.#part.load();
    await focusLater(this.#element, '#preview-title');
  }

  view(state: SheetState): TemplateResult {
    const { value, failed } = this.#part;
    const { t } = state;
    if (failed)
      return html`${notice('error', t.sheetFailed)}
        <div class="row">
          <button type="button" @click=${() => void this.open()}>${t.retry}</button>
        </div>`;
    if (!value) {
      void this.#part.load();
      return html`<p class="empty" role="status">${t.drawing}</p>`;
    }
    this.#desk ??= new value.SheetDesk(this.#host, state);
    return value.sheetView(this.#desk, state);
  }
}
