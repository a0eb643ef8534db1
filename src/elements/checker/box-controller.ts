import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createMarks, type Marks } from '../../host/marks.js';
import type { ReplyBox, TextRange } from '../../host/reply-box.js';
import { bindShortcuts } from '../../host/shortcuts.js';
import { watchCaret } from '../../host/watch-caret.js';
import { watchBox, type BoxProblem, type BoxTarget } from '../../host/watch-box.js';

/** An element that names its reply box by `for` or `target` and has a `.layer` for the marks. */
type BoxHost = ReactiveControllerHost &
  HTMLElement & {
    readonly for: string;
    readonly target: Exclude<BoxTarget, string> | undefined;
    readonly renderRoot: ParentNode;
  };

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
  problem: BoxProblem | undefined;

  readonly #host: BoxHost;
  readonly #listener: BoxListener;
  #named: BoxTarget | undefined;
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
    const named = this.#host.target ?? this.#host.for;
    if (this.#host.isConnected && named !== this.#named) this.#watch(named);
  }

  hostDisconnected(): void {
    this.#release();
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#named = undefined;
  }

  #watch(named: BoxTarget): void {
    this.hostDisconnected();
    this.#named = named;
    this.problem = undefined;
    if (!named) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    this.#stopWatching = watchBox(root, named, (box, problem) => {
      this.#release();
      this.problem = problem;
      if (box) this.#attach(box);
      this.#host.requestUpdate();
    });
  }

  #attach(box: ReplyBox): void {
    const layer = this.#host.renderRoot.querySelector<HTMLElement>('.layer');
    if (!layer) return;
    const { element } = box;
    const listener = this.#listener;
    const marks = createMarks(box, layer);
    const left = (): void => listener.left();
    element?.addEventListener('blur', left);
    this.box = box;
    this.marks = marks;
    this.#releases = [
      box.observe(() => listener.changed()),
      watchCaret(box, selection => listener.moved(selection)),
      element ? bindShortcuts(element, combination => listener.pressed(combination)) : () => {},
      () => element?.removeEventListener('blur', left),
      () => marks.close(),
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
