import { html, nothing, type TemplateResult } from 'lit';
import { writeMoment } from '../../engine/library/script-note.js';
import type { RecordField } from '../../engine/packs/phrase-types.js';
import { glyph } from '../../ui/glyphs.js';
import type { Values } from './blank-values.js';
import type { LibraryStrings } from './strings.js';

export interface RecordFieldsView {
  readonly fields: readonly RecordField[];
  /** What was written so far, by name. */
  readonly values: Values;
  /** Whether it was just said that something is missing. */
  readonly isChecked: boolean;
  write(name: string, value: string): void;
}

/** What is to be written down in a step, field by field. */
export function recordFields(t: LibraryStrings, view: RecordFieldsView): TemplateResult | typeof nothing {
  if (view.fields.length === 0) return nothing;
  return html`<fieldset class="records">
    <legend class="soft small">${t.record}</legend>
    ${view.fields.map(each => field(t, each, view))}
  </fieldset>`;
}

function field(t: LibraryStrings, each: RecordField, view: RecordFieldsView): TemplateResult {
  const { name, required } = each;
  const value = view.values[name] ?? '';
  const write = (event: Event): void =>
    view.write(name, (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value);
  const invalid = view.isChecked && required && value.trim() === '' ? 'true' : nothing;
  return html`<div class="record">
    <label>
      <span>${name}${required ? html` <em class="small">${t.required}</em>` : nothing}</span>
      ${control(t, each, { value, invalid, write })}
    </label>
    ${
      each.type === 'moment'
        ? html`<button
            type="button"
            aria-label=${t.nowFor(name)}
            @click=${() => view.write(name, writeMoment(Date.now()))}
          >
            ${glyph('clock')}${t.now}
          </button>`
        : nothing
    }
  </div>`;
}

interface Control {
  readonly value: string;
  readonly invalid: 'true' | typeof nothing;
  readonly write: (event: Event) => void;
}

function control(t: LibraryStrings, { type, options }: RecordField, own: Control): TemplateResult {
  const { value, invalid, write } = own;
  if (type === 'text')
    return html`<textarea rows="2" aria-invalid=${invalid} .value=${value} @input=${write}></textarea>`;
  if (type !== 'choice' || !options)
    return html`<input autocomplete="off" aria-invalid=${invalid} .value=${value} @input=${write} />`;
  // The script may have offered other choices when this was written.
  const choices = value && !options.includes(value) ? [value, ...options] : options;
  return html`<select aria-invalid=${invalid} .value=${value} @change=${write}>
    <option value="" ?selected=${value === ''}>${t.choose}</option>
    ${choices.map(choice => html`<option value=${choice} ?selected=${choice === value}>${choice}</option>`)}
  </select>`;
}
