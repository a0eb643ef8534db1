import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createMarks, type Marks } from '../../host/marks.js';
import { openReplyBox } from '../../host/open-reply-box.js';
import type { ReplyBox, TextRange } from '../../host/reply-box.js';
import { bindShortcuts } from '../../host/shortcuts.js';
import { watchCaret } from '../../host/watch-caret.js';
import { watchTarget, type TargetProblem } from '../../host/watch-target.js';

/** An element that names its reply box by `for` and has a `.layer` for the marks. */
type BoxHost = ReactiveControllerHost &
  HTMLElement & { readonly for: string; readonly renderRoot: ParentNode };

/** What the element hears of its box. */
export interface BoxListener {
  /** A box was found. */
  found(box: ReplyBox, marks: Marks): void;
  /** Its text or state of composition has changed. */
  changed(): void;
  moved(selection: TextRange): void;
  /** A key combination; says whether it did something. */
  pressed(combination: string): boolean;
  /** The box has lost the focus. */
  left(): void;
  /** There is no box any more. */
  lost(): void;
}

/** Keeps an element bound to the reply box it names, also when the box comes later, is replaced or goes. */
export class BoxController implements ReactiveController {
  /** The box, while there is one. */
  box: ReplyBox | undefined;
  marks: Marks | undefined;
  problem: TargetProblem | 'no-box' | undefined;

  readonly #host: BoxHost;
  readonly #listener: BoxListener;
  #selector: string | undefined;
  #stopWatching: (() => void) | undefined;
  #releases: (() => void)[] = [];

  constructor(host: BoxHost, listener: BoxListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#host.for !== this.#selector) this.#watch(this.#host.for);
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#selector = undefined;
    this.#release();
  }

  #watch(selector: string): void {
    this.hostDisconnected();
    this.#selector = selector;
    this.problem = undefined;
    if (!selector) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#stopWatching = watchTarget(root, selector, (element, problem) => {
      this.#release();
      this.problem = problem;
      if (element) this.#attach(element);
      this.#host.requestUpdate();
    });
  }

  #attach(element: HTMLElement): void {
    const box = openReplyBox(element);
    const layer = this.#host.renderRoot.querySelector<HTMLElement>('.layer');
    if (!box || !layer) {
      this.problem = 'no-box';
      return;
    }
    const listener = this.#listener;
    const marks = createMarks(box, layer);
    const left = (): void => listener.left();
    element.addEventListener('blur', left);
    this.box = box;
    this.marks = marks;
    this.#releases = [
      box.observe(() => listener.changed()),
      watchCaret(box, selection => listener.moved(selection)),
      bindShortcuts(element, combination => listener.pressed(combination)),
      () => element.removeEventListener('blur', left),
      () => marks.close(),
      () => box.close(),
    ];
    listener.found(box, marks);
  }

  #release(): void {
    if (!this.box) return;
    for (const release of this.#releases.splice(0)) release();
    this.box = undefined;
    this.marks = undefined;
    this.#listener.lost();
  }
}
