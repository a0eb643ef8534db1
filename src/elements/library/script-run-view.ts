import { html, nothing, type TemplateResult } from 'lit';
import { writeMoment } from '../../engine/library/script-note.js';
import { nextSteps, recordFields as fieldsOf, type ScriptRun } from '../../engine/library/script-run.js';
import type { Script, ScriptStep } from '../../engine/packs/phrase-types.js';
import { glyph } from '../../ui/glyphs.js';
import { noteView } from './note-view.js';
import { recordFields } from './record-fields.js';
import { runNews } from './run-news.js';
import type { SayActions } from './blank-form.js';
import type { ScriptRuns } from './script-runs.js';
import { sentences, type SentencesView } from './sentences.js';
import type { LibraryStrings } from './strings.js';

type Open = NonNullable<ScriptRuns['open']>;

/** One script on its way: what to say and to record in the present step, and where it goes on. */
export function scriptRunView(
  t: LibraryStrings,
  { open, runs, view }: { open: Open; runs: ScriptRuns; view: SentencesView },
  act: SayActions,
): TemplateResult {
  const { script, run, step } = open;
  const isOver = run.finishedAt !== undefined;
  return html`<section class="run" aria-label=${script.title} part="run">
    <header class="row spread">
      <button type="button" class="plain" @click=${() => runs.leave()}>
        ${glyph('left')}${t.allScripts}
      </button>
      <span class="soft small">${script.title}</span>
    </header>
    ${pathTaken(t, script, run, runs)}
    <h3 class="step-title" tabindex="-1">
      ${isOver ? t.finished(script.title) : t.stepOf(run.path.length, step.title)}
    </h3>
    ${isOver ? nothing : present(t, { open, runs, view }, act)} ${runNews(t, runs)}
    ${noteOfRun(t, isOver, runs)}
  </section>`;
}

/** The steps taken, each a way back. */
function pathTaken(
  t: LibraryStrings,
  script: Script,
  { path, finishedAt }: ScriptRun,
  runs: ScriptRuns,
): TemplateResult | typeof nothing {
  const earlier = finishedAt === undefined ? path.slice(0, -1) : path;
  if (earlier.length === 0) return nothing;
  const titleOf = (id: string): string => script.steps.find(step => step.id === id)?.title ?? id;
  return html`<nav aria-label=${t.scriptPath}>
    <ol class="path">
      ${earlier.map(
        (id, place) =>
          html`<li>
            <button type="button" class="plain" @click=${() => runs.back(place)}>${titleOf(id)}</button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function present(
  t: LibraryStrings,
  { open, runs, view }: { open: Open; runs: ScriptRuns; view: SentencesView },
  act: SayActions,
): TemplateResult {
  const { script, run, step } = open;
  const isChecked = runs.news === 'missing';
  return html`${sentences(t, { script, step }, view, act)}
  ${recordFields(t, {
    fields: fieldsOf(step),
    values: run.values[step.id] ?? {},
    isChecked,
    write: (name, value) => runs.write(name, value),
  })}
  ${escalation(t, step, run, runs)} ${waysOn(t, script, step, runs)}
  ${
    runs.cameFrom
      ? html`<button type="button" class="primary" @click=${() => runs.returnFromMissing()}>
          ${t.returnTo(runs.cameFrom.title)}${glyph('right')}
        </button>`
      : nothing
  }
  ${
    run.path.length > 1
      ? html`<div class="row">
          <button type="button" class="plain" @click=${() => runs.back()}>${glyph('left')}${t.goBack}</button>
        </div>`
      : nothing
  }`;
}

function escalation(
  t: LibraryStrings,
  { id, escalate }: ScriptStep,
  { escalated }: ScriptRun,
  runs: ScriptRuns,
): TemplateResult | typeof nothing {
  if (!escalate) return nothing;
  const at = escalated[id];
  return html`<div class="escalation">
    <p class="small escalate">${glyph('flag')}<span>${t.escalateWhen(escalate.when)}</span></p>
    <div class="row">
      ${
        at === undefined
          ? html`<button type="button" @click=${() => runs.escalate(true)}>
              ${t.markEscalated(escalate.to)}
            </button>`
          : html`<span class="small">${t.escalatedAt(escalate.to, writeMoment(at))}</span>
              <button type="button" class="plain" @click=${() => runs.escalate(false)}>${t.takeBack}</button>`
      }
    </div>
  </div>`;
}

function waysOn(t: LibraryStrings, script: Script, step: ScriptStep, runs: ScriptRuns): TemplateResult {
  const ways = nextSteps(script, step);
  const insists = runs.news === 'missing';
  return html`<div class="ways" role="group" aria-label=${t.whichWay}>
    ${ways.length > 1 ? html`<p class="soft small" aria-hidden="true">${t.whichWay}</p>` : nothing}
    ${ways.map(({ when, to, title = t.end }) => {
      const label = to === 'end' && insists ? t.finishAnyway : title;
      return html`<button
        type="button"
        class=${ways.length === 1 ? 'primary' : ''}
        @click=${() => runs.go(to)}
      >
        ${when === undefined ? t.goOn(label) : t.goOnWhen(when, label)}${glyph('right')}
      </button>`;
    })}
  </div>`;
}

/** The note so far: folded while the script goes on, in full at its end. */
function noteOfRun(t: LibraryStrings, isOver: boolean, runs: ScriptRuns): TemplateResult {
  const note = runs.note!;
  const actions = html`<div class="row actions">
    <button type="button" class=${isOver ? 'primary' : ''} @click=${() => runs.handOver()}>
      ${t.handOver}
    </button>
    <button type="button" @click=${() => void runs.copy()}>${glyph('copy')}${t.copyNote}</button>
    <button type="button" class="plain" @click=${() => runs.discard()}>${t.discardRun}</button>
  </div>`;
  if (isOver) return html`<div class="note-box">${noteView(t, note)} ${actions}</div>`;
  return html`<details class="note-box">
    <summary>${glyph('right')}<span class="name">${t.note}</span></summary>
    ${noteView(t, note)} ${actions}
  </details>`;
}
