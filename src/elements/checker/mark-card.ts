import { html, nothing, type TemplateResult } from 'lit';
import type { KnownFinding } from '../../engine/checker/identify-findings.js';
import type { CardController } from './card-controller.js';
import { wordingList, type FindingActions } from './finding-list.js';
import type { CheckerStrings } from './strings.js';

/**
 * Reason and wordings at the mark itself, for the pointer. It says nothing the list does not say, so it is kept from
 * screen readers and from the order of Tab, and a click in it leaves the focus in the reply box.
 */
export function markCard(
  t: CheckerStrings,
  card: CardController,
  wordings: readonly KnownFinding[],
  act: FindingActions,
): TemplateResult | typeof nothing {
  const known = wordings.find(({ id }) => id === card.openId);
  if (!known) return nothing;
  const { severity, message } = known.finding;
  return html`<div
    class="card ${severity}"
    aria-hidden="true"
    @pointerenter=${card.stay}
    @pointerleave=${card.leave}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    <p class="reason">${message}</p>
    ${wordingList(t, known, act, -1)}
  </div>`;
}
