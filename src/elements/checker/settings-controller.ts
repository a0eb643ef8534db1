import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { joinTeam, type RulesInForce } from '../../engine/checker/join-team.js';
import { teamKeys } from '../../engine/packs/record-keys.js';
import type { RulePack } from '../../engine/packs/rule-types.js';
import type { Records } from '../../records/records.js';
import { ChangedElsewhere } from '../../ui/changed-elsewhere.js';
import type { Language } from '../../ui/language.js';
import { notice } from '../../ui/notice.js';
import { settingsLabels } from './settings-labels.js';
import type { SettingsDesk } from './settings-desk.js';
import type { settingsView } from './settings-view.js';
import { SettingsStore } from './settings-store.js';
import type { RuleNames } from './settings-strings.js';

export interface SettingsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface SettingsOptions {
  /** Where the team's rules and severities are kept. */
  readonly records: () => Records;
  /** Called when other rules are in force than before, so that the element judges anew. */
  readonly changed: () => void;
}

/**
 * A team's own rules and severities in an element: keeps them, and shows the view in which a trainer edits them.
 * The view is fetched when it is first opened, since most who write replies never do.
 */
export class SettingsController implements ReactiveController {
  readonly #host: SettingsHost;
  readonly #options: SettingsOptions;
  readonly #elsewhere: ChangedElsewhere;
  #store: SettingsStore | undefined;
  #packs: readonly RulePack[] = [];
  #desk: SettingsDesk | undefined;
  #draw: typeof settingsView | undefined;
  #state: 'closed' | 'opening' | 'open' | 'failed' = 'closed';

  constructor(host: SettingsHost, options: SettingsOptions) {
    this.#host = host;
    this.#options = options;
    this.#elsewhere = new ChangedElsewhere(host, teamKeys.rules, () => void this.#reload());
    host.addController(this);
  }

  hostUpdate(): void {
    const records = this.#options.records();
    if (records === this.#store?.records) return;
    this.#store = new SettingsStore(records);
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

  /** The rules in force when the team's own come to these packs. Asked again whenever `changed` was called. */
  join(packs: readonly RulePack[]): RulesInForce {
    this.#packs = packs;
    this.#desk?.setPacks(packs);
    return this.#store ? joinTeam(this.#store, packs) : { packs, severities: {}, problems: [] };
  }

  async show(): Promise<void> {
    this.#state = 'opening';
    this.#host.requestUpdate();
    try {
      const [view, { SettingsDesk }] = await Promise.all([
        import('./settings-view.js'),
        import('./settings-desk.js'),
      ]);
      this.#draw = view.settingsView;
      await this.#reload();
      this.#desk ??= new SettingsDesk(this.#store!, this.#packs, {
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
    await this.#focus('.settings h2');
  }

  get open(): boolean {
    return this.#state !== 'closed';
  }

  close(): void {
    this.#state = 'closed';
    this.#host.requestUpdate();
    void this.#focus('.settings-open');
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
  button(language: Language): TemplateResult {
    const label = settingsLabels[language].open;
    return html`<button
      type="button"
      class="plain icon settings-open"
      aria-expanded=${this.open ? 'true' : 'false'}
      aria-label=${label}
      title=${label}
      @click=${() => (this.open ? this.close() : void this.show())}
    >
      ${gear}
    </button>`;
  }

  /** The view, while it is open. `names` are the element's words for categories and levels. */
  view(language: Language, names: RuleNames): TemplateResult | typeof nothing {
    if (this.#state === 'failed') return notice('warning', settingsLabels[language].failed);
    if (this.#state !== 'open' || !this.#desk || !this.#draw) return nothing;
    return this.#draw(this.#desk, language, names);
  }
}

const gear = html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 7h9M19 7h1M4 17h1M11 17h9" />
  <circle cx="16" cy="7" r="2.6" />
  <circle cx="8" cy="17" r="2.6" />
</svg>`;
