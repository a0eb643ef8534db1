import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../engine/packs/question-types.js';
import { maxObjectionLength, type Objection } from '../../../engine/quiz/objection.js';
import type { Language } from '../../../ui/language.js';
import { momentName } from '../../../ui/moment.js';
import type { MarkedStrings } from './after-strings.js';
import type { ObjectionDesk, ObjectionDraft } from './objection-desk.js';

interface ObjectionProps {
  readonly t: MarkedStrings;
  readonly language: Language;
  readonly question: Question;
  readonly number: number;
  readonly desk: ObjectionDesk;
}

function stateOf(
  { t, language, question }: ObjectionProps,
  { at, reason, decision }: Objection,
): TemplateResult {
  const accepted = decision?.accepted;
  const answer = decision && t.decided(momentName(decision.at, language), decision.reason);
  return html`<div class="objected" tabindex="-1" data-objected=${question.id}>
    <p class="row">
      <span class="chip ${decision ? (accepted ? 'ok' : 'error') : 'warning'}"
        >${decision ? (accepted ? t.objectionAccepted : t.objectionDeclined) : t.objectionWaiting}</span
      ><span class="soft small">${t.objectionMade(momentName(at, language))}</span>
    </p>
    <p>${reason}</p>
    ${answer ? html`<p>${answer}</p>` : nothing}
  </div>`;
}

function formOf(props: ObjectionProps, draft: ObjectionDraft): TemplateResult {
  const { t, language, question, number, desk } = props;
  const until = momentName(new Date(desk.until!).toISOString(), language);
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229 || event.key !== 'Escape') return;
    event.stopPropagation();
    desk.cancel();
  };
  return html`<div class="objection" role="group" aria-label=${t.objectTo} @keydown=${onKey}>
    <label class="stack" for="objection-${number}">
      <span>${t.objectionReason}</span>
      <span class="hint" id="objection-hint-${number}">${t.objectionHint(maxObjectionLength, until)}</span>
    </label>
    <textarea
      id="objection-${number}"
      rows="3"
      maxlength=${maxObjectionLength}
      aria-describedby="objection-hint-${number}"
      aria-invalid=${draft.isMissing ? 'true' : 'false'}
      .value=${draft.reason}
      @input=${(event: Event) => desk.write(question.id, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${draft.isMissing ? html`<p class="missing" role="alert">${t.objectionMissing}</p>` : nothing}
    <div class="row">
      <button type="button" class="primary" @click=${() => void desk.send(question.stem)}>
        ${t.sendObjection}
      </button>
      <button type="button" @click=${() => desk.cancel()}>${t.cancel}</button>
    </div>
  </div>`;
}

/** Where a marked question is contested, and what became of that. */
export function objectionView(props: ObjectionProps): TemplateResult | typeof nothing {
  const { t, question, number, desk } = props;
  const made = desk.made.get(question.id);
  if (made) return stateOf(props, made);
  if (!desk.isOpen) return nothing;
  if (desk.draft?.questionId === question.id) return formOf(props, desk.draft);
  return html`<button
    type="button"
    class="plain small object"
    data-object=${question.id}
    @click=${() => desk.write(question.id)}
  >
    ${t.objectTo}<span class="visually-hidden">${t.questionNumber(number)}</span>
  </button>`;
}
