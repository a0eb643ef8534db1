import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import type { OwnParts } from './own-view.js';

/** What can be done with a phrase of a list. */
export interface OwnAct {
  readonly name: string;
  readonly label: string;
  readonly act: () => void;
  readonly disabled?: boolean;
  /** Shown in place of the label, which is then only read out. */
  readonly sign?: TemplateResult;
}

/** A phrase of a list: its name, where it belongs, how it begins, and what can be done with it. */
export function ownItem(
  { t, remarks }: Pick<OwnParts, 't' | 'remarks'>,
  phrase: Phrase,
  more: { readonly chips?: unknown; readonly acts?: readonly OwnAct[]; readonly below?: unknown } = {},
): TemplateResult {
  const { id, title, category, text } = phrase;
  const { chips = nothing, acts = [], below = nothing } = more;
  return html`<li data-id=${id}>
    <div class="own-line">
      <strong>${title}</strong>
      ${chips} ${remarks(text)}
      <span class="soft small">${category}</span>
    </div>
    ${text === title ? nothing : html`<p class="own-text small">${text}</p>`} ${below}
    ${
      acts.length > 0
        ? html`<div class="own-acts" role="group" aria-label=${t.actsFor(title)}>
            ${acts.map(({ name, label, act, disabled, sign }) => {
              const whole = t.actOn(label, title);
              return html`<button
                type="button"
                class="plain ${sign ? 'icon' : ''}"
                name=${name}
                aria-label=${whole}
                title=${sign ? label : nothing}
                aria-disabled=${disabled ? 'true' : nothing}
                @click=${() => !disabled && act()}
              >
                ${sign ?? label}
              </button>`;
            })}
          </div>`
        : nothing
    }
  </li>`;
}
