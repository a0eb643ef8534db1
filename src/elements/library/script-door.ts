import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Script } from '../../engine/packs/phrase-types.js';
import type { SayActions } from './blank-form.js';
import type { Values } from './blank-values.js';
import { LaterView } from './later-view.js';
import type { ScriptDesk } from './script-desk.js';
import type { ScriptRunsOptions } from './script-runs.js';
import type { SentencesView } from './sentences.js';
import type { LibraryStrings } from './strings.js';

export interface ScriptDoorOptions extends ScriptRunsOptions {
  /** Whether the agent looks at them. */
  wanted(): boolean;
}

/** The way to the scripts, which are fetched when they are looked at, or when one may be under way. */
export class ScriptDoor implements ReactiveController {
  readonly #options: ScriptDoorOptions;
  readonly #desk: LaterView<ScriptDesk>;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ScriptDoorOptions) {
    this.#options = options;
    this.#desk = new LaterView(host, async () => {
      const [{ ScriptDesk: Desk }, { styles }] = await Promise.all([
        import('./script-desk.js'),
        import('./script-run.styles.js'),
      ]);
      return [new Desk(host, options), styles];
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const options = this.#options;
    if (options.wanted() || options.conversation() !== '') void this.#desk.load();
  }

  /** Something is under way whose script has to be loaded. */
  get wantsScripts(): boolean {
    return this.#desk.value?.runs.wantsScripts ?? false;
  }

  /** What the agent has noted, for the blanks of that name. */
  get answers(): Values {
    return this.#desk.value?.runs.answers ?? {};
  }

  leave(): void {
    this.#desk.value?.runs.leave();
  }

  /** A script under way, in reach from wherever the agent looks. */
  bar(t: LibraryStrings, shown: () => void): TemplateResult | typeof nothing {
    const desk = this.#desk.value;
    if (!desk) return nothing;
    return desk.bar(t, desk.runs, script => {
      desk.runs.enter(script);
      shown();
    });
  }

  /** The script on the screen, or else those found; undefined where there is nothing to show. */
  view(
    t: LibraryStrings,
    view: SentencesView,
    scripts: readonly Script[],
    act: SayActions,
  ): TemplateResult | undefined {
    return this.#desk.value?.view(t, view, scripts, act);
  }
}
