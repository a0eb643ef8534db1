import { html, nothing, type TemplateResult } from 'lit';
import { glyph } from '../../../ui/glyphs.js';
import type { BankParts } from './bank-view.js';
import { questionForm } from './question-form.js';
import { questionList } from './question-list.js';
import { questionFileEndings } from './read-question-file.js';

/** Everything there is to draw from: what was imported, and the way to more. */
export function listView(parts: BankParts): TemplateResult {
  const { desk, t } = parts;
  const { banks } = desk.store.own;
  const { editing } = desk.editor;
  return html`<div class="row">
      ${fileButton(parts)}
      <button type="button" class="bank-new" @click=${() => desk.editor.create()}>${t.create}</button>
      <button
        type="button"
        class="plain bank-template"
        @click=${() => void desk.exportTemplate(t.templateName)}
      >
        ${glyph('download')}${t.template}
      </button>
    </div>
    <p class="soft small">${t.importNote}</p>
    ${
      editing?.isNew
        ? html`<div class="bank-question bank-fresh">${questionForm(parts, editing)}</div>`
        : nothing
    }
    <h4>${t.own}</h4>
    ${
      banks.length === 0
        ? html`<p class="soft">${t.ownNone}</p>`
        : html`<ul class="bank-own">
            ${banks.map(
              bank =>
                html`<li class="row spread">
                  <span
                    >${bank.title} <span class="soft small">${t.bankCount(bank.questions.length)}</span></span
                  >
                  <button
                    type="button"
                    class="plain small"
                    aria-label=${t.removeBank(bank.title)}
                    @click=${() => void desk.removeBank(bank.id)}
                  >
                    ${t.remove}
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${questionList(parts)}`;
}

/** A picker behind a plain button, which looks and behaves like its neighbours. */
function fileButton({ desk, t }: BankParts): TemplateResult {
  return html`<button
      type="button"
      class="primary bank-import"
      ?disabled=${desk.reading}
      @click=${(event: Event) =>
        ((event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
    >
      ${t.import}
    </button>
    <input
      type="file"
      hidden
      aria-label=${t.import}
      accept=${questionFileEndings}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        // Emptied, so that the same file can be picked again after it was mended.
        input.value = '';
        if (file) void desk.read(file);
      }}
    />`;
}
