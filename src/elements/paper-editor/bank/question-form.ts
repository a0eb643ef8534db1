import { html, nothing, type TemplateResult } from 'lit';
import type { Difficulty, QuestionType } from '../../../engine/packs/question-types.js';
import { categoriesOf } from '../../../engine/quiz/question-pool.js';
import { questionTypes } from '../../../engine/quiz/question-types.js';
import { onEscape } from '../../../ui/on-escape.js';
import { difficulties } from '../settings.js';
import { choiceField } from '../views/fields.js';
import { questionBody } from '../views/question-body.js';
import type { BankParts } from './bank-view.js';
import { judgeEditing, shownFaults, type Editing } from './edit-question.js';
import { area, figure, line, type FormParts } from './form-fields.js';
import { keyFields } from './key-fields.js';

/** One question in its row: every field judged while it is typed, with what the agent will see below. */
export function questionForm(parts: BankParts, editing: Editing): TemplateResult {
  const { desk, t, words } = parts;
  const { draft } = editing;
  const { question, preview, faults: all } = judgeEditing(editing);
  const faults = shownFaults(editing, all);
  const form: FormParts = { ...parts, editing, faults };
  return html`<form
    class="bank-form bank-edit"
    novalidate
    aria-label=${editing.isNew ? t.create : t.editOf(editing.before.stem)}
    @keydown=${onEscape(() => desk.editor.leave())}
    @submit=${(event: Event) => {
      event.preventDefault();
      void desk.editor.save(t.ownBank);
    }}
  >
    ${
      editing.isNew
        ? html`<h4>${t.create}</h4>
            <div class="fields">
              ${choiceField<QuestionType>({
                label: words.type,
                value: draft.type,
                choices: questionTypes.map(value => ({ value, name: words.types[value] })),
                choose: type => desk.editor.retype(type),
              })}
            </div>`
        : html`<h5>${t.editing} <span class="chip">${words.types[draft.type]}</span></h5>`
    }
    ${area(form, 'stem', t.stem, draft.stem, stem => desk.editor.type({ stem }), draft.type === 'fill-in' ? t.blanksHint : '')}
    ${keyFields(form)}
    <div class="fields">
      ${line(form, 'category', words.category, draft.category, category => desk.editor.type({ category }))}
      ${choiceField<Difficulty>({
        label: words.difficulty,
        value: draft.difficulty,
        choices: difficulties.map(value => ({ value, name: words.difficulties[value] })),
        choose: difficulty => desk.editor.type({ difficulty }),
      })}
      ${figure(form, 'points', t.points, draft.points, points => desk.editor.type({ points }))}
      <div class="bank-source">
        ${line(form, undefined, words.source, draft.source, source => desk.editor.type({ source }))}
      </div>
    </div>
    ${area(form, undefined, words.explanation, draft.explanation, explanation => desk.editor.type({ explanation }))}
    <div class="bank-live" aria-label=${t.preview} role="group">
      ${preview ? questionBody({ t: words, question: preview, key: true }) : html`<p class="soft small">${t.previewLater}</p>`}
    </div>
    <div class="row bank-acts">
      <button type="submit" class="primary bank-save" aria-disabled=${question ? nothing : 'true'}>
        ${t.save}
      </button>
      <button type="button" class="bank-leave" @click=${() => desk.editor.leave()}>${t.cancel}</button>
      ${question && editing.touched.length > 0 ? html`<span class="soft small">${t.whole}</span>` : nothing}
    </div>
    <datalist id="bank-categories">
      ${categoriesOf(desk.all).map(category => html`<option value=${category}></option>`)}
    </datalist>
  </form>`;
}
