import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Question } from '../../../engine/packs/question-types.js';
import { categoriesOf } from '../../../engine/quiz/question-pool.js';
import { questionTypes } from '../../../engine/quiz/question-types.js';
import { glyph } from '../../../ui/glyphs.js';
import { difficulties } from '../settings.js';
import { choiceField } from '../views/fields.js';
import { questionBody } from '../views/question-body.js';
import type { ExportKind } from './bank-desk.js';
import type { BankParts } from './bank-view.js';
import { questionForm } from './question-form.js';

/** Every question there is, narrowed down, each with its preview, its form, and the files of what is shown. */
export function questionList(parts: BankParts): TemplateResult {
  const { desk, t } = parts;
  const { all, found } = desk;
  const shown = found.slice(0, desk.shown);
  return html`<h4>${t.questions}</h4>
    ${filterFields(parts, all)}
    <p class="bank-found" role="status">${t.found(found.length, all.length)}</p>
    ${
      found.length === 0
        ? html`<p class="empty">${t.noMatch}</p>`
        : html`<ul class="bank-questions bank-all">
              ${repeat(
                shown,
                question => question.id,
                question => questionRow(parts, question),
              )}
            </ul>
            ${
              found.length > shown.length
                ? html`<button type="button" class="bank-more" @click=${() => desk.showMore()}>
                    ${t.more(found.length - shown.length)}
                  </button>`
                : nothing
            }
            ${exports(parts, found.length)}`
    }`;
}

function filterFields({ desk, t, words }: BankParts, all: readonly Question[]): TemplateResult {
  const { filter } = desk;
  const any = { value: '', name: words.any } as const;
  return html`<div class="fields bank-filter">
    <label class="field">
      <span>${t.search}</span>
      <input
        type="search"
        name="search"
        autocomplete="off"
        .value=${filter.text}
        @input=${(event: Event) => desk.narrow({ text: (event.target as HTMLInputElement).value })}
      />
    </label>
    ${choiceField({
      label: words.type,
      value: filter.type,
      choices: [any, ...questionTypes.map(value => ({ value, name: words.types[value] }))],
      choose: type => desk.narrow({ type }),
    })}
    ${choiceField({
      label: words.category,
      value: filter.category,
      choices: [any, ...categoriesOf(all).map(value => ({ value, name: value }))],
      choose: category => desk.narrow({ category }),
    })}
    ${choiceField({
      label: words.difficulty,
      value: filter.difficulty,
      choices: [any, ...difficulties.map(value => ({ value, name: words.difficulties[value] }))],
      choose: difficulty => desk.narrow({ difficulty }),
    })}
  </div>`;
}

function questionRow(parts: BankParts, question: Question): TemplateResult {
  const { desk, t, words } = parts;
  const { id, stem, type, category, difficulty, points } = question;
  const { editing } = desk.editor;
  if (editing && !editing.isNew && editing.before.id === id)
    return html`<li class="bank-question">${questionForm(parts, editing)}</li>`;
  const isOpen = desk.previewed === id;
  const origin = desk.originOf(id);
  const facts = [
    category,
    words.difficulties[difficulty],
    ...(points === undefined ? [] : [words.pointsEach(points)]),
  ];
  const act = (name: string, label: string, said: string, run: () => void): TemplateResult =>
    html`<button type="button" class="plain small ${name}" aria-label=${said} @click=${run}>
      ${label}
    </button>`;
  return html`<li class="bank-question">
    ${isOpen ? questionBody({ t: words, question, key: true }) : html`<p class="bank-stem">${stem}</p>`}
    <div class="row spread">
      <p class="row small">
        <span class="chip">${words.types[type]}</span>
        ${origin === 'given' ? nothing : html`<span class="chip info">${t[origin]}</span>`}
        <span class="soft">${facts.join(' · ')}</span>
      </p>
      <div class="row bank-acts">
        <button
          type="button"
          class="plain small preview"
          aria-label=${t.previewOf(stem)}
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => desk.preview(id)}
        >
          ${t.preview}
        </button>
        <button
          type="button"
          class="plain small fix"
          aria-label=${t.fixOf(stem)}
          aria-pressed=${desk.isFixed(question) ? 'true' : 'false'}
          @click=${() => desk.toggleFixed(question)}
        >
          ${glyph('pin', desk.isFixed(question))}${words.fix}
        </button>
        ${act('edit', t.edit, t.editOf(stem), () => desk.editor.edit(question))}
        ${origin === 'edited' ? act('restore', t.restore, t.restoreOf(stem), () => void desk.remove(question)) : nothing}
        ${origin === 'imported' ? act('remove-question', t.remove, t.removeOf(stem), () => void desk.remove(question)) : nothing}
      </div>
    </div>
  </li>`;
}

const exportKinds: readonly (readonly [ExportKind, string])[] = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['gift', 'GIFT'],
  ['json', 'JSON'],
];

function exports({ desk, t }: BankParts, count: number): TemplateResult {
  return html`<div class="row" role="group" aria-labelledby="bank-export">
      <b id="bank-export">${t.export(count)}</b>
      ${exportKinds.map(
        ([kind, name]) =>
          html`<button
            type="button"
            class="bank-export-${kind}"
            @click=${() => void desk.export(t.exportName, kind)}
          >
            ${glyph('download')}${name}
          </button>`,
      )}
    </div>
    <p class="soft small">${t.exportNote}</p>`;
}
