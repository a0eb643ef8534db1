import { html, nothing, type TemplateResult } from 'lit';
import { glyph } from '../../../ui/glyphs.js';
import { figureField } from '../views/fields.js';
import type { QuestionField } from './bank-strings.js';
import type { BankParts } from './bank-view.js';
import type { Editing } from './edit-question.js';

/** What the fields of the form are drawn from. */
export interface FormParts extends BankParts {
  readonly editing: Editing;
  readonly faults: ReadonlySet<QuestionField>;
}

/** What is wrong with a field, said right below it. */
export function fault(
  { t, faults }: FormParts,
  field: QuestionField | undefined,
): TemplateResult | typeof nothing {
  if (!field || !faults.has(field)) return nothing;
  return html`<p class="problem" id="bank-fault-${field}">
    ${glyph('alert')}<span>${t.faults[field]}</span>
  </p>`;
}

const describes = ({ faults }: FormParts, field: QuestionField | undefined): string | typeof nothing =>
  field && faults.has(field) ? `bank-fault-${field}` : nothing;

export function area(
  form: FormParts,
  field: QuestionField | undefined,
  label: string,
  value: string,
  set: (value: string) => void,
  hint = '',
): TemplateResult {
  return html`<div class="figure">
    <label class="field">
      <span>${label}</span>
      <textarea
        rows="2"
        name=${field ?? nothing}
        aria-invalid=${field && form.faults.has(field) ? 'true' : nothing}
        aria-describedby=${describes(form, field)}
        .value=${value}
        @input=${(event: Event) => set((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    ${hint === '' ? nothing : html`<p class="soft small">${hint}</p>`} ${fault(form, field)}
  </div>`;
}

export function line(
  form: FormParts,
  field: QuestionField | undefined,
  label: string,
  value: string,
  set: (value: string) => void,
): TemplateResult {
  return html`<div class="figure">
    <label class="field">
      <span>${label}</span>
      <input
        name=${field ?? nothing}
        autocomplete="off"
        list=${field === 'category' ? 'bank-categories' : nothing}
        aria-invalid=${field && form.faults.has(field) ? 'true' : nothing}
        aria-describedby=${describes(form, field)}
        .value=${value}
        @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
      />
    </label>
    ${fault(form, field)}
  </div>`;
}

export const figure = (
  { t, faults }: FormParts,
  field: 'points' | 'minPerMinute' | 'minAccuracy',
  label: string,
  value: number | undefined,
  set: (value: number | undefined) => void,
): TemplateResult =>
  figureField({
    name: field,
    label,
    value: value ?? NaN,
    min: 0,
    step: field === 'points' ? 0.5 : 1,
    problem: faults.has(field) ? t.faults[field] : undefined,
    set: typed => set(Number.isNaN(typed) ? undefined : typed),
  });
