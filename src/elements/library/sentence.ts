import { html, nothing, type TemplateResult } from 'lit';
import type { MatchRange } from '../../engine/library/types.js';
import { glyph } from '../../ui/glyphs.js';
import { blankForm, type BlankFormState, type Sayable, type SayActions } from './blank-form.js';
import { settledValues, type Values } from './blank-values.js';
import { showPieces } from './show-pieces.js';
import type { LibraryStrings } from './strings.js';
import { textPieces } from './text-pieces.js';

/** A sentence with its blanks; while they are being filled in, as it will read. */
export function sayText(
  sayable: Sayable,
  ranges: readonly MatchRange[],
  form: BlankFormState | undefined,
  known: Values,
): TemplateResult {
  const filling = form?.sayable.id === sayable.id;
  // What is being filled in may be the sentence in better words.
  const { text } = filling ? form.sayable : sayable;
  const settled = filling ? form.values : settledValues(text, known, new Date());
  const pieces = textPieces(text, filling ? [] : ranges, settled);
  return html`<p class="say"><span>${showPieces(pieces)}</span></p>`;
}

/** The form for the blanks while it is open for this sentence, otherwise the ways to use it. */
export function sayControls(
  t: LibraryStrings,
  sayable: Sayable,
  form: BlankFormState | undefined,
  canInsert: boolean,
  act: SayActions,
): TemplateResult {
  if (form?.sayable.id === sayable.id) return blankForm(t, form, act);
  return html`<div class="row actions">
    ${
      canInsert
        ? html`<button class="primary" type="button" @click=${() => act.use(sayable, 'insert')}>
            ${glyph('insert')}${t.insert}
          </button>`
        : nothing
    }
    <button class=${canInsert ? '' : 'primary'} type="button" @click=${() => act.use(sayable, 'copy')}>
      ${glyph('copy')}${t.copy}
    </button>
  </div>`;
}
