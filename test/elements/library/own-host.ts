import { LitElement, html, type TemplateResult } from 'lit';
import { styles } from '../../../src/elements/library/library.styles.js';
import { OwnController } from '../../../src/elements/library/own-controller.js';
import { ownStyles } from '../../../src/elements/library/own.styles.js';
import type { Phrase, PhrasePack } from '../../../src/engine/packs/phrase-types.js';
import type { Records } from '../../../src/records/records.js';
import { controls } from '../../../src/ui/controls.js';
import { languageOf } from '../../../src/ui/language.js';
import { tokens } from '../../../src/ui/tokens.js';

/** The least an element needs to hold own phrases: packs, records, and what is to be found joined anew. */
export class OwnTestHost extends LitElement {
  static override readonly styles = [tokens, controls, styles, ownStyles];

  records!: Records;
  packs: readonly PhrasePack[] = [];
  entries: readonly Phrase[] = [];
  readonly own = new OwnController(this, {
    on: () => true,
    records: () => this.records,
    language: () => languageOf(this),
    changed: () => this.load(),
  });

  load(): void {
    this.entries = this.own.join(this.packs).flatMap(pack => pack.phrases);
  }

  override firstUpdated(): void {
    this.load();
  }

  override render(): TemplateResult {
    return html`<section class="panel">
      ${this.own.view()}
      <div class="head">${this.own.button()}</div>
    </section>`;
  }
}

customElements.define('own-test-host', OwnTestHost);
