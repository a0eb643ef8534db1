import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { findBlanks } from '../../engine/library/blanks.js';
import { titleOf } from '../../engine/packs/own-phrase.js';
import { hasBrokenBlank } from '../../engine/packs/phrase-table.js';
import { glyph } from '../../ui/glyphs.js';
import type { OwnEditPage } from './own-pages.js';
import type { OwnDraft } from './own-draft.js';
import type { OwnParts } from './own-view.js';

/** One phrase as it is written, with the blanks found in it. */
export function ownFormView(parts: OwnParts, page: OwnEditPage): TemplateResult {
  const { desk, t } = parts;
  const { before, copies, draft, asked } = page;
  const missing = asked && draft.text.trim() === '';
  const categories = new Set(
    [...desk.list.phrases, ...desk.packs.flatMap(pack => pack.phrases)].map(({ category }) => category),
  );
  return html`<form
    class="own-form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void desk.save();
    }}
  >
    <h3 tabindex="-1">${before ? t.editing(before.title) : t.adding}</h3>
    ${copies ? html`<p class="soft small">${t.copiesHint}</p>` : nothing}
    <div class="own-field">
      <label for="own-text">${t.text}</label>
      <textarea
        id="own-text"
        name="text"
        rows="5"
        aria-describedby="own-text-hint"
        aria-invalid=${missing ? 'true' : nothing}
        .value=${live(draft.text)}
        @input=${(event: Event) => desk.type({ text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      <p class="small ${missing ? 'own-fault' : 'soft'}" id="own-text-hint">
        ${missing ? t.textMissing : t.textHint}
      </p>
      ${blanks(parts, draft.text)} ${parts.remarks(draft.text, text => desk.type({ text }))}
    </div>
    ${line(parts, page, 'title', t.phraseTitle, titleOf(draft.text) || t.titleHint)}
    <div class="own-pair">
      ${line(parts, page, 'category', t.category, t.categoryHint, 'own-categories')}
      ${line(parts, page, 'tags', t.tags, t.tagsHint)}
    </div>
    <datalist id="own-categories">
      ${[...categories].map(category => html`<option value=${category}></option>`)}
    </datalist>
    <div class="row">
      <button type="submit" class="primary">${t.save}</button>
      <button type="button" @click=${() => desk.back()}>${t.cancel}</button>
    </div>
  </form>`;
}

function blanks({ t }: OwnParts, text: string): TemplateResult {
  const found = [...new Map(findBlanks(text).map(blank => [blank.name, blank])).values()];
  return html`<div class="small" role="status">
    ${
      hasBrokenBlank(text)
        ? html`<p class="own-warning">${glyph('alert')}<span>${t.brokenBlank}</span></p>`
        : nothing
    }
    ${
      found.length > 0
        ? html`<p class="soft">${t.blanks(found.map(({ name, default: value }) => t.blank(name, value)))}</p>`
        : nothing
    }
  </div>`;
}

function line(
  { desk }: OwnParts,
  { draft }: OwnEditPage,
  field: Exclude<keyof OwnDraft, 'text'>,
  label: string,
  placeholder: string,
  list?: string,
): TemplateResult {
  return html`<div class="own-field">
    <label for=${`own-${field}`}>${label}</label>
    <input
      id=${`own-${field}`}
      name=${field}
      autocomplete="off"
      list=${list ?? nothing}
      placeholder=${placeholder}
      .value=${live(draft[field])}
      @input=${(event: Event) => desk.type({ [field]: (event.target as HTMLInputElement).value })}
    />
  </div>`;
}
