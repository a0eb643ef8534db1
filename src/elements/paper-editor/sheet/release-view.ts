import { html, nothing, type TemplateResult } from 'lit';
import { fileButton } from '../../../ui/file-button.js';
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
          : fileButton({
              label: words.pickKey,
              className: 'release-file',
              accept: '.json',
              pick: file => void desk.releaseFrom(file),
            })
      }
    </div>
    ${fault === 'wrong-key' ? notice('error', words.wrongKey) : nothing}`;
}
