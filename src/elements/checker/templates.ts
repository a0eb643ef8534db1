import { html, nothing, type TemplateResult } from 'lit';
import type { CheckReport, Finding, Suggestion } from '../../engine/checker/types.js';
import { fillBlanks, findBlanks } from '../../engine/library/blanks.js';
import type { Stage } from '../../engine/packs/types.js';
import { glyph } from '../../ui/glyphs.js';
import type { CheckerStrings } from './strings.js';

const stages: readonly Stage[] = ['opening', 'middle', 'closing'];

export function stageChoice(
  t: CheckerStrings,
  current: Stage,
  choose: (stage: Stage) => void,
): TemplateResult {
  return html`<div class="stages" role="group" aria-label=${t.stageLabel}>
    ${stages.map(
      stage =>
        html`<button type="button" aria-pressed=${stage === current} @click=${() => choose(stage)}>
          ${t.stages[stage]}
        </button>`,
    )}
  </div>`;
}

/** The demands on the whole reply at a glance: a sign, a name, and in words whether it is met. */
export function demandList(t: CheckerStrings, { demands }: CheckReport): TemplateResult | typeof nothing {
  if (demands.length === 0) return nothing;
  return html`<ul class="row demands" aria-label=${t.demandsLabel} part="demands">
    ${demands.map(
      ({ title, met }) =>
        html`<li class="chip ${met ? 'ok' : 'warning'}">
          ${glyph(met ? 'check' : 'alert')}${title}
          <span class="visually-hidden">${met ? t.met : t.unmet}</span>
        </li>`,
    )}
  </ul>`;
}

export interface FindingView {
  readonly finding: Finding;
  /** The words sent back, as they stand in the reply. */
  readonly excerpt: string;
  readonly active: boolean;
  readonly show: () => void;
  readonly apply: (suggestion: Suggestion) => void;
}

/** A wording with its blanks shown as places to fill in. */
function wordingText(text: string): readonly unknown[] {
  let from = 0;
  const pieces = findBlanks(text).flatMap(({ name, start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, html`<span class="blank">${name}</span>`];
  });
  return [...pieces, text.slice(from)];
}

export function findingItem(t: CheckerStrings, view: FindingView): TemplateResult {
  const { finding, excerpt, active } = view;
  const { severity, scope, category, message, suggestions } = finding;
  const inPlace = scope === 'wording';
  return html`<li
    class="finding ${severity} ${active ? 'active' : ''}"
    aria-current=${active ? 'true' : nothing}
  >
    <div class="row">
      <span class="chip ${severity}">
        ${glyph(severity === 'info' ? 'info' : 'alert')}${t.severities[severity]}
      </span>
      ${
        inPlace
          ? html`<button
              type="button"
              class="plain excerpt"
              title=${t.show(excerpt)}
              @click=${view.show}
              .textContent=${excerpt}
            ></button>`
          : html`<strong>${finding.title}</strong>`
      }
      <span class="soft small">${t.categories[category] ?? category}</span>
    </div>
    <p class="reason">${message}</p>
    <div class="wordings" role="group" aria-label=${t.wordings}>
      ${suggestions.map(suggestion =>
        inPlace
          ? html`<button
              type="button"
              class="wording"
              aria-label=${t.apply(fillBlanks(suggestion.text, {}).text)}
              @click=${() => view.apply(suggestion)}
            >
              ${wordingText(suggestion.text)}
            </button>`
          : html`<span class="wording">${wordingText(suggestion.text)}</span>`,
      )}
    </div>
  </li>`;
}
