import { html, nothing, type TemplateResult } from 'lit';
import type { MatchingQuestion, Option, Question } from '../../../engine/packs/question-types.js';
import { glyph } from '../../../ui/glyphs.js';
import { choiceField } from '../views/fields.js';
import { nextId } from './edit-question.js';
import { withoutSpareRows } from './spare-rows.js';
import { area, fault, figure, type FormParts } from './form-fields.js';

type ChoiceQuestion = Extract<Question, { readonly type: 'single' | 'multiple' }>;
type OptionQuestion = Extract<Question, { readonly options: readonly Option[] }>;

/** The fields that make up the key, by type. */
export function keyFields(form: FormParts): TemplateResult | typeof nothing {
  const { desk, t, words, editing } = form;
  const { draft } = editing;
  switch (draft.type) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return optionFields(form, draft);
    case 'true-false':
      return choiceField({
        label: t.answer,
        value: String(draft.answer),
        choices: [
          { value: 'true', name: words.right },
          { value: 'false', name: words.wrong },
        ],
        choose: value => desk.editor.type({ answer: value === 'true' }),
      });
    case 'fill-in':
      return html`${draft.answer.map((wordings, i) =>
          area(form, undefined, t.accepted(i + 1), wordings.join('\n'), typed =>
            desk.editor.type({ answer: draft.answer.map((old, j) => (i === j ? typed.split('\n') : old)) }),
          ),
        )}
        <p class="soft small">${t.acceptedHint}</p>
        ${fault(form, 'answer')}`;
    case 'matching':
      return html`${promptFields(form, draft)} ${optionFields(form, draft)}`;
    case 'case':
      return html`${area(form, 'reply', t.reply, draft.reply, reply => desk.editor.type({ reply }))}
      ${area(form, 'criteria', t.criteria, editing.criteria, criteria => desk.editor.typeCriteria(criteria), t.criteriaHint)}
      ${area(form, 'answer', t.goodReply, draft.answer, answer => desk.editor.type({ answer }))}`;
    case 'typing':
      return html`${area(form, 'text', t.text, draft.text, text => desk.editor.type({ text }))}
        <div class="fields">
          ${figure(form, 'minPerMinute', t.minPerMinute, draft.minPerMinute, minPerMinute => desk.editor.type({ minPerMinute }))}
          ${figure(form, 'minAccuracy', t.minAccuracy, draft.minAccuracy, minAccuracy => desk.editor.type({ minAccuracy }))}
        </div>`;
  }
}

/** The options in the order they are shown; of an ordering question, in the right one. */
function optionFields(form: FormParts, draft: OptionQuestion): TemplateResult {
  const { desk, t, editing } = form;
  const used = withoutSpareRows(draft, editing.before) as OptionQuestion;
  const isOrdering = draft.type === 'ordering';
  const shown = isOrdering
    ? draft.answer.flatMap(id => draft.options.find(option => option.id === id) ?? [])
    : draft.options;
  const add = (): void => {
    const option = { id: nextId(draft.options, 'A'), text: '' };
    desk.editor.type({
      options: [...draft.options, option],
      ...(isOrdering && { answer: [...draft.answer, option.id] }),
    });
    desk.focus('.bank-option:last-of-type [name=option]');
  };
  return html`<fieldset class="bank-options">
    <legend>${t.options}</legend>
    ${isOrdering ? html`<p class="soft small">${t.orderHint}</p>` : nothing}
    ${shown.map((option, i) => optionRow(form, draft, option, i, shown.length, i < 2 || used.options.includes(option)))}
    <button type="button" class="plain small bank-add-option" @click=${add}>${t.addOption}</button>
    ${fault(form, 'options')} ${draft.type === 'matching' ? nothing : fault(form, 'answer')}
  </fieldset>`;
}

function optionRow(
  form: FormParts,
  draft: OptionQuestion,
  { id, text }: Option,
  i: number,
  count: number,
  isNeeded: boolean,
): TemplateResult {
  const { desk, t, faults } = form;
  const change = (typed: string): void =>
    desk.editor.type({
      options: draft.options.map(option => (option.id === id ? { id, text: typed } : option)),
    });
  const remove = (): void => desk.editor.type(withoutOption(draft, id));
  const icon = (
    label: string,
    name: 'close' | 'left' | 'right',
    run: () => void,
    off = false,
  ): TemplateResult =>
    html`<button
      type="button"
      class="plain icon bank-${name}"
      aria-label=${label}
      title=${label}
      ?disabled=${off}
      @click=${run}
    >
      ${glyph(name)}
    </button>`;
  return html`<div class="bank-option">
    ${draft.type === 'single' || draft.type === 'multiple' ? rightBox(form, draft, id, i) : nothing}
    <input
      name="option"
      autocomplete="off"
      aria-label=${t.option(i + 1)}
      placeholder=${t.option(i + 1)}
      aria-invalid=${faults.has('options') && isNeeded && text.trim() === '' ? 'true' : nothing}
      .value=${text}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${
      draft.type === 'ordering'
        ? html`${icon(t.up(i + 1), 'left', () => desk.editor.type({ answer: moved(draft.answer, i, i - 1) }), i === 0)}
          ${icon(t.down(i + 1), 'right', () => desk.editor.type({ answer: moved(draft.answer, i, i + 1) }), i === count - 1)}`
        : nothing
    }
    ${icon(t.removeOption(i + 1), 'close', remove, count <= 2)}
  </div>`;
}

function rightBox({ desk, t }: FormParts, draft: ChoiceQuestion, id: string, i: number): TemplateResult {
  const isSingle = draft.type === 'single';
  const toggle = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    if (draft.type === 'single') desk.editor.type({ answer: id });
    else {
      const right = new Set(checked ? [...draft.answer, id] : draft.answer.filter(other => other !== id));
      desk.editor.type({ answer: draft.options.map(option => option.id).filter(other => right.has(other)) });
    }
  };
  return html`<input
    type=${isSingle ? 'radio' : 'checkbox'}
    name="right"
    aria-label=${t.isRight(i + 1)}
    .checked=${[draft.answer].flat().includes(id)}
    @change=${toggle}
  />`;
}

function promptFields(form: FormParts, draft: MatchingQuestion): TemplateResult {
  const { desk, t } = form;
  const { prompts, options, answer } = draft;
  const add = (): void => {
    const prompt = { id: nextId(prompts, '1'), text: '' };
    desk.editor.type({ prompts: [...prompts, prompt] });
  };
  return html`<fieldset class="bank-options">
    <legend>${t.prompts}</legend>
    ${prompts.map(
      ({ id, text }, i) =>
        html`<div class="bank-option">
          <input
            autocomplete="off"
            aria-label=${t.prompt(i + 1)}
            placeholder=${t.prompt(i + 1)}
            .value=${text}
            @input=${(event: Event) =>
              desk.editor.type({
                prompts: prompts.map(prompt =>
                  prompt.id === id ? { id, text: (event.target as HTMLInputElement).value } : prompt,
                ),
              })}
          />
          <select
            aria-label=${t.promptAnswer(i + 1)}
            @change=${(event: Event) =>
              desk.editor.type({ answer: { ...answer, [id]: (event.target as HTMLSelectElement).value } })}
          >
            <option value="" .selected=${answer[id] === undefined} disabled>${t.choose}</option>
            ${options.map(
              option =>
                html`<option value=${option.id} .selected=${answer[id] === option.id}>
                  ${option.text}
                </option>`,
            )}
          </select>
        </div>`,
    )}
    <button type="button" class="plain small" @click=${add}>${t.addPrompt}</button>
    ${fault(form, 'prompts')} ${fault(form, 'answer')}
  </fieldset>`;
}

/** The question without an option, which is then in no key either. */
function withoutOption(draft: OptionQuestion, id: string): object {
  const options = draft.options.filter(option => option.id !== id);
  if (draft.type === 'single') return { options, answer: draft.answer === id ? '' : draft.answer };
  if (draft.type !== 'matching') return { options, answer: draft.answer.filter(other => other !== id) };
  return { options, answer: Object.fromEntries(Object.entries(draft.answer).filter(([, to]) => to !== id)) };
}

function moved(list: readonly string[], from: number, to: number): string[] {
  const result = [...list];
  result.splice(to, 0, ...result.splice(from, 1));
  return result;
}
