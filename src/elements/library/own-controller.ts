import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { joinOwn } from '../../engine/packs/join-own.js';
import { ownListKey } from '../../engine/packs/record-keys.js';
import type { Phrase, PhrasePack } from '../../engine/packs/phrase-types.js';
import type { Records } from '../../records/records.js';
import { adoptSheet } from '../../host/adopt-sheet.js';
import { ChangedElsewhere } from '../../ui/changed-elsewhere.js';
import type { Language } from '../../ui/language.js';
import { notice } from '../../ui/notice.js';
import { whenIdle } from '../../ui/when-idle.js';
import type { OwnDesk } from './own-desk.js';
import { ownLabels } from './own-labels.js';
import { OwnStore } from './own-store.js';
import type { OwnRemarks, ownView } from './own-view.js';

export interface OwnHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface OwnOptions {
  /** Whether there are to be any; as long as there are not, those kept wait. */
  readonly on: () => boolean;
  /** Where the own phrases are kept. */
  readonly records: () => Records;
  readonly language: () => Language;
  /** Called when other phrases are to be found than before, so that the element joins them anew. */
  readonly changed: () => void;
  /** What is to be said of a text while it is written, such as which rule it breaks. */
  readonly remarks?: OwnRemarks;
}

/**
 * Own phrases in an element: keeps them, joins them with those of the packs, and shows the view in which they are
 * edited. The view is fetched when the page has nothing else to do, so that it opens without a network as well.
 */
export class OwnController implements ReactiveController {
  readonly #host: OwnHost;
  readonly #options: OwnOptions;
  readonly #elsewhere: ChangedElsewhere;
  #on = true;
  #store: OwnStore | undefined;
  #packs: readonly PhrasePack[] = [];
  #desk: OwnDesk | undefined;
  #draw: typeof ownView | undefined;
  #state: 'closed' | 'opening' | 'open' | 'failed' = 'closed';
  #cancel: (() => void) | undefined;

  constructor(host: OwnHost, options: OwnOptions) {
    this.#host = host;
    this.#options = options;
    this.#elsewhere = new ChangedElsewhere(host, ownListKey, () => void this.#reload());
    host.addController(this);
  }

  hostConnected(): void {
    this.#cancel = whenIdle(() => void fetchView().catch(() => undefined));
    if (this.#store) void this.#reload();
  }

  hostDisconnected(): void {
    this.#cancel?.();
  }

  hostUpdate(): void {
    const on = this.#options.on();
    if (on !== this.#on) {
      this.#on = on;
      if (!on) this.#state = 'closed';
      this.#options.changed();
    }
    const records = this.#options.records();
    if (records === this.#store?.records) return;
    this.#store = new OwnStore(records);
    this.#desk = undefined;
    this.#state = 'closed';
    void this.#reload();
  }

  async #reload(): Promise<void> {
    const store = this.#store;
    if (!(await store?.load()) || store !== this.#store) return;
    this.#options.changed();
    this.#host.requestUpdate();
  }

  /** The packs with the own phrases among them. Asked again whenever `changed` was called. */
  join(packs: readonly PhrasePack[]): readonly PhrasePack[] {
    this.#packs = packs;
    this.#desk?.setPacks(packs);
    const title = ownLabels[this.#options.language()].open;
    return this.#store && this.#on ? joinOwn(this.#store.list, packs, title) : packs;
  }

  isOwn(id: string): boolean {
    return this.#store?.list.phrases.some(phrase => phrase.id === id && !phrase.archived) ?? false;
  }

  get open(): boolean {
    return this.#state !== 'closed';
  }

  /** Opens the view, with the form for a phrase where one is given. */
  async show(phrase?: Phrase): Promise<void> {
    const store = this.#store;
    if (!store) return;
    this.#state = 'opening';
    this.#host.requestUpdate();
    try {
      const [{ OwnDesk: Desk }, { ownView: draw }, { ownStyles }] = await fetchView();
      await this.#reload();
      if (!this.#draw) adoptSheet(this.#host.renderRoot as ShadowRoot, ownStyles.cssText);
      this.#draw = draw;
      this.#desk ??= new Desk(store, this.#packs, {
        update: () => this.#host.requestUpdate(),
        changed: () => this.#changed(),
        close: () => this.close(),
        focus: selector => void this.#focus(selector),
      });
      this.#state = 'open';
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
    if (this.#state === 'open' && phrase) this.#desk!.edit(phrase);
    else await this.#focus('.own h2');
  }

  close(): void {
    this.#state = 'closed';
    this.#host.requestUpdate();
    void this.#focus('.own-open');
  }

  #changed(): void {
    this.#options.changed();
    this.#elsewhere.tell();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** The button for the head of the element. */
  button(): TemplateResult {
    const label = ownLabels[this.#options.language()].open;
    return html`<button type="button" class="plain small own-open" @click=${() => void this.show()}>
      ${pencil}${label}
    </button>`;
  }

  /** The button beside a phrase that opens its form. */
  editButton(phrase: Phrase): TemplateResult {
    const t = ownLabels[this.#options.language()];
    const label = this.isOwn(phrase.id) ? t.edit : t.editCopy;
    return html`<button
      type="button"
      class="plain icon own-edit"
      aria-label=${label}
      title=${label}
      @click=${() => void this.show(phrase)}
    >
      ${pencil}
    </button>`;
  }

  /** The view, while it is open. */
  view(): TemplateResult | typeof nothing {
    const language = this.#options.language();
    if (this.#state === 'failed') return notice('warning', ownLabels[language].failed);
    if (this.#state !== 'open' || !this.#desk || !this.#draw) return nothing;
    return this.#draw(this.#desk, language, this.#options.remarks);
  }
}

/** The view, and what it needs to read and write workbooks. */
const fetchView = () =>
  Promise.all([
    import('./own-desk.js'),
    import('./own-view.js'),
    import('./own.styles.js'),
    import('../../ui/sheets/read-workbook.js'),
    import('../../ui/sheets/write-workbook.js'),
  ]);

const pencil = html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 20l1-4L16.5 4.5l3 3L8 19l-4 1zM14 7l3 3" />
</svg>`;
