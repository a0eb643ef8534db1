import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openReplyBox } from '../../host/open-reply-box.js';
import type { ReplyBox } from '../../host/reply-box.js';
import { watchTarget, type TargetProblem } from '../../host/watch-target.js';

/** Keeps the reply box a selector names open for as long as both it and the element are there. */
export class ReplyTarget implements ReactiveController {
  box: ReplyBox | undefined;
  problem: TargetProblem | 'no-box' | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #selector: () => string;
  #watched: string | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, selector: () => string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.isConnected && this.#selector() !== this.#watched) this.#watch();
  }

  hostConnected(): void {
    // Attributes are read with the first update; a move within the page has had its own already.
    if (this.#watched !== undefined) this.#watch();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#close();
  }

  #watch(): void {
    this.#stop?.();
    this.#close();
    this.problem = undefined;
    this.#watched = this.#selector();
    if (!this.#watched) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#stop = watchTarget(root, this.#watched, (element, problem) => {
      this.#close();
      this.box = element && openReplyBox(element);
      this.problem = problem ?? (this.box ? undefined : 'no-box');
      this.#host.requestUpdate();
    });
  }

  #close(): void {
    this.box?.close();
    this.box = undefined;
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
