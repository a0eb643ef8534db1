import { html, nothing, type TemplateResult } from 'lit';
import { glyph } from '../../../ui/glyphs.js';

interface ChoiceField<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly name: string }[];
  readonly choose: (value: V) => void;
}

/** A labelled list to choose from. */
export function choiceField<V extends string>(field: ChoiceField<V>): TemplateResult {
  const { label, value, choices, choose } = field;
  return html`<label class="field">
    <span>${label}</span>
    <select
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
    ${problem ? html`<p class="problem" id=${problemId}>${glyph('alert')}<span>${problem}</span></p>` : nothing}
  </div>`;
}
