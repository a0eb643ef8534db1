import { html, nothing, type TemplateResult } from 'lit';
import type { Objection } from '../../../engine/quiz/objection.js';
import type { Cell } from '../../../engine/text/csv.js';
import { glyph } from '../../../ui/glyphs.js';
import { formText } from '../form-text.js';
import { localTime } from '../local-time.js';
import { agentName } from '../views/agents-view.js';
import { blockHead } from '../views/block-head.js';
import type { QuestionsParts } from './questions-view.js';
import type { KeptObjection } from './read-questions.js';

/** What agents contest, each with the decision or what is needed to decide. */
export function objectionsView(parts: QuestionsParts): TemplateResult {
  const { desk, context, x } = parts;
  const objections = desk.data?.objections ?? [];
  const open = objections.filter(({ objection }) => !objection.decision).length;
  const save = (kind: 'csv' | 'xlsx'): void =>
    void desk.save(x.objectionsTitle, objectionRows(parts, objections), kind);
  return html`<section class="block" aria-labelledby="objections-title">
    ${blockHead(context.t, 'objections-title', x.objectionsTitle, objections.length > 0 ? save : undefined)}
    ${
      objections.length === 0
        ? html`<p class="soft">${x.noObjections}</p>`
        : html`${open > 0 ? html`<p><span class="chip warning">${x.objectionsOpen(open)}</span></p>` : nothing}
            <ul class="objections">
              ${objections.map((kept, i) => html`<li>${objectionView(parts, kept, i)}</li>`)}
            </ul>`
    }
  </section>`;
}

function objectionView(parts: QuestionsParts, kept: KeptObjection, place: number): TemplateResult {
  const { context, x } = parts;
  const { stem, agent, reason, at, decision } = kept.objection;
  return html`<p class="stem">${stem}</p>
    <p class="soft small">${x.contests(agentName(context.t, agent), localTime(at))}</p>
    <p><span class="soft">${x.theirReason}</span> ${reason}</p>
    ${
      decision
        ? html`<p>
              <span class="chip ${decision.accepted ? 'ok' : ''}"
                >${glyph(decision.accepted ? 'check' : 'close')}${decision.accepted ? x.accepted : x.declined}</span
              >
              ${decision.reason} <span class="soft small">${localTime(decision.at)}</span>
            </p>
            ${decision.accepted ? keyState(parts, kept.objection) : nothing}`
        : decisionForm(parts, kept, place)
    }`;
}

/** Accepting alone changes no mark: what became of the key, or the way to correct it. */
function keyState({ desk, x }: QuestionsParts, { questionId }: Objection): TemplateResult {
  const correction = desk.data?.correction?.questions[questionId];
  if (correction)
    return html`<p>
      <span class="chip info">${'excluded' in correction ? x.dropped : x.corrected}</span>
    </p>`;
  const canCorrect = desk.typeOf(questionId) !== undefined;
  return html`<div class="row">
    <span class="chip warning">${x.notCorrected}</span>
    ${
      canCorrect
        ? html`<button type="button" class="correct-contested" @click=${() => void desk.correct(questionId)}>
            ${x.correct}
          </button>`
        : nothing
    }
  </div>`;
}

function decisionForm({ desk, x }: QuestionsParts, kept: KeptObjection, place: number): TemplateResult {
  const decide = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const reason = formText(form, 'reason');
    const accepted = (event.submitter as HTMLButtonElement | null)?.value === 'accept';
    form.reset();
    void desk.decide(kept, accepted, reason);
  };
  return html`<form class="decision" @submit=${decide}>
    <label>
      <span>${x.decisionReason}</span>
      <textarea
        name="reason"
        rows="2"
        required
        maxlength="500"
        aria-describedby="decision-hint-${place}"
      ></textarea>
    </label>
    <p class="soft small" id="decision-hint-${place}">${x.decisionHint}</p>
    <div class="row">
      <button class="accept" value="accept">${x.accept}</button>
      <button class="decline" value="decline">${x.decline}</button>
    </div>
  </form>`;
}

function objectionRows(
  { context, x }: QuestionsParts,
  objections: readonly KeptObjection[],
): readonly (readonly Cell[])[] {
  const { t } = context;
  const head = [t.agent, t.agentId, t.question, x.theirReason, x.at, x.status, x.decisionReason];
  const rows = objections.map(({ objection: { agent, stem, reason, at, decision } }) => [
    agentName(t, agent),
    agent.id,
    stem,
    reason,
    localTime(at),
    decision ? (decision.accepted ? x.accepted : x.declined) : x.undecided,
    decision?.reason ?? '',
  ]);
  return [head, ...rows];
}
