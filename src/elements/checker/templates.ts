import { html, nothing, type TemplateResult } from 'lit';
import { isMendable } from '../../engine/checker/mend-all.js';
import type { CheckReport } from '../../engine/checker/types.js';
import type { Stage } from '../../engine/packs/pack.js';
import type { BoxProblem } from '../../host/watch-box.js';
import type { TargetProblem } from '../../host/watch-target.js';
import { glyph } from '../../ui/glyphs.js';
import { notice } from '../../ui/notice.js';
import type { Review } from './review.js';
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

/** Why nothing can be checked. */
export function targetNotice(
  t: CheckerStrings,
  problem: BoxProblem | undefined,
  selector: string,
): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  if (problem === 'not-ready') return notice('info', t.notReady);
  if (problem === 'not-found') return notice('info', t.noTarget(selector));
  return notice('error', problem === 'no-box' ? t.noBox(selector) : t.badSelector(selector));
}

/** Why the send button is not guarded. */
export function buttonNotice(
  t: CheckerStrings,
  problem: TargetProblem | undefined,
  selector: string,
): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  return problem === 'not-found'
    ? notice('info', t.noButton(selector))
    : notice('error', t.badButton(selector));
}

/** What concerns all findings: mending them at once, and taking back what was ignored. */
export function overview(
  t: CheckerStrings,
  review: Review,
  act: { readonly applyAll: () => void; readonly restore: () => void },
): TemplateResult | typeof nothing {
  const mendable = review.shown.filter(({ finding }) => isMendable(finding)).length;
  const { places, rules } = review.ignored;
  const ignoring = places + rules > 0;
  if (mendable < 2 && !ignoring) return nothing;
  return html`<div class="row overview">
    ${
      mendable < 2
        ? nothing
        : html`<button type="button" class="all" @click=${act.applyAll}>
            ${glyph('check')}${t.applyAll(mendable)}
          </button>`
    }
    ${
      ignoring
        ? html`<p class="soft small ignored">
            ${t.ignored(places, rules)} ·
            <button type="button" class="plain small restore" @click=${act.restore}>${t.restore}</button>
          </p>`
        : nothing
    }
  </div>`;
}

/** The keys that act in the reply box, while there is something for them to act on. */
export function keyHint(
  t: CheckerStrings,
  { shown }: Review,
  applyKey: string,
  nextKey: string,
): TemplateResult | typeof nothing {
  return shown.length > 0 && applyKey && nextKey
    ? html`<p class="keys">${t.keys(applyKey, nextKey)}</p>`
    : nothing;
}
