import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../ui/language.js';
import { notice } from '../../../ui/notice.js';
import { onEscape } from '../../../ui/on-escape.js';
import { unreadableSentence } from '../../../ui/sheets/unreadable-sentence.js';
import type { PaperEditorStrings } from '../strings.js';
import type { BankDesk, Said } from './bank-desk.js';
import { bankStrings, type BankStrings } from './bank-strings.js';
import { importView } from './import-view.js';
import { listView } from './list-view.js';

export { BankDesk } from './bank-desk.js';

/** What every part of the view is drawn from. */
export interface BankParts {
  readonly desk: BankDesk;
  readonly language: Language;
  readonly t: BankStrings;
  /** The editor's own words: types, difficulties, keys. */
  readonly words: PaperEditorStrings;
}

/** The bank view: everything there is to draw from, or a file before it is taken. */
export function bankView(desk: BankDesk, language: Language, words: PaperEditorStrings): TemplateResult {
  const t = bankStrings[language];
  const parts = { desk, language, t, words };
  return html`<section
    class="block bank"
    aria-labelledby="bank-title"
    @keydown=${onEscape(() => desk.back())}
  >
    <div class="row spread">
      <h3 id="bank-title" tabindex="-1">${t.title}</h3>
      <button type="button" class="bank-close" @click=${() => desk.close()}>${t.close}</button>
    </div>
    ${desk.store.records.persistent ? nothing : notice('warning', t.notKept)}
    <div class="bank-said" aria-live="polite">
      ${desk.reading ? html`<p class="soft">${t.reading}</p>` : desk.said ? said(parts, desk.said) : nothing}
    </div>
    ${desk.import ? importView(parts, desk.import) : listView(parts)}
  </section>`;
}

function said({ desk, language, t }: BankParts, said: Said): TemplateResult {
  const isWarning = said.what === 'unreadable' || said.what === 'unwritten' || said.what === 'gift-only-here';
  return html`<div class="notice ${isWarning ? 'warning' : 'ok'}">
    <div>
      ${sentence(t, language, said)}
      ${
        'undo' in said
          ? html`<button type="button" class="plain small bank-undo" @click=${() => desk.undo()}>
              ${t.undo}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function sentence(t: BankStrings, language: Language, said: Said): string {
  switch (said.what) {
    case 'taken':
      return t.taken(said.count);
    case 'bank-removed':
      return t.bankRemoved(said.title);
    case 'saved':
      return t.saved(said.title);
    case 'added':
      return t.added(said.title);
    case 'removed':
      return t.removed(said.title);
    case 'restored':
      return t.restored(said.title);
    case 'unreadable':
      return unreadableSentence(said.why, said.fileName, language);
    case 'unwritten':
      return t.unwritten;
    case 'gift-only-here':
      return t.giftOnlyHere(said.count);
  }
}
