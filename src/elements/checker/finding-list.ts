import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { KnownFinding } from '../../engine/checker/identify-findings.js';
import type { Suggestion } from '../../engine/checker/types.js';
import { fillBlanks } from '../../engine/library/blanks.js';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import { glyph } from '../../ui/glyphs.js';
import { categoryLabel } from './category-label.js';
import { phraseList } from './phrase-list.js';
import type { Review } from './review.js';
import type { CheckerStrings } from './strings.js';
import { wordingText } from './wording-text.js';

/** What can be done about a finding. */
export interface FindingActions {
  readonly show: (known: KnownFinding) => void;
  readonly apply: (known: KnownFinding, suggestion: Suggestion) => void;
  /** The library's phrases that would do instead. */
  readonly phrases: (known: KnownFinding) => readonly Phrase[];
  readonly insert: (known: KnownFinding, phrase: Phrase) => void;
  readonly ignore: (known: KnownFinding) => void;
  readonly ignoreRule: (known: KnownFinding) => void;
}

/** The findings shown, the one at the caret marked; each keeps its place in the page while others come and go. */
export function findingList(
  t: CheckerStrings,
  review: Review,
  caret: number,
  act: FindingActions,
): TemplateResult | typeof nothing {
  const { shown } = review;
  if (shown.length === 0) return nothing;
  const active = review.at(caret);
  return html`<ol class="findings">
    ${repeat(
      shown,
      ({ id }) => id,
      known => findingItem(t, known, known.id === active?.id, shown.length === 1, act),
    )}
  </ol>`;
}

/** One finding: what was found, why it is sent back, better wordings, and behind a `…` the ways to ignore it. */
function findingItem(
  t: CheckerStrings,
  known: KnownFinding,
  active: boolean,
  alone: boolean,
  act: FindingActions,
): TemplateResult {
  const { severity, scope, category, message, title } = known.finding;
  return html`<li
    class="finding ${severity} ${active ? 'active' : ''}"
    aria-current=${active ? 'true' : nothing}
  >
    <div class="row">
      <span class="chip ${severity}">
        ${glyph(severity === 'info' ? 'info' : 'alert')}${t.severities[severity]}
      </span>
      ${
        scope === 'wording'
          ? html`<button
              type="button"
              class="plain excerpt"
              title=${t.show(known.words)}
              @click=${() => act.show(known)}
              .textContent=${known.words}
            ></button>`
          : html`<strong>${title}</strong>`
      }
      <span class="soft small">${categoryLabel(t.categories, category)}</span>
    </div>
    <details class="ignore">
      <summary aria-label=${t.ignoreMenu(known.words || title)}>…</summary>
      <div class="row">
        <button type="button" class="plain small" @click=${() => act.ignore(known)}>${t.ignoreOnce}</button>
        <button type="button" class="plain small" @click=${() => act.ignoreRule(known)}>
          ${t.ignoreRule}
        </button>
      </div>
    </details>
    <p class="reason">${message}</p>
    ${wordingList(t, known, act)}
    ${phraseList(t, act.phrases(known), active || alone, phrase => act.insert(known, phrase))}
  </li>`;
}

/** Better wordings, to be taken by a click where there is a place to put them. */
export function wordingList(
  t: CheckerStrings,
  known: KnownFinding,
  { apply }: FindingActions,
  tabIndex: 0 | -1 = 0,
): TemplateResult {
  const { scope, suggestions } = known.finding;
  return html`<div class="wordings" role="group" aria-label=${t.wordings}>
    ${suggestions.map(suggestion =>
      scope === 'wording'
        ? html`<button
            type="button"
            class="wording"
            tabindex=${tabIndex}
            aria-label=${t.apply(fillBlanks(suggestion.text, {}).text)}
            @click=${() => apply(known, suggestion)}
          >
            ${wordingText(suggestion.text)}
          </button>`
        : html`<span class="wording">${wordingText(suggestion.text)}</span>`,
    )}
  </div>`;
}
