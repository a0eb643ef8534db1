import { html, nothing, type TemplateResult } from 'lit';
import { glyph } from '../../../ui/glyphs.js';
import { fromLocalInput, toLocalInput } from '../../../ui/moment.js';

/** What is wrong with a field, said right below it. */
export const problemBelow = (id: string, problem: string | undefined): TemplateResult | typeof nothing =>
  problem ? html`<p class="problem" id=${id}>${glyph('alert')}<span>${problem}</span></p>` : nothing;

interface ChoiceField<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly name: string }[];
  /** Id of the sentence that says what is wrong with it. */
  readonly problemId?: string | undefined;
  readonly choose: (value: V) => void;
}

/** A labelled list to choose from. */
export function choiceField<V extends string>(field: ChoiceField<V>): TemplateResult {
  const { label, value, choices, problemId, choose } = field;
  return html`<label class="field">
    <span>${label}</span>
    <select
      aria-invalid=${problemId ? 'true' : nothing}
      aria-describedby=${problemId ?? nothing}
      @change=${(event: Event) => choose(choices[(event.target as HTMLSelectElement).selectedIndex]!.value)}
    >
      ${choices.map(
        choice =>
          html`<option value=${choice.value} .selected=${choice.value === value}>${choice.name}</option>`,
      )}
    </select>
  </label>`;
}

interface FigureField {
  readonly label: string;
  /** What the field is called in the form, unique in it. */
  readonly name: string;
  /** NaN while the field is empty. */
  readonly value: number;
  readonly min: number;
  readonly max?: number;
  readonly step?: number;
  readonly placeholder?: string;
  readonly invalid?: boolean;
  /** What is wrong with it, said right below. */
  readonly problem?: string | undefined;
  readonly set: (value: number) => void;
}

/** A labelled number; NaN is handed over when the field is emptied, nothing while it is half typed. */
export function figureField(field: FigureField): TemplateResult {
  const { label, name, value, min, max, step = 1, placeholder, problem, invalid = false, set } = field;
  const problemId = `problem-${name}`;
  const onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (!input.validity.badInput) set(input.valueAsNumber);
  };
  return html`<div class="figure">
    <label class="field">
      <span>${label}</span>
      <input
        type="number"
        name=${name}
        inputmode=${step < 1 ? 'decimal' : 'numeric'}
        min=${min}
        max=${max ?? nothing}
        step=${step}
        placeholder=${placeholder ?? nothing}
        aria-invalid=${invalid || problem ? 'true' : nothing}
        aria-describedby=${problem ? problemId : nothing}
        .value=${Number.isNaN(value) ? '' : String(value)}
        @input=${onInput}
      />
    </label>
    ${problemBelow(problemId, problem)}
  </div>`;
}

const firstMoment = Date.UTC(2000, 0);

interface MomentField {
  readonly label: string;
  readonly name: string;
  /** ISO 8601 with offset. */
  readonly value: string | undefined;
  readonly problem: string | undefined;
  readonly set: (value: string | undefined) => void;
}

/** A labelled date and time by the reader's own clock; nothing is handed over while it is half typed. */
export function momentField({ label, name, value, problem, set }: MomentField): TemplateResult {
  const problemId = `problem-${name}`;
  const onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    // While a year is typed it is 2, 20, 202.
    const isHalf = input.validity.badInput || (input.value !== '' && input.valueAsNumber < firstMoment);
    if (!isHalf) set(fromLocalInput(input.value));
  };
  return html`<div class="figure">
    <label class="field">
      <span>${label}</span>
      <input
        type="datetime-local"
        name=${name}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? problemId : nothing}
        .value=${toLocalInput(value)}
        @input=${onInput}
      />
    </label>
    ${problemBelow(problemId, problem)}
  </div>`;
}

/** A labelled switch. */
export const switchField = (
  label: string,
  name: string,
  value: boolean,
  set: (value: boolean) => void,
): TemplateResult =>
  html`<label class="switch">
    <input
      type="checkbox"
      name=${name}
      .checked=${value}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />${label}
  </label>`;
