import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Trial } from '../../engine/checker/try-rule.js';
import type { Severity } from '../../engine/packs/rule-types.js';
import { teamCategory } from '../../engine/packs/rule-table-team.js';
import { glyph } from '../../ui/glyphs.js';
import { categoryLabel } from './category-label.js';
import { firstFault, type EditPage } from './settings-desk.js';
import type { Draft } from './settings-draft.js';
import type { SettingsParts } from './settings-view.js';

type TextField = { [K in keyof Draft]: Draft[K] extends string ? K : never }[keyof Draft];

/** Everything the fields of the form are drawn from. */
interface Form extends SettingsParts {
  readonly page: EditPage;
  /** The sentence for the field that keeps the draft from being saved, once the trainer has asked to save. */
  readonly faultOf: (field: keyof Draft) => string | undefined;
}

/** One rule in plain words, tried on its examples while it is written. */
export function ruleView(parts: SettingsParts, page: EditPage): TemplateResult {
  const { desk, t } = parts;
  const { judgement, before, draft } = page;
  const fault = page.asked ? firstFault(judgement, desk.team, before) : undefined;
  const form: Form = {
    ...parts,
    page,
    faultOf: field => (fault?.field === field ? t.faults[fault.why] : undefined),
  };
  return html`<form
    class="settings-form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void desk.save();
    }}
  >
    <h3 tabindex="-1">${before ? t.editRule(before.title) : t.newRule}</h3>
    ${area(form, 'wordings', t.wordings, draft.advanced ? t.advancedHint : t.wordingsHint)}
    ${warnings(judgement.known.map(({ wording, title, own }) => t.known(wording, title, own)))}
    ${check(form, 'advanced', t.advanced)}
    <div class="settings-pair">${categoryField(form)} ${levelField(form)}</div>
    ${area(form, 'suggestions', t.suggestions, t.suggestionsHint)} ${warnings(judgement.broken.map(t.broken))}
    ${warnings(judgement.unusable.map(t.unusable))} ${check(form, 'clause', t.clause)}
    ${area(form, 'exceptions', t.exceptions, t.exceptionsHint)} ${warnings(judgement.idle.map(t.idle))}
    ${line(form, 'reason', t.reason, t.reasonHint)}
    <fieldset>
      <legend>${t.examples}</legend>
      ${area(form, 'hits', t.hits, t.hitsHint)} ${trials(parts, judgement.hit)}
      ${area(form, 'misses', t.misses, t.missesHint)} ${trials(parts, judgement.miss)}
      <p class="soft small" role="status">${score(parts, page)}</p>
    </fieldset>
    <div class="row">
      <button type="submit" class="primary">${t.save}</button>
      <button type="button" @click=${() => desk.back()}>${t.cancel}</button>
    </div>
  </form>`;
}

function area({ desk, page, faultOf }: Form, field: TextField, label: string, hint: string): TemplateResult {
  const fault = faultOf(field);
  return html`<div class="settings-field">
    <label for=${`settings-${field}`}>${label}</label>
    <textarea
      id=${`settings-${field}`}
      name=${field}
      rows=${field === 'hits' || field === 'misses' ? 3 : 2}
      aria-describedby=${`settings-${field}-hint`}
      aria-invalid=${fault ? 'true' : nothing}
      .value=${live(page.draft[field])}
      @input=${(event: Event) => desk.type({ [field]: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    ${below(field, hint, fault)}
  </div>`;
}

function line({ desk, page, faultOf }: Form, field: TextField, label: string, hint: string): TemplateResult {
  const fault = faultOf(field);
  return html`<div class="settings-field">
    <label for=${`settings-${field}`}>${label}</label>
    <input
      id=${`settings-${field}`}
      name=${field}
      autocomplete="off"
      aria-describedby=${`settings-${field}-hint`}
      .value=${live(page.draft[field])}
      @input=${(event: Event) => desk.type({ [field]: (event.target as HTMLInputElement).value })}
    />
    ${below(field, hint, fault)}
  </div>`;
}

function below(field: string, hint: string, fault: string | undefined): TemplateResult {
  return html`<p class="small ${fault ? 'settings-fault' : 'soft'}" id=${`settings-${field}-hint`}>
    ${fault ?? hint}
  </p>`;
}

function check({ desk, page }: Form, field: 'advanced' | 'clause', label: string): TemplateResult {
  return html`<label class="settings-check">
    <input
      type="checkbox"
      name=${field}
      .checked=${live(page.draft[field])}
      @change=${(event: Event) => desk.type({ [field]: (event.target as HTMLInputElement).checked })}
    />
    <span>${label}</span>
  </label>`;
}

/** No category is called this, since names are trimmed. */
const another = ' ';

function categoryField(parts: Form): TemplateResult {
  const { desk, t, names, page } = parts;
  const nameOf = (id: string): string => categoryLabel(names.categories, id);
  const { category } = page.draft;
  const known = [
    ...new Set([teamCategory, ...Object.keys(names.categories), ...desk.team.map(rule => rule.category)]),
  ];
  const own = !known.includes(category);
  return html`<div class="settings-field">
    <label for="settings-category">${t.category}</label>
    <select
      id="settings-category"
      name="category"
      @change=${(event: Event) => desk.type({ category: (event.target as HTMLSelectElement).value })}
    >
      ${known.map(id => html`<option value=${id} ?selected=${id === category}>${nameOf(id)}</option>`)}
      <option value=${another} ?selected=${own}>${t.newCategory}</option>
    </select>
    ${
      own
        ? html`<input
            name="category-name"
            aria-label=${t.categoryName}
            placeholder=${t.categoryName}
            .value=${live(category.trim())}
            @input=${(event: Event) =>
              desk.type({ category: (event.target as HTMLInputElement).value || another })}
          />`
        : nothing
    }
  </div>`;
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

function levelField({ desk, t, names, page }: Form): TemplateResult {
  return html`<div class="settings-field">
    <label for="settings-severity">${t.level}</label>
    <select
      id="settings-severity"
      name="severity"
      @change=${(event: Event) => desk.type({ severity: (event.target as HTMLSelectElement).value as Severity })}
    >
      ${severities.map(
        severity =>
          html`<option value=${severity} ?selected=${severity === page.draft.severity}>
            ${names.severities[severity]}
          </option>`,
      )}
    </select>
  </div>`;
}

function warnings(sentences: readonly string[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<ul class="settings-warnings small">
    ${sentences.map(sentence => html`<li>${glyph('info')}<span>${sentence}</span></li>`)}
  </ul>`;
}

function trials({ t }: SettingsParts, list: readonly Trial[]): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<ul class="settings-trials">
    ${list.map(
      ({ text, spans, passes }) =>
        html`<li class=${passes ? 'ok' : 'error'}>
          ${glyph(passes ? 'check' : 'close')}<span
            >${marked(text, spans)}<span class="visually-hidden"
              >（${spans.length > 0 ? t.found : t.notFound}）</span
            ></span
          >
        </li>`,
    )}
  </ul>`;
}

/** The sentence with what the rule reports of it marked. */
function marked(text: string, spans: Trial['spans']): readonly unknown[] {
  let from = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, html`<mark>${text.slice(start, end)}</mark>`];
  });
  return [...pieces, text.slice(from)];
}

function score({ t }: SettingsParts, { judgement: { hit, miss } }: EditPage): string {
  const all = [...hit, ...miss];
  const passed = all.filter(({ passes }) => passes).length;
  if (all.length === 0) return '';
  return passed === all.length ? t.allPass(passed) : t.somePass(passed, all.length);
}
