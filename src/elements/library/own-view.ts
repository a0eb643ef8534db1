import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../ui/language.js';
import { notice } from '../../ui/notice.js';
import { unreadableSentence } from '../../ui/sheets/unreadable-sentence.js';
import type { OwnDesk } from './own-desk.js';
import { ownFormView } from './own-form-view.js';
import { ownImportView } from './own-import-view.js';
import { ownListView } from './own-list-view.js';
import { ownPacksView } from './own-packs-view.js';
import type { OwnSaid } from './own-pages.js';
import { ownStrings, type OwnStrings } from './own-strings.js';

/** What is said of a text: a sign in a list, more where it is written and better words can be taken. */
export type OwnRemarks = (text: string, reword?: (text: string) => void) => TemplateResult | typeof nothing;

/** What every part of the view is drawn from. */
export interface OwnParts {
  readonly desk: OwnDesk;
  readonly language: Language;
  readonly t: OwnStrings;
  readonly remarks: OwnRemarks;
}

/** The view of the own phrases: the list, one phrase in a form, a file to be taken, or the phrases of the packs. */
export function ownView(
  desk: OwnDesk,
  language: Language,
  remarks: OwnRemarks = () => nothing,
): TemplateResult {
  const t = ownStrings[language];
  const parts = { desk, language, t, remarks };
  return html`<section
    class="own"
    aria-labelledby="own-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      event.stopPropagation();
      desk.back();
    }}
  >
    <div class="row spread">
      <h2 id="own-title" tabindex="-1">${t.title}</h2>
      <button type="button" @click=${() => desk.close()}>${t.close}</button>
    </div>
    ${desk.persistent ? nothing : notKept(parts)}
    ${desk.unread > 0 ? notice('warning', t.unread(desk.unread)) : nothing}
    <div class="own-said" aria-live="polite">${desk.said ? said(parts, desk.said) : nothing}</div>
    ${page(parts)}
  </section>`;
}

function notKept({ desk, t }: OwnParts): TemplateResult {
  const again = html` <button type="button" class="plain own-again" @click=${() => void desk.storeAgain()}>
    ${t.storeAgain}
  </button>`;
  return notice('warning', t.notKept, again);
}

function page(parts: OwnParts): unknown {
  const { page } = parts.desk;
  if (page.kind === 'edit') return ownFormView(parts, page);
  if (page.kind === 'import') return ownImportView(parts, page);
  return html`${pageChoice(parts)} ${page.kind === 'own' ? ownListView(parts) : ownPacksView(parts)}`;
}

function pageChoice({ desk, t }: OwnParts): TemplateResult {
  return html`<div class="views" role="group" aria-label=${t.pages}>
    ${(['own', 'packs'] as const).map(
      kind =>
        html`<button
          type="button"
          aria-pressed=${desk.page.kind === kind ? 'true' : 'false'}
          @click=${() => desk.turnTo({ kind })}
        >
          ${t.pageNames[kind]}
        </button>`,
    )}
  </div>`;
}

const bad: readonly OwnSaid['what'][] = ['unreadable', 'unwritten'];

function said({ desk, language, t }: OwnParts, said: OwnSaid): TemplateResult {
  const offersUndo = !bad.includes(said.what) && said.what !== 'stored' && desk.canUndo;
  return html`<div class="notice ${bad.includes(said.what) ? 'warning' : 'ok'}">
    <div>
      ${sentence(t, language, said)}
      ${
        offersUndo
          ? html` <button type="button" class="plain" @click=${() => void desk.undo()}>
              ${said.what === 'undone' ? t.undoMore : t.undo}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function sentence(t: OwnStrings, language: Language, said: OwnSaid): string {
  switch (said.what) {
    case 'moved':
      return t.moved(said.title, said.place, said.of);
    case 'taken':
      return t.taken(said.count, said.older);
    case 'left':
    case 'undone':
    case 'unwritten':
    case 'stored':
      return t[said.what];
    case 'unreadable':
      return said.why === 'bad-json'
        ? t.badJson(said.fileName)
        : unreadableSentence(said.why, said.fileName, language);
    default:
      return t.done[said.what](said.title);
  }
}
