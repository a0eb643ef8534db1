import { html, nothing, type TemplateResult } from 'lit';
import { fileButton } from '../../../ui/file-button.js';
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
      ${fileButton({
        label: t.import,
        className: 'primary bank-import',
        accept: questionFileEndings,
        disabled: desk.reading,
        pick: file => void desk.read(file),
      })}
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
