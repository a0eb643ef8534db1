/**
 * Where an element is in client coordinates. An engine that does not know `currentCSSZoom` (Chromium before 128,
 * WebKit) tells the rectangles of what is zoomed by CSS in the pixels of the zoomed.
 */
export const clientRect = (element: Element): DOMRect =>
  zoomedRect(element.getBoundingClientRect(), oldZoom(element));

/** How many client pixels one pixel makes of the rectangles that such an engine tells of an element; else 1. */
export const oldZoom = (element: Element): number => {
  if (element.currentCSSZoom !== undefined) return 1;
  let zoom = 1;
  for (let node: Element | null = element; node; node = node.parentElement)
    zoom *= parseFloat(getComputedStyle(node).getPropertyValue('zoom')) || 1;
  return zoom;
};

export const zoomedRect = (rect: DOMRect, zoom: number): DOMRect =>
  zoom === 1 ? rect : new DOMRect(rect.left * zoom, rect.top * zoom, rect.width * zoom, rect.height * zoom);
