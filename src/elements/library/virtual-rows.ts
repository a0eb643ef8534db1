import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hit } from '../../engine/library/types.js';
import { rowsToDraw, scrolledTo, type RowWindow, type ScrolledList } from './row-window.js';

/** Until a row has been drawn and measured. */
const guess = { rowHeight: 72, seen: 320 } as const;

/**
 * Draws of a long list only the rows in view and some around them. The list is a scroll container `#list` whose only
 * child is as high as all rows together; a row stands where its own `--row` says, and all are of one height, which
 * the style sheet gives (`--_row-height`) and a reader's font size may change.
 */
export class VirtualRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #resized = new ResizeObserver(() => this.#measure());
  #list: HTMLElement | null = null;
  #items: readonly Hit[] = [];
  #activeId: string | undefined;
  #active = -1;
  #drawn: RowWindow = { first: 0, end: 0 };
  #rowHeight: number = guess.rowHeight;
  #seen: number = guess.seen;
  #scrolled = 0;
  /** How far the list itself was when last heard of: to ask it would have the page laid out for every letter typed. */
  #heard = 0;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Which rows to draw, in order. The active one is among them wherever it is, since the search field refers to it;
   * it is scrolled to when another one becomes active or other items are found.
   */
  draw(items: readonly Hit[], active: number): number[] {
    const id = items[active]?.entry.id;
    // The same found anew, as when packs are read again, is no reason to leave the place where somebody reads.
    const moved = id !== this.#activeId || active !== this.#active || items.length !== this.#items.length;
    this.#items = items;
    this.#active = active;
    this.#activeId = id;
    if (moved) this.#scrolled = scrolledTo(active, this.#measures);
    const { first, end } = (this.#drawn = rowsToDraw(this.#measures));
    const rows = Array.from({ length: end - first }, (_, i) => first + i);
    if (active < first) return [active, ...rows];
    return active >= end && active < items.length ? [...rows, active] : rows;
  }

  /** To be told of every scroll of the list. */
  readonly onScroll = (): void => {
    if (!this.#list) return;
    this.#scrolled = this.#heard = this.#list.scrollTop;
    this.#drawIfOutgrown();
  };

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const list = this.#host.shadowRoot!.querySelector<HTMLElement>('#list');
    const sizer = list?.firstElementChild as HTMLElement | null | undefined;
    sizer?.style.setProperty('--rows', String(this.#items.length));
    for (const row of sizer?.querySelectorAll<HTMLElement>('[aria-posinset]') ?? [])
      row.style.setProperty('--row', String(Number(row.getAttribute('aria-posinset')) - 1));
    if (list !== this.#list) {
      this.#resized.disconnect();
      if (list) this.#resized.observe(list);
      if (sizer) this.#resized.observe(sizer);
      this.#list = list;
      this.#heard = 0;
      this.#measure();
    }
    this.#settle();
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
    this.#list = null;
  }

  get #measures(): ScrolledList {
    const count = this.#items.length;
    return { count, rowHeight: this.#rowHeight, scrolled: this.#scrolled, seen: this.#seen };
  }

  #settle(): void {
    if (!this.#list || this.#scrolled === this.#heard) return;
    this.#list.scrollTop = this.#scrolled;
    this.#heard = this.#list.scrollTop;
  }

  #measure(): void {
    const list = this.#list;
    // Nothing is to be learnt of a list that is not shown.
    if (!list || list.clientHeight === 0) return;
    const rowHeight = list.firstElementChild!.clientHeight / this.#items.length;
    const { scrollTop } = list;
    const isMoved = scrollTop === 0 || rowHeight !== this.#rowHeight;
    this.#rowHeight = rowHeight;
    this.#seen = list.clientHeight;
    // It may have been hidden meanwhile, which takes it to the top, or have other rows than before; else somebody
    // has scrolled, which is about to be heard.
    if (scrollTop !== this.#scrolled)
      this.#scrolled = isMoved ? scrolledTo(this.#active, this.#measures) : scrollTop;
    this.#heard = scrollTop;
    this.#settle();
    this.#drawIfOutgrown();
  }

  #drawIfOutgrown(): void {
    const { first, end } = rowsToDraw(this.#measures);
    if (first !== this.#drawn.first || end !== this.#drawn.end) this.#host.requestUpdate();
  }
}
