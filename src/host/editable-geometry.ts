import { oldZoom, zoomedRect } from './client-rect.js';
import { readEditable } from './editable-text.js';
import type { TextGeometry } from './text-geometry.js';

/** The geometry of a contenteditable element, which the browser knows. */
export const editableGeometry = (element: HTMLElement): TextGeometry => {
  let known = readEditable(element);
  return {
    update: () => {
      known = readEditable(element);
    },
    rangeOf: span => known.rangeOf(span),
    rectsOf: span => {
      const zoom = oldZoom(element);
      return textRects(known.rangeOf(span)).map(rect => zoomedRect(rect, zoom));
    },
    close: () => {},
  };
};

/** The rectangles of the text alone: those of a whole range have the boxes of the blocks in it too. */
const textRects = (range: Range): DOMRect[] => {
  const scope = range.commonAncestorContainer;
  const page = scope.ownerDocument ?? document;
  const texts = page.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  const part = page.createRange();
  // Ranges inside a long text are asked for often, so the walk begins at theirs and ends there.
  if (range.startContainer.nodeType === Node.TEXT_NODE) texts.currentNode = range.startContainer;
  for (let node: Node | null = texts.currentNode; node; node = texts.nextNode()) {
    if (range.comparePoint(node, 0) > 0) break;
    if (node.nodeType !== Node.TEXT_NODE || !range.intersectsNode(node)) continue;
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    rects.push(...part.getClientRects());
  }
  return rects.filter(rect => rect.width > 0);
};
