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
  const isEarly = closes !== undefined && desk.isOpen;
  return html`${notice('ok', words.sealedOut(monthName))}
    <p class="soft">${publication.key ? words.keyHere : words.keyElsewhere}</p>
    ${isEarly ? notice('warning', words.notClosed(momentName(closes, state.language))) : nothing}
    <div class="row">${desk.releasing ? confirmation(desk) : releaseButton(desk)}</div>
    ${fault === 'wrong-key' ? notice('error', words.wrongKey) : nothing}`;
}

function releaseButton(desk: SheetDesk): TemplateResult {
  const { words, publication } = desk;
  return publication.key
    ? html`<button type="button" class="release" @click=${() => void desk.release()}>
        ${words.release}
      </button>`
    : fileButton({
        label: words.pickKey,
        className: 'release-file',
        accept: '.json',
        pick: file => void desk.releaseFrom(file),
      });
}

function confirmation(desk: SheetDesk): TemplateResult {
  const { words } = desk;
  return html`<div class="row" role="group" aria-labelledby="release-question">
    <b id="release-question">${words.releaseQuestion}</b>
    <button type="button" class="primary release-now" @click=${() => void desk.confirmRelease()}>
      ${words.release}
    </button>
    <button type="button" class="keep-key" @click=${() => desk.keepKey()}>${desk.state.t.cancel}</button>
  </div>`;
}
