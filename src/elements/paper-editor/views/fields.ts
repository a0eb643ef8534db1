import { html, nothing, type TemplateResult } from 'lit';

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
  /** NaN while the field is empty. */
  readonly value: number;
  readonly min: number;
  readonly max?: number;
  readonly step?: number;
  readonly placeholder?: string;
  readonly invalid?: boolean;
  readonly set: (value: number) => void;
}

/** A labelled number; NaN is handed over when the field is emptied, nothing while it is half typed. */
export function figureField(field: FigureField): TemplateResult {
  const { label, value, min, max, step = 1, placeholder, invalid = false, set } = field;
  const onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (!input.validity.badInput) set(input.valueAsNumber);
  };
  return html`<label class="field">
    <span>${label}</span>
    <input
      type="number"
      inputmode=${step < 1 ? 'decimal' : 'numeric'}
      min=${min}
      max=${max ?? nothing}
      step=${step}
      placeholder=${placeholder ?? nothing}
      aria-invalid=${invalid ? 'true' : nothing}
      .value=${Number.isNaN(value) ? '' : String(value)}
      @input=${onInput}
    />
  </label>`;
}
