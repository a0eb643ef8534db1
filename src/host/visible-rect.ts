import { clientRect } from './client-rect.js';

/**
 * The part of an element that can be seen, in client coordinates of its own window: its padding box (border box
 * where nothing is cut off), within every ancestor that cuts off, shadow hosts and slots included.
 */
export const visibleRect = (element: HTMLElement): DOMRect => {
  let rect = isClipping(element) ? paddingBox(element) : clientRect(element);
  let position = getComputedStyle(element).position;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (position === 'fixed') break;
    const style = getComputedStyle(node);
    // What is positioned absolutely is not cut off by an ancestor that is not its containing block.
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (isClipping(node)) rect = meet(rect, paddingBox(node as HTMLElement));
  }
  return rect;
};

/** The part two rectangles share; without an area when they share none. */
export const meet = (a: DOMRect, b: DOMRect): DOMRect => {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(a.right, b.right) - left),
    Math.max(0, Math.min(a.bottom, b.bottom) - top),
  );
};

export const contains = (rect: DOMRect, x: number, y: number): boolean =>
  rect.left <= x && x < rect.right && rect.top <= y && y < rect.bottom;

const parentOf = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/**
 * What is not HTML, such as a foreignObject, has no padding box to be asked for. The page and its body leave the
 * cutting off to the window. An input cuts off too, but what it calls its client area differs from engine to engine.
 */
const isClipping = (element: Element): boolean =>
  'offsetWidth' in element &&
  !/^(html|body|input)$/.test(element.localName) &&
  getComputedStyle(element).overflow !== 'visible';

const paddingBox = (element: HTMLElement): DOMRect => {
  const rect = clientRect(element);
  const scaleX = element.offsetWidth ? rect.width / element.offsetWidth : 1;
  const scaleY = element.offsetHeight ? rect.height / element.offsetHeight : 1;
  return new DOMRect(
    rect.left + element.clientLeft * scaleX,
    rect.top + element.clientTop * scaleY,
    element.clientWidth * scaleX,
    element.clientHeight * scaleY,
  );
};
