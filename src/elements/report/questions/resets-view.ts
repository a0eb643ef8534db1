import { html, nothing, type TemplateResult } from 'lit';
import { formText } from '../form-text.js';
import { localTime } from '../local-time.js';
import { agentName } from '../views/agents-view.js';
import type { QuestionsParts } from './questions-view.js';

/** Who may sit the paper once more, and who was allowed to. */
export function resetsView({ desk, context, x }: QuestionsParts): TemplateResult {
  const { t } = context;
  const people = desk.people;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => agentName(t, { id, name: names.get(id) ?? '' });
  const resets = (desk.data?.resets ?? []).flatMap(({ agentId, resets }) =>
    resets.map(reset => ({ agentId, reset })),
  );
  const allow = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const [agent, reason, by] = ['agent', 'reason', 'by'].map(name => formText(form, name));
    void desk.allow(agent!, reason!, by!).then(() => form.reset());
  };
  return html`<section class="block resets" aria-labelledby="resets-title">
    <h3 id="resets-title">${x.resetsTitle}</h3>
    <p class="soft small">${x.resetsHint}</p>
    <form class="fields" @submit=${allow}>
      <label>
        <span>${x.who}</span>
        <select name="agent" required>
          <option value="">${x.chooseWho}</option>
          ${people.map(({ id }) => html`<option value=${id}>${nameOf(id)}</option>`)}
        </select>
      </label>
      <label class="wide">
        <span>${x.resetReason}</span>
        <input name="reason" required maxlength="200" autocomplete="off" />
      </label>
      <label>
        <span>${x.by}</span>
        <input name="by" maxlength="40" autocomplete="off" />
      </label>
      <button class="allow">${x.allow}</button>
    </form>
    ${
      resets.length > 0
        ? html`<h4>${x.allowedList}</h4>
            <ul class="allowed">
              ${resets.map(
                ({ agentId, reset }) =>
                  html`<li>
                    ${x.allowedLine(nameOf(agentId), localTime(reset.at), reset.reason, reset.by ?? '')}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </section>`;
}
