import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { glyph } from '../../ui/glyphs.js';
import { LaterView } from './later-view.js';
import type { UsageDesk, UsageDeskOptions } from './usage-desk.js';

type UsageHost = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

export interface UsageDoorOptions extends Omit<UsageDeskOptions, 'strings'> {
  strings(): ReturnType<UsageDeskOptions['strings']> & { readonly failed: string };
}

/** The way to the view of how often phrases are used: a button at once, the view when it is opened. */
export class UsageDoor {
  readonly #host: UsageHost;
  readonly #options: UsageDoorOptions;
  readonly #desk: LaterView<UsageDesk>;
  #failed = false;

  constructor(host: UsageHost, options: UsageDoorOptions) {
    this.#host = host;
    this.#options = options;
    this.#desk = new LaterView(host, async () => {
      const [{ UsageDesk: Desk }, { styles }] = await Promise.all([
        import('./usage-desk.js'),
        import('./usage.styles.js'),
      ]);
      return [new Desk(host, options), styles];
    });
  }

  /** The view, while it is open. */
  view(): TemplateResult | undefined {
    const desk = this.#desk.value;
    return desk?.open ? desk.view() : undefined;
  }

  button(): TemplateResult {
    const t = this.#options.strings();
    return html`${this.#failed ? html`<span class="soft small" role="status">${t.failed}</span>` : nothing}
      <button type="button" class="plain small usage-open" @click=${() => void this.#open()}>
        ${glyph('list')}${t.usage}
      </button>`;
  }

  async #open(): Promise<void> {
    await this.#desk.load();
    this.#failed = this.#desk.value === undefined;
    this.#host.requestUpdate();
    await this.#desk.value?.show();
  }
}
