import { html, nothing, type TemplateResult } from 'lit';
import type { Blank } from '../../engine/library/blanks.js';
import { notice } from '../../ui/notice.js';
import { distinctBlanks, type Values } from './blank-values.js';
import type { Place } from './reply-target.js';
import type { LibraryStrings } from './strings.js';

/** What is about to be said, a phrase or a sentence of a script. */
export interface Sayable {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export type Purpose = 'insert' | 'copy';

/** The blanks of one sentence while they are being filled in. */
export interface BlankFormState {
  readonly sayable: Sayable;
  readonly purpose: Purpose;
  /** What the sentence takes the place of; without one it is written at the caret. */
  readonly place: Place | undefined;
  /** The panel cannot be seen, so the form stands beside the reply box. */
  readonly atCaret: boolean;
  readonly values: Values;
  /** What stood in the fields at first. */
  readonly offered: Values;
  /** Names without a value, once the agent has been asked whether to go on without. */
  readonly missing: readonly string[];
}

export interface BlankFormActions {
  change(name: string, value: string): void;
  submit(): void;
  cancel(): void;
}

/** What can be done with a sentence, wherever it is shown. */
export interface SayActions extends BlankFormActions {
  use(sayable: Sayable, purpose: Purpose): void;
}

export function blankForm(t: LibraryStrings, state: BlankFormState, act: BlankFormActions): TemplateResult {
  const { sayable, purpose, missing } = state;
  const submit = (event: Event): void => {
    event.preventDefault();
    act.submit();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    act.cancel();
  };
  const asked = missing.length > 0;
  const label = purpose === 'insert' ? (asked ? t.insertAnyway : t.insert) : asked ? t.copyAnyway : t.copy;
  return html`<form class="blanks" aria-label=${t.blanksLabel} @submit=${submit} @keydown=${onKey}>
    ${distinctBlanks(sayable.text).map(blank => field(t, blank, state, act))}
    <div class="confirm">
      ${asked ? notice('warning', t.missing(missing)) : nothing}
      <div class="row">
        <button class="primary" type="submit">${label}</button>
        <button type="button" @click=${() => act.cancel()}>${t.cancel}</button>
      </div>
    </div>
  </form>`;
}

function field(
  t: LibraryStrings,
  blank: Blank,
  { values, missing }: BlankFormState,
  act: BlankFormActions,
): TemplateResult {
  const { name, options } = blank;
  const value = values[name] ?? '';
  const change = (event: Event): void =>
    act.change(name, (event.target as HTMLInputElement | HTMLSelectElement).value);
  // What the host knows may be none of the choices; it is offered all the same.
  const choices = options && (value && !options.includes(value) ? [value, ...options] : options);
  return html`<label class="field">
    <span>${name}</span>
    ${
      choices
        ? html`<select
            aria-invalid=${missing.includes(name) ? 'true' : nothing}
            .value=${value}
            @change=${change}
          >
            ${value ? nothing : html`<option value="" selected>${t.choose}</option>`}
            ${choices.map(choice => html`<option value=${choice} ?selected=${choice === value}>${choice}</option>`)}
          </select>`
        : html`<input
            autocomplete="off"
            placeholder=${blank.default ?? nothing}
            aria-invalid=${missing.includes(name) ? 'true' : nothing}
            .value=${value}
            @input=${change}
          />`
    }
  </label>`;
}
