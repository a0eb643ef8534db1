import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { recordFields } from '../../engine/library/script-run.js';
import type { Script, ScriptStep } from '../../engine/packs/phrase-types.js';
import { glyph } from '../../ui/glyphs.js';
import type { SayActions } from './blank-form.js';
import { runNews } from './run-news.js';
import type { ScriptRuns } from './script-runs.js';
import { sentences, type SentencesView } from './sentences.js';
import type { LibraryStrings } from './strings.js';

export interface ScriptListView extends SentencesView {
  readonly scripts: readonly Script[];
  readonly runs: ScriptRuns;
}

/** Scripts, folded; unfolded, a way to walk through, and each step with what to say, to record and to hand over. */
export function scriptList(t: LibraryStrings, view: ScriptListView, act: SayActions): TemplateResult {
  const { scripts, runs } = view;
  return html`<div class="scripts" part="scripts">
    ${runNews(t, runs)}
    ${repeat(
      scripts,
      // One that was unfolded stays unfolded wherever the next search puts it.
      script => script.id,
      script =>
        html`<details class="script">
          <summary>
            ${glyph('right')}
            <span class="name">${script.title}</span> <span class="category">${script.category}</span>
            <span class="excerpt">${script.summary}</span>
          </summary>
          <div class="row enter">
            <button class="primary" type="button" ?disabled=${!runs.ready} @click=${() => runs.enter(script)}>
              ${runs.runOf(script) ? t.resumeScript : t.startScript}
            </button>
          </div>
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
  const record = recordFields(step).map(({ name }) => name);
  return html`<li>
    <h4>${step.title}</h4>
    ${sentences(t, { script, step }, view, act)}
    ${
      record.length > 0
        ? html`<p class="small"><span class="soft">${t.record}</span> ${record.join(' · ')}</p>`
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
