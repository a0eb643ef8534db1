import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Rule } from '../../engine/packs/rule-types.js';
import { sheetEndings } from '../../ui/sheets/read-sheet.js';
import { categoryLabel } from './category-label.js';
import { narrowRules, mostShown } from './settings-narrow.js';
import { wordingsOf } from './settings-draft.js';
import type { SettingsParts } from './settings-view.js';

/** The list of the team's rules, and what can be done with all of them. */
export function teamView(parts: SettingsParts): TemplateResult {
  const { desk, t } = parts;
  const found = narrowRules(desk.team, desk.query, rule => wordingsOf(rule).join(' '));
  const shown = found.slice(0, mostShown);
  return html`<h3 tabindex="-1" class="visually-hidden">${t.team}</h3>
    <div class="row">
      <button type="button" class="primary" @click=${() => desk.edit()}>${t.add}</button>
      ${fileButton(parts)}
    </div>
    <div class="row small">${downloads(parts)}</div>
    ${desk.team.length > mostShown / 10 ? narrowField(parts) : nothing}
    ${
      desk.team.length === 0
        ? html`<p class="empty">${t.teamEmpty}</p>`
        : found.length === 0
          ? html`<p class="empty">${t.noMatch}</p>`
          : html`<ul class="settings-rules">
              ${repeat(
                shown,
                rule => rule.id,
                rule => ruleItem(parts, rule),
              )}
            </ul>`
    }
    ${found.length > shown.length ? html`<p class="soft">${t.more(found.length - shown.length)}</p>` : nothing}`;
}

/** What can be taken away as a file: nothing but the template while there are no rules. */
function downloads({ desk, t }: SettingsParts): TemplateResult {
  const button = (label: string, act: () => Promise<void>): TemplateResult =>
    html`<button type="button" class="plain" @click=${() => void act()}>${label}</button>`;
  return html`${
    desk.team.length > 0
      ? [
          button(t.exportExcel, () => desk.export(t.fileName, 'xlsx')),
          button(t.exportCsv, () => desk.export(t.fileName, 'csv')),
        ]
      : nothing
  }
  ${button(t.template, () => desk.exportTemplate(t.templateName))}`;
}

export function narrowField({ desk, t }: SettingsParts): TemplateResult {
  return html`<input
    type="search"
    name="query"
    aria-label=${t.narrow}
    placeholder=${t.narrow}
    .value=${desk.query}
    @input=${(event: Event) => desk.narrow((event.target as HTMLInputElement).value)}
  />`;
}

/** A picker behind a plain button, which looks and behaves like its neighbours. */
function fileButton({ desk, t }: SettingsParts): TemplateResult {
  return html`<button
      type="button"
      @click=${(event: Event) =>
        ((event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
    >
      ${t.import}
    </button>
    <input
      type="file"
      hidden
      aria-label=${t.import}
      accept=${sheetEndings}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        // Emptied, so that the same file can be picked again after it was mended.
        input.value = '';
        if (file) void desk.read(file);
      }}
    />`;
}

function ruleItem(parts: SettingsParts, rule: Rule): TemplateResult {
  const { desk, t, names } = parts;
  const { id, category, severity } = rule;
  const words = wordingsOf(rule).join(' · ');
  return html`<li>
    <label class="settings-rule">
      <input
        type="checkbox"
        aria-label=${t.inUse(words)}
        .checked=${desk.severities[id] !== 'off'}
        @change=${(event: Event) =>
          void desk.setSeverity(id, (event.target as HTMLInputElement).checked ? undefined : 'off')}
      />
      <span>${words}</span>
    </label>
    <div class="row">
      <span class="chip ${severity}">${names.severities[severity]}</span>
      <span class="soft small">${categoryLabel(names.categories, category)}</span>
      ${desk.fails(rule) ? html`<span class="chip warning">${t.failing}</span>` : nothing}
      <span class="settings-acts">
        <button type="button" class="plain" aria-label=${t.editRule(words)} @click=${() => desk.edit(rule)}>
          ${t.edit}
        </button>
        <button
          type="button"
          class="plain"
          aria-label=${t.deleteRule(words)}
          @click=${() => void desk.delete(rule)}
        >
          ${t.delete}
        </button>
      </span>
    </div>
  </li>`;
}
