import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReplyBox } from '../../host/reply-box.js';
import { watchBox, type BoxProblem, type BoxTarget } from '../../host/watch-box.js';

/** Keeps the reply box its element names open for as long as both are there. */
export class ReplyTarget implements ReactiveController {
  box: ReplyBox | undefined;
  problem: BoxProblem | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #named: () => BoxTarget;
  #watched: BoxTarget | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, named: () => BoxTarget) {
    this.#host = host;
    this.#named = named;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.isConnected && this.#named() !== this.#watched) this.#watch();
  }

  hostConnected(): void {
    // Attributes are read with the first update; a move within the page has had its own already.
    if (this.#watched !== undefined) this.#watch();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.box = undefined;
  }

  #watch(): void {
    this.hostDisconnected();
    this.problem = undefined;
    this.#watched = this.#named();
    if (!this.#watched) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#stop = watchBox(root, this.#watched, (box, problem) => {
      this.box = box;
      this.problem = problem;
      this.#host.requestUpdate();
    });
  }

  /** Writes at the caret and hands the focus to the box, the caret behind the text; false when it did not arrive. */
  async insert(text: string): Promise<boolean> {
    const { box } = this;
    if (!box) return false;
    if (!(await box.replace(box.selection(), text))) return false;
    box.select(box.selection());
    return true;
  }
}
