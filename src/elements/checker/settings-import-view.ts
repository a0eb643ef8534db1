import { html, nothing, type TemplateResult } from 'lit';
import { categoryLabel } from './category-label.js';
import { wordingsOf } from './settings-draft.js';
import type { ImportPage } from './settings-desk.js';
import { mostShown } from './settings-narrow.js';
import type { SettingsParts } from './settings-view.js';

/** A table that was read, with what is wrong with it by row, before any of it is taken. */
export function importView(parts: SettingsParts, page: ImportPage): TemplateResult {
  const { desk, t, names } = parts;
  const { fileName, table } = page;
  const { rules } = table.pack;
  const shown = rules.slice(0, mostShown);
  return html`<div class="settings-form">
    <h3 tabindex="-1">${t.importTitle(fileName)}</h3>
    <p>${t.importCount(rules.length, table.problems.length)}</p>
    ${
      table.problems.length > 0
        ? html`<details class="notice warning" open>
            <summary>${t.importProblems}</summary>
            <ul>
              ${table.problems
                .slice(0, mostShown)
                .map(
                  ({ line, code, detail }) =>
                    html`<li><strong>${t.row(line)}</strong> ${t.rowProblems[code](detail)}</li>`,
                )}
            </ul>
            ${more(table.problems.length)}
          </details>`
        : nothing
    }
    ${
      rules.length === 0
        ? html`<p class="empty">${t.importNothing}</p>`
        : html`<ul class="settings-rules">
            ${shown.map(
              rule =>
                html`<li>
                  <span class="settings-rule">${wordingsOf(rule).join(' · ')}</span>
                  <div class="row">
                    <span class="chip ${rule.severity}">${names.severities[rule.severity]}</span>
                    <span class="soft small">${categoryLabel(names.categories, rule.category)}</span>
                    <span class="small">${rule.suggestions[0] ? `→ ${rule.suggestions[0]}` : ''}</span>
                  </div>
                </li>`,
            )}
          </ul>`
    }
    ${more(rules.length)} ${rules.length > 0 && desk.team.length > 0 ? howField(parts, page) : nothing}
    <div class="row">
      ${
        rules.length > 0
          ? html`<button type="button" class="primary" @click=${() => void desk.take()}>
              ${t.take(rules.length)}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => desk.back()}>${t.cancel}</button>
    </div>
  </div>`;
}

/** How many lines of a long list are not shown. */
function more(count: number): TemplateResult | typeof nothing {
  return count > mostShown ? html`<p class="soft">… +${count - mostShown}</p>` : nothing;
}

function howField({ desk, t }: SettingsParts, { replaces }: ImportPage): TemplateResult {
  return html`<fieldset>
    <legend>${t.importHow}</legend>
    ${(
      [
        [false, t.importAdd],
        [true, t.importReplace(desk.team.length)],
      ] as const
    ).map(
      ([value, label]) =>
        html`<label class="settings-check">
          <input
            type="radio"
            name="how"
            .checked=${replaces === value}
            @change=${() => desk.setReplaces(value)}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}
