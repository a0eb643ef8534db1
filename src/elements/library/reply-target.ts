import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReplyBox, TextRange } from '../../host/reply-box.js';
import { watchBox, type BoxProblem, type BoxTarget } from '../../host/watch-box.js';

/** Something written in the box that a phrase is to take the place of. */
export interface Place extends TextRange {
  readonly text: string;
}

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

  /**
   * Writes at the caret, or in place of something, and hands the focus to the box, the caret behind the text.
   * False when it did not arrive.
   */
  async insert(text: string, place?: Place): Promise<boolean> {
    const { box } = this;
    if (!box) return false;
    const range = place ? rangeOf(place, box.read()) : box.selection();
    if (!range || !(await box.replace(range, text))) return false;
    box.select(box.selection());
    return true;
  }

  /** Whether what a phrase was to take the place of is no longer in the box: somebody has changed the reply. */
  lacks(place: Place): boolean {
    return this.box !== undefined && rangeOf(place, this.box.read()) === undefined;
  }

  /** Puts the caret behind a place again; false when there is no box any more. */
  goBackTo(place: Place): boolean {
    const { box } = this;
    if (!box) return false;
    const { end } = rangeOf(place, box.read()) ?? box.selection();
    box.select({ start: end, end });
    return true;
  }
}

/** Where something is now that was seen in a box; undefined when it is gone, or could be in several places. */
function rangeOf(place: Place, text: string): TextRange | undefined {
  if (text.slice(place.start, place.end) === place.text) return place;
  // A bare trigger somewhere else may be any slash.
  if (place.text.length < 2) return undefined;
  const start = text.indexOf(place.text);
  if (start < 0 || text.lastIndexOf(place.text) !== start) return undefined;
  return { start, end: start + place.text.length };
}
