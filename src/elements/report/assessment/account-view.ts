import { html, nothing, type TemplateResult } from 'lit';
import type { Policy } from '../../../engine/packs/policy-types.js';
import { objectionDays } from '../../../engine/quiz/objection.js';
import type { AssessmentObjection } from '../../../engine/quiz/stored-assessment.js';
import { problemsNotice } from '../../../ui/notice.js';
import { formText } from '../form-text.js';
import { localTime } from '../local-time.js';
import { table } from '../views/table.js';
import type { AssessedAgent, EntryList } from './assessment-desk.js';
import { nameOf, signed, type AssessmentParts } from './assessment-parts.js';
import { entryForm } from './entry-form.js';

/** The account of one agent: every line, what it comes to, the way to enter more, and what is contested. */
export function accountView(parts: AssessmentParts, policy: Policy, agent: AssessedAgent): TemplateResult {
  const { desk, context, x } = parts;
  const { assessment } = agent;
  const { band, pay, flags, problems } = assessment;
  const isLowest = band?.from === undefined && band?.above === undefined;
  return html`<section class="block account" aria-labelledby="account-title">
      <div class="row spread">
        <h3 id="account-title" tabindex="-1">${x.accountTitle(nameOf(parts, agent))}</h3>
        <button type="button" class="back" @click=${() => void desk.turnTo('')}>${x.back}</button>
      </div>
      ${lines(parts, policy, agent)}
      <p class="outcome">
        <b>${x.total} ${assessment.total}</b>
        ${band ? html`<span class="chip ${isLowest ? 'error' : 'info'}">${band.title}</span> ${band.consequence ?? ''}` : nothing}
        ${pay === undefined ? nothing : html`<span>${x.pay} ${x.yuan(pay)}</span>`}
      </p>
      ${flags.map(flag => html`<p class="flag">${flag.title}</p>`)}
      ${problemsNotice(problems, x.problems, context.language)}
    </section>
    ${entryForm(parts, policy)} ${objections(parts, agent)}`;
}

function lines(
  { desk, x }: AssessmentParts,
  policy: Policy,
  { stored, assessment }: AssessedAgent,
): TemplateResult {
  const { base, exam, sum, total } = assessment;
  const entered = (list: EntryList): unknown[][] =>
    stored[list].map(({ id, points, reason, at }, place) => {
      const item = policy[list].find(other => other.id === id);
      const title = item?.title ?? id;
      return [
        html`${title}${item?.consequence ? html` <span class="chip error">${item.consequence}</span>` : nothing}`,
        signed(list === 'additions' ? points : -points),
        reason,
        localTime(at),
        html`<button
          type="button"
          class="plain small remove"
          aria-label=${x.removeLine(title)}
          @click=${() => void desk.remove(list, place)}
        >
          ${x.remove}
        </button>`,
      ];
    });
  return table({
    kind: 'tallies lines',
    labelledBy: 'account-title',
    columns: [
      { name: x.line },
      { name: x.points, figures: true },
      { name: x.reason },
      { name: x.at },
      { name: x.remove },
    ],
    rows: [
      [x.baseLine, base, '', '', ''],
      ...(exam ? [[exam.title, signed(exam.points), '', '', '']] : []),
      ...entered('additions'),
      ...entered('deductions'),
      [html`<b>${x.sumLine}</b>`, html`<b>${sum}</b>`, sum === total ? '' : x.cutLine(total), '', ''],
    ],
  });
}

function objections(parts: AssessmentParts, agent: AssessedAgent): TemplateResult {
  const { desk, context, x } = parts;
  const until = desk.contestableUntil(agent);
  const moment = until === undefined ? '' : localTime(new Date(until).toISOString());
  const isOpen = until !== undefined && context.now() <= until;
  const contest = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void desk.contest(formText(form, 'reason')).then(() => form.reset());
  };
  return html`<section class="block objections-block" aria-labelledby="contest-title">
    <h3 id="contest-title">${x.objectionsTitle}</h3>
    <p class="soft">
      ${until === undefined ? x.notAnnounced(objectionDays) : isOpen ? x.until(moment) : x.over(moment)}
    </p>
    <ul class="contested">
      ${agent.stored.objections.map((objection, place) => html`<li>${contestedView(parts, objection, place)}</li>`)}
    </ul>
    ${
      isOpen
        ? html`<form class="fields contest" @submit=${contest}>
            <label class="wide">
              <span>${x.contestReason}</span>
              <textarea name="reason" rows="2" required maxlength="500"></textarea>
            </label>
            <button>${x.contest}</button>
          </form>`
        : nothing
    }
  </section>`;
}

function contestedView(
  { desk, x }: AssessmentParts,
  { at, reason, decision }: AssessmentObjection,
  place: number,
): TemplateResult {
  const decide = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const accepted = (event.submitter as HTMLButtonElement | null)?.value === 'accept';
    void desk.decide(place, accepted, formText(form, 'reason'));
  };
  return html`<p>${reason} <span class="soft small">${localTime(at)}</span></p>
    ${
      decision
        ? html`<p>
            <span class="chip ${decision.accepted ? 'ok' : ''}"
              >${decision.accepted ? x.accepted : x.declined}</span
            >
            ${decision.reason} <span class="soft small">${localTime(decision.at)}</span>
          </p>`
        : html`<form class="fields decide" @submit=${decide}>
            <label class="wide">
              <span>${x.decisionReason}</span>
              <input name="reason" required maxlength="500" autocomplete="off" />
            </label>
            <div class="row">
              <button class="accept" value="accept">${x.accept}</button>
              <button class="decline" value="decline">${x.decline}</button>
            </div>
          </form>`
    }`;
}
