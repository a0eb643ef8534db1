import { html, nothing, type TemplateResult } from 'lit';
import { momentName } from '../../../ui/moment.js';
import { notice } from '../../../ui/notice.js';
import type { SheetDesk } from './sheet-desk.js';

/** Of a sealed paper that is out: whether its key is, and the way to release it. */
export function releaseView(desk: SheetDesk): TemplateResult {
  const { state, words, monthName, publication, fault } = desk;
  if (publication.isReleased) return notice('ok', words.released);
  const { closes } = publication.paper!;
  // The reader's clock is good enough for a word of warning.
  const isEarly = closes !== undefined && Date.parse(closes) > state.now();
  return html`${notice('ok', words.sealedOut(monthName))}
    <p class="soft">${publication.key ? words.keyHere : words.keyElsewhere}</p>
    ${isEarly ? notice('warning', words.notClosed(momentName(closes, state.language))) : nothing}
    <div class="row">
      ${
        publication.key
          ? html`<button type="button" class="release" @click=${() => void desk.release()}>
              ${words.release}
            </button>`
          : keyButton(desk)
      }
    </div>
    ${fault === 'wrong-key' ? notice('error', words.wrongKey) : nothing}`;
}

/** A picker behind a plain button, which looks and behaves like its neighbours. */
function keyButton(desk: SheetDesk): TemplateResult {
  const { words } = desk;
  return html`<button
      type="button"
      class="release-file"
      @click=${(event: Event) =>
        ((event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
    >
      ${words.pickKey}
    </button>
    <input
      type="file"
      hidden
      aria-label=${words.pickKey}
      accept=".json"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        input.value = '';
        if (file) void desk.releaseFrom(file);
      }}
    />`;
}
