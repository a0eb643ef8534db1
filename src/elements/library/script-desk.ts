import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Script } from '../../engine/packs/phrase-types.js';
import type { SayActions } from './blank-form.js';
import { runBar } from './run-news.js';
import { scriptList } from './script-list.js';
import { scriptRunView } from './script-run-view.js';
import { ScriptRuns, type ScriptRunsOptions } from './script-runs.js';
import type { SentencesView } from './sentences.js';
import type { LibraryStrings } from './strings.js';

/** The scripts of an element: those under way, and how they and the list of all are drawn. */
export class ScriptDesk {
  readonly runs: ScriptRuns;
  readonly bar = runBar;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ScriptRunsOptions) {
    this.runs = new ScriptRuns(host, options);
  }

  /** The script on the screen, or else those found; undefined where there are none. */
  view(
    t: LibraryStrings,
    view: SentencesView,
    scripts: readonly Script[],
    act: SayActions,
  ): TemplateResult | undefined {
    const { runs } = this;
    const { open } = runs;
    if (open) return scriptRunView(t, { open, runs, view }, act);
    return scripts.length > 0 ? scriptList(t, { ...view, scripts, runs }, act) : undefined;
  }
}
