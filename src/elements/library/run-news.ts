import { html, nothing, type TemplateResult } from 'lit';
import type { Script } from '../../engine/packs/phrase-types.js';
import { notice } from '../../ui/notice.js';
import type { ScriptRuns } from './script-runs.js';
import type { LibraryStrings } from './strings.js';

/** What came of the last thing done with a note, read out as well; and whether it outlives the page. */
export function runNews(t: LibraryStrings, runs: ScriptRuns): TemplateResult {
  const { notKept, open } = runs;
  const forgets = notKept === 'no-storage' ? t.runCannotBeKept : t.runNotKept;
  return html`<div class="news" role="status">${sentence(t, runs)}</div>
    ${notKept && open ? html`<p class="soft small">${forgets}</p>` : nothing}`;
}

function sentence(t: LibraryStrings, runs: ScriptRuns): TemplateResult | typeof nothing {
  switch (runs.news) {
    case 'handed-over':
      return notice('ok', t.handedOver);
    case 'not-taken':
      return notice('error', t.notTaken);
    case 'copied':
      return notice('ok', t.noteCopied);
    case 'not-copied':
      return notice('error', t.noteNotCopied);
    case 'missing':
      return notice('warning', t.noteMissing(runs.note?.missing.length ?? 0), missingList(t, runs));
    case 'discarded':
      return notice(
        'info',
        t.runDiscarded(runs.discarded?.title ?? ''),
        html` <button type="button" @click=${() => runs.undoDiscard()}>${t.undo}</button>`,
      );
    case undefined:
      return nothing;
  }
}

/** What is missing, by step, each a way back to it. */
function missingList(t: LibraryStrings, runs: ScriptRuns): TemplateResult {
  const missing = runs.note?.missing ?? [];
  const steps = new Map(missing.map(({ stepId, title }) => [stepId, title]));
  return html`<ul class="missing">
    ${Array.from(steps, ([id, title]) => {
      const names = missing.filter(({ stepId }) => stepId === id).map(({ name }) => name);
      return html`<li>
        <button type="button" class="plain" @click=${() => runs.backTo(id)}>
          ${t.missingIn(title, names)}
        </button>
      </li>`;
    })}
  </ul>`;
}

/** A script under way is in reach from wherever the agent looks. */
export function runBar(
  t: LibraryStrings,
  runs: ScriptRuns,
  goOn: (script: Script) => void,
): TemplateResult | typeof nothing {
  const { unfinished } = runs;
  if (!unfinished) return nothing;
  const { script, run } = unfinished;
  const step = script.steps.find(({ id }) => id === run.path.at(-1))?.title ?? '';
  return html`<div class="run-bar row spread">
    <span class="small">${t.running(script.title, step)}</span>
    <button type="button" @click=${() => goOn(script)}>${t.resumeScript}</button>
  </div>`;
}
