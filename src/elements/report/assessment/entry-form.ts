import { html, nothing, type TemplateResult } from 'lit';
import type { Policy, PolicyItem } from '../../../engine/packs/policy-types.js';
import { formText } from '../form-text.js';
import type { EntryList } from './assessment-desk.js';
import { isWithoutPoints, type AssessmentParts } from './assessment-parts.js';

/** The form that enters an addition or a deduction, with its reason. */
export function entryForm({ desk, x }: AssessmentParts, policy: Policy): TemplateResult {
  const { item, list } = desk.item ?? {};
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!item || !list) return;
    const reason = formText(form, 'reason');
    const [value = 0, times = 1] = ['value', 'times'].map(name => Number(formText(form, name) || '1'));
    const points = isWithoutPoints(item) ? 0 : Math.round(value * times * 100) / 100;
    void desk.add(list, { id: item.id, points, reason }).then(() => form.reset());
  };
  return html`<section class="block enter" aria-labelledby="enter-title">
    <h3 id="enter-title">${x.addTitle}</h3>
    <form class="fields" @submit=${submit}>
      <label class="wide">
        <span>${x.item}</span>
        <select
          name="item"
          required
          .value=${desk.chosen}
          @change=${(event: Event) => desk.choose((event.target as HTMLSelectElement).value)}
        >
          <option value="" .selected=${desk.chosen === ''}>${x.chooseItem}</option>
          ${itemGroups(x.additions, 'additions', policy.additions)}
          ${(['light', 'moderate', 'severe', undefined] as const).map(level =>
            itemGroups(
              level ? `${x.deductions} · ${x.levels[level]}` : x.deductions,
              'deductions',
              policy.deductions.filter(other => other.level === level),
            ),
          )}
        </select>
      </label>
      ${item ? pointFields(x, item) : nothing}
      <label class="wide">
        <span>${x.reason}</span>
        <textarea name="reason" rows="2" required maxlength="300" aria-describedby="entry-hint"></textarea>
      </label>
      <p class="soft small wide" id="entry-hint">${x.reasonHint}</p>
      <button class="primary add-entry">${x.add}</button>
    </form>
  </section>`;
}

function itemGroups(
  label: string,
  list: EntryList,
  items: readonly PolicyItem[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<optgroup label=${label}>
    ${items.map(item => html`<option value="${list}/${item.id}">${item.title}${pointsOf(item)}</option>`)}
  </optgroup>`;
}

/** What an item is worth: a figure, a span, or nothing but its consequence. */
function pointsOf({ points, maxPoints, consequence }: PolicyItem): string {
  const span = maxPoints === undefined ? String(points) : `${points}–${maxPoints}`;
  if (points === 0 && maxPoints === undefined) return consequence ? `：${consequence}` : '';
  return `：${span}`;
}

/** Where the regulation leaves a span the trainer says how much; several like events are entered at once. */
function pointFields(x: AssessmentParts['x'], item: PolicyItem): TemplateResult {
  if (isWithoutPoints(item)) return html`<p class="soft wide">${x.noPointsItem}</p>`;
  const { points, maxPoints } = item;
  const least = points > 0 ? points : 0.5;
  return html`<label>
      <span>${x.value}</span>
      <input
        name="value"
        type="number"
        required
        step="0.5"
        min=${least}
        max=${maxPoints ?? points}
        ?readonly=${maxPoints === undefined}
        .value=${String(least)}
      />
    </label>
    <label>
      <span>${x.times}</span>
      <input name="times" type="number" required min="1" max=${points > 0 ? 31 : 1} step="1" .value=${'1'} />
    </label>`;
}
