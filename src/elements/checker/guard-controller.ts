import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CheckReport } from '../../engine/checker/types.js';
import { guardSend, type SendTrigger } from '../../host/send-guard.js';
import type { TargetProblem } from '../../host/watch-target.js';
import { HeyanGuardEvent } from './guard-event.js';
import { Holding, type Guard } from './holding.js';

type GuardHost = ReactiveControllerHost &
  HTMLElement & { readonly guard: Guard; readonly guardFor: string; readonly guardKey: string };

/** What the guard asks and tells the element. */
export interface GuardListener {
  readonly box: () => HTMLElement | undefined;
  /** The reply as it is at this moment, with the number of errors that stand in it. */
  readonly judge: () => { readonly report: CheckReport; readonly errors: number };
  readonly held: (errors: number) => void;
}

/** Stands before the host's ways to send as long as the element is there and its `guard` is on. */
export class GuardController implements ReactiveController {
  /** Why the button cannot be found. */
  problem: TargetProblem | undefined;

  readonly #host: GuardHost;
  readonly #listener: GuardListener;
  readonly #holding = new Holding();
  #wiring: readonly unknown[] = [];
  #stop: (() => void) | undefined;

  constructor(host: GuardHost, listener: GuardListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostUpdate(): void {
    const { guard, guardFor, guardKey, isConnected } = this.#host;
    const box = this.#listener.box();
    const wiring = [isConnected && (guard === 'warn' || guard === 'block'), guardFor, guardKey, box];
    if (wiring.every((part, i) => part === this.#wiring[i])) return;
    this.hostDisconnected();
    this.#wiring = wiring;
    this.#holding.forget();
    this.problem = undefined;
    if (!wiring[0]) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const keys = guardKey.split(/\s+/).filter(Boolean);
    this.#stop = guardSend(
      { root, button: guardFor, box, keys },
      trigger => this.#holds(trigger),
      problem => {
        if (problem === this.problem) return;
        this.problem = problem;
        this.#host.requestUpdate();
      },
    );
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#wiring = [];
  }

  /** Whether this attempt to send is held; the host may take over. */
  #holds(trigger: SendTrigger): boolean {
    const { report, errors } = this.#listener.judge();
    const judgement = this.#holding.judge(this.#host.guard, errors, performance.now());
    if (judgement !== 'held') return judgement === 'same-attempt';
    if (this.#host.dispatchEvent(new HeyanGuardEvent(report, trigger))) {
      this.#listener.held(errors);
      return true;
    }
    this.#holding.forget();
    return false;
  }
}
