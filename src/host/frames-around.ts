/** The frames an element lies in, the innermost first, up to a page; none where it lies in that page itself. */
export const framesAround = (element: Element, page: Document): HTMLElement[] => {
  const frames: HTMLElement[] = [];
  let inner = element.ownerDocument;
  while (inner !== page) {
    const frame = inner.defaultView?.frameElement as HTMLElement | null | undefined;
    if (!frame) break;
    frames.push(frame);
    inner = frame.ownerDocument;
  }
  return frames;
};
