import { html, nothing, type TemplateResult } from 'lit';
import type { Rule, Severity } from '../../engine/packs/rule-types.js';
import { categoryLabel } from './category-label.js';
import { narrowRules } from './settings-narrow.js';
import { narrowField } from './settings-team-view.js';
import type { SettingsParts } from './settings-view.js';

/** The rules of the packs by category, each with the severity it has here. */
export function builtInView(parts: SettingsParts): TemplateResult {
  const { desk, t, names } = parts;
  const found = narrowRules(desk.builtIn, desk.query, rule => (rule.patterns ?? []).join(' '));
  const nameOf = (category: string): string => categoryLabel(names.categories, category);
  const categories = [...new Set(found.map(rule => rule.category))];
  const changed = desk.builtIn.filter(({ id }) => id in desk.severities).length;
  return html`<h3 tabindex="-1" class="visually-hidden">${t.builtIn}</h3>
    <p class="soft small">${t.builtInHint}</p>
    ${narrowField(parts)}
    ${
      changed > 0
        ? html`<div class="row">
            <span>${t.changed(changed)}</span>
            <button type="button" @click=${() => void desk.resetBuiltIn()}>${t.reset}</button>
          </div>`
        : nothing
    }
    ${found.length === 0 ? html`<p class="empty">${t.noMatch}</p>` : nothing}
    ${categories.map(category => {
      const rules = found.filter(rule => rule.category === category);
      return html`<details class="settings-group" ?open=${desk.query !== ''}>
        <summary>${nameOf(category)} <span class="soft">${rules.length}</span></summary>
        <ul class="settings-rules">
          ${rules.map(rule => severityItem(parts, rule))}
        </ul>
      </details>`;
    })}`;
}

const choices: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off'];

function severityItem(
  { desk, t, names }: SettingsParts,
  { id, title, reason, severity }: Rule,
): TemplateResult {
  const own = desk.severities[id];
  const nameOf = (choice: Severity | 'off'): string => (choice === 'off' ? t.off : names.severities[choice]);
  return html`<li>
    <strong>${title}</strong>
    <p class="soft small">${reason}</p>
    <select
      aria-label=${t.levelOf(title)}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        void desk.setSeverity(id, value === '' ? undefined : (value as Severity | 'off'));
      }}
    >
      <option value="" ?selected=${own === undefined}>${t.asGiven(names.severities[severity])}</option>
      ${choices.map(
        choice => html`<option value=${choice} ?selected=${choice === own}>${nameOf(choice)}</option>`,
      )}
    </select>
  </li>`;
}
