import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createChecker } from '../../engine/checker/create-checker.js';
import type { RulesInForce } from '../../engine/checker/join-team.js';
import { loadRules } from '../../engine/checker/load-rules.js';
import type { Checker, CheckerOptions } from '../../engine/checker/types.js';
import type { LoadedPacks } from '../../engine/packs/load-packs.js';
import type { Problem } from '../../engine/packs/problem.js';
import type { RulePack } from '../../engine/packs/rule-types.js';

type RulesHost = ReactiveControllerHost & {
  readonly packs: readonly unknown[] | undefined;
  readonly mode: CheckerOptions['mode'];
  readonly severities: CheckerOptions['severities'];
};

/** Keeps the checker that an element's packs, mode and severities ask for; packs are read once, however often the rest changes. */
export class RulesController implements ReactiveController {
  checker: Checker | undefined;
  state: 'loading' | 'ready' | 'failed' = 'loading';
  /** What had to be left out of the packs. */
  problems: readonly Problem[] = [];

  readonly #host: RulesHost;
  readonly #join: (packs: readonly RulePack[]) => RulesInForce;
  readonly #changed: () => void;
  #asked: { readonly packs: RulesHost['packs'] } | undefined;
  #options: CheckerOptions = {};
  #loaded: LoadedPacks<RulePack> | undefined;

  /** `join` adds the rules and severities set by the team to those of the packs. */
  constructor(host: RulesHost, join: (packs: readonly RulePack[]) => RulesInForce, changed: () => void) {
    this.#host = host;
    this.#join = join;
    this.#changed = changed;
    host.addController(this);
  }

  hostUpdate(): void {
    const { packs, mode, severities } = this.#host;
    const isSame = mode === this.#options.mode && severities === this.#options.severities;
    this.#options = { mode, severities };
    if (!this.#asked || packs !== this.#asked.packs) void this.#load(packs);
    else if (!isSame) this.#prepare();
  }

  async #load(packs: RulesHost['packs']): Promise<void> {
    const asked = (this.#asked = { packs });
    this.#loaded = undefined;
    this.state = 'loading';
    const loaded = await loadRules(
      packs,
      'packs',
      async () => (await import('../../content/rules.js')).defaultRulePacks,
    );
    if (asked !== this.#asked) return;
    this.#loaded = loaded;
    this.#prepare();
    this.#host.requestUpdate();
  }

  /** Makes the checker anew after the team changed its rules. */
  refresh(): void {
    this.#prepare();
    this.#host.requestUpdate();
  }

  #prepare(): void {
    if (!this.#loaded) return;
    const { problems, failed } = this.#loaded;
    const { mode, severities } = this.#options;
    const team = this.#join(this.#loaded.packs);
    this.checker = createChecker(team.packs, { mode, severities: { ...severities, ...team.severities } });
    this.problems = [...problems, ...team.problems, ...this.checker.problems];
    this.state = failed ? 'failed' : 'ready';
    this.#changed();
  }
}
