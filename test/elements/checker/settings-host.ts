import { LitElement, html, type TemplateResult } from 'lit';
import type { Checker } from '../../../src/engine/checker/types.js';
import { createChecker } from '../../../src/engine/checker/create-checker.js';
import type { RulePack } from '../../../src/engine/packs/rule-types.js';
import { checkerStrings } from '../../../src/elements/checker/strings.js';
import { styles } from '../../../src/elements/checker/checker.styles.js';
import { settingsStyles } from '../../../src/elements/checker/settings.styles.js';
import { SettingsController } from '../../../src/elements/checker/settings-controller.js';
import type { Records } from '../../../src/records/records.js';
import { controls } from '../../../src/ui/controls.js';
import { languageOf } from '../../../src/ui/language.js';
import { tokens } from '../../../src/ui/tokens.js';

/** The least an element needs to hold the settings: packs, records, a checker made anew when something changed. */
export class SettingsTestHost extends LitElement {
  static override readonly styles = [tokens, controls, styles, settingsStyles];

  records!: Records;
  packs: readonly RulePack[] = [];
  checker: Checker | undefined;
  readonly settings = new SettingsController(this, {
    records: () => this.records,
    changed: () => this.load(),
  });

  load(): void {
    const { packs, severities } = this.settings.join(this.packs);
    this.checker = createChecker(packs, { severities });
  }

  override firstUpdated(): void {
    this.load();
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    return html`<section class="panel">
      <div class="head">${this.settings.button(language)}</div>
      ${this.settings.view(language, checkerStrings[language])}
    </section>`;
  }
}

customElements.define('settings-test-host', SettingsTestHost);
