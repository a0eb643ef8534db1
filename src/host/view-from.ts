import { framesAround } from './frames-around.js';
import { meet, visibleRect } from './visible-rect.js';

/** How an element in a frame is seen from a page around it. */
export interface View {
  /** Where a rectangle of the element's window is in the page's window, not clipped. */
  place(rect: DOMRect): DOMRect;
  /** The part of the element that can be seen, in client coordinates of the page's window. */
  readonly seen: DOMRect;
}

/** The view as it is now; any scrolling or resizing on the way makes it another one. */
export const viewFrom = (page: Document, element: HTMLElement): View => {
  let view: View = { place: rect => rect, seen: visibleRect(element) };
  for (const frame of framesAround(element, page)) {
    const { place, seen } = view;
    const opening = openingOf(frame);
    const outward = (rect: DOMRect): DOMRect =>
      new DOMRect(
        opening.left + rect.left * opening.scaleX,
        opening.top + rect.top * opening.scaleY,
        rect.width * opening.scaleX,
        rect.height * opening.scaleY,
      );
    view = {
      place: rect => outward(place(rect)),
      seen: meet(meet(outward(seen), opening.rect), visibleRect(frame)),
    };
  }
  return view;
};

interface Opening {
  readonly left: number;
  readonly top: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly rect: DOMRect;
}

/** The content box of a frame, through which its page is seen, and how many outer pixels an inner one makes. */
const openingOf = (frame: HTMLElement): Opening => {
  const outer = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const edge = (side: string): number =>
    parseFloat(style.getPropertyValue(`border-${side}-width`)) +
    parseFloat(style.getPropertyValue(`padding-${side}`));
  const drawnX = frame.offsetWidth ? outer.width / frame.offsetWidth : 1;
  const drawnY = frame.offsetHeight ? outer.height / frame.offsetHeight : 1;
  const rect = new DOMRect(
    outer.left + edge('left') * drawnX,
    outer.top + edge('top') * drawnY,
    outer.width - (edge('left') + edge('right')) * drawnX,
    outer.height - (edge('top') + edge('bottom')) * drawnY,
  );
  // A zoomed frame has a page of as many pixels fewer, so its window is asked, whose sizes are whole numbers.
  const { innerWidth = 0, innerHeight = 0 } = (frame as HTMLIFrameElement).contentWindow ?? {};
  return {
    left: rect.left,
    top: rect.top,
    scaleX: scaleOf(rect.width, innerWidth),
    scaleY: scaleOf(rect.height, innerHeight),
    rect,
  };
};

const scaleOf = (drawn: number, own: number): number =>
  own === 0 || Math.abs(drawn - own) < 1 ? 1 : drawn / own;
