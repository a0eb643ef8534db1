import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReplyBox } from '../../host/reply-box.js';
import type { Marks } from '../../host/marks.js';
import { watchMotion } from '../../host/watch-motion.js';
import { createPause } from './pause.js';

type CardHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Time to get from a mark to its card. */
const graceMs = 250;
/** Between mark and card, and between card and the edge of the window. */
const spaceCssPx = 6;

/**
 * Opens a card at the mark the pointer rests on or the caret was put into, and keeps it in place.
 * It never takes the focus; typing, Esc and leaving close it.
 */
export class CardController implements ReactiveController {
  /** Id of the mark whose card is open. */
  openId: string | undefined;

  readonly #host: CardHost;
  readonly #grace = createPause(graceMs, () => this.close());
  #marks: Marks | undefined;
  #stop: (() => void) | undefined;

  constructor(host: CardHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Begins to listen to a box.
   *
   * @param idAt the mark at an offset into its text
   */
  attach(box: ReplyBox, marks: Marks, idAt: (caret: number) => string | undefined): void {
    const { element } = box;
    this.detach();
    if (!element) return;
    this.#marks = marks;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    element.addEventListener('pointermove', event => this.#hover(event), options);
    element.addEventListener('pointerleave', () => this.leave(), options);
    element.addEventListener('click', () => this.#open(idAt(box.selection().start)), options);
    element.addEventListener('blur', () => this.leave(), options);
    const stopWatching = watchMotion(element, () => this.#place());
    this.#stop = () => {
      listening.abort();
      stopWatching();
    };
  }

  detach(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#marks = undefined;
    this.close();
  }

  hostUpdated(): void {
    this.#place();
  }

  /** Says whether there was one to close. */
  close(): boolean {
    const wasOpen = this.openId !== undefined;
    this.#grace.stop();
    this.openId = undefined;
    if (wasOpen) this.#host.requestUpdate();
    return wasOpen;
  }

  /** The pointer is on the card. */
  readonly stay = (): void => this.#grace.stop();

  /** The pointer has left mark or card; it may come back. */
  readonly leave = (): void => {
    if (this.openId !== undefined) this.#grace.restart();
  };

  #hover({ clientX, clientY, pointerType, buttons }: PointerEvent): void {
    if (pointerType === 'touch' || buttons > 0) return;
    const id = this.#marks?.at(clientX, clientY);
    if (id !== undefined) this.#open(id);
    else if (!this.#grace.waiting) this.leave();
  }

  #open(id: string | undefined): void {
    this.#grace.stop();
    if (id === this.openId) return;
    this.openId = id;
    this.#host.requestUpdate();
  }

  /** Under the mark, or over it where there is no room; a transformed ancestor of the card is reckoned with. */
  #place(): void {
    const card = this.#host.renderRoot.querySelector<HTMLElement>('.card');
    if (!card || this.openId === undefined) return;
    const mark = this.#marks?.rectOf(this.openId);
    card.hidden = !mark;
    if (!mark) return;
    card.style.setProperty('left', '0');
    card.style.setProperty('top', '0');
    const { left, top, width, height } = card.getBoundingClientRect();
    const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
    const x = Math.max(spaceCssPx, Math.min(mark.left, clientWidth - width - spaceCssPx));
    const under = mark.bottom + spaceCssPx;
    const y = under + height <= clientHeight ? under : Math.max(0, mark.top - height - spaceCssPx);
    const scale = width / card.offsetWidth || 1;
    card.style.setProperty('left', `${(x - left) / scale}px`);
    card.style.setProperty('top', `${(y - top) / scale}px`);
  }
}
