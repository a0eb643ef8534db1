import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Script, ScriptStep } from '../../engine/packs/types.js';
import { glyph } from '../../ui/glyphs.js';
import type { BlankFormState, Sayable, SayActions } from './blank-form.js';
import type { Values } from './blank-values.js';
import { sayControls, sayText } from './sentence.js';
import type { LibraryStrings } from './strings.js';

export interface ScriptListView {
  readonly scripts: readonly Script[];
  readonly form: BlankFormState | undefined;
  readonly known: Values;
  readonly canInsert: boolean;
}

/** Scripts, folded; unfolded, each step with what to say, what to record and when to hand over. */
export function scriptList(t: LibraryStrings, view: ScriptListView, act: SayActions): TemplateResult {
  return html`<div class="scripts" part="scripts">
    ${repeat(
      view.scripts,
      // One that was unfolded stays unfolded wherever the next search puts it.
      script => script.id,
      script =>
        html`<details class="script">
          <summary>
            ${glyph('right')}
            <span class="name">${script.title}</span> <span class="category">${script.category}</span>
            <span class="excerpt">${script.summary}</span>
          </summary>
          <ol class="steps">
            ${script.steps.map(step => stepItem(t, script, step, view, act))}
          </ol>
          <p class="soft small">${t.source(script.source)}</p>
        </details>`,
    )}
  </div>`;
}

function stepItem(
  t: LibraryStrings,
  script: Script,
  step: ScriptStep,
  view: ScriptListView,
  act: SayActions,
): TemplateResult {
  const titleOf = (id: string): string =>
    id === 'end' ? t.end : (script.steps.find(other => other.id === id)?.title ?? id);
  return html`<li>
    <h4>${step.title}</h4>
    ${
      step.say.length > 0
        ? html`<ul class="sentences" aria-label=${t.say}>
            ${step.say.map((text, i) => {
              const sayable: Sayable = { id: `${script.id}/${step.id}/${i + 1}`, title: step.title, text };
              return html`<li>
                ${sayText(sayable, [], view.form, view.known)}
                ${sayControls(t, sayable, view.form, view.canInsert, act)}
              </li>`;
            })}
          </ul>`
        : nothing
    }
    ${
      step.record?.length
        ? html`<p class="small"><span class="soft">${t.record}</span> ${step.record.join(' · ')}</p>`
        : nothing
    }
    ${
      step.escalate
        ? html`<p class="small escalate">
            ${glyph('flag')}<span>${t.escalate(step.escalate.when, step.escalate.to)}</span>
          </p>`
        : nothing
    }
    ${step.branches?.map(({ when, to }) => html`<p class="small soft">${t.branch(when, titleOf(to))}</p>`)}
  </li>`;
}
