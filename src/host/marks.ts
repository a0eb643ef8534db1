import { adoptSheet } from './adopt-sheet.js';
import { suitsHighlights, highlightPainter } from './highlight-painter.js';
import { layerPainter } from './layer-painter.js';
import { markLayerCss } from './mark-styles.js';
import { openGeometry } from './open-geometry.js';
import type { Mark, ReplyBox } from './reply-box.js';
import { shiftMarks } from './shift-marks.js';
import { viewFrom } from './view-from.js';
import { contains, meet, visibleRect } from './visible-rect.js';

/** Underlines in a reply box that leave the DOM of its page as it is. */
export interface Marks {
  /** Draws these marks in place of the last ones. Those that are empty or lie beyond the text are left out. */
  show(marks: readonly Mark[]): void;
  clear(): void;
  /** Removes everything from the page. */
  close(): void;
  /** Id of the mark under a point, in client coordinates of the box's window as its events tell; of several the shortest. */
  at(clientX: number, clientY: number): string | undefined;
  /** Where a mark is seen, in client coordinates of the layer's window; undefined when it is out of sight. */
  rectOf(id: string): DOMRect | undefined;
}

/**
 * Opens the marks of a reply box.
 * Between an edit and the next `show` they move along with the text.
 *
 * @param layer an element of the caller, drawn (it may be empty and of no size), in the document of the box or in one
 *   around its frame, into which marks go where the browser cannot draw them in the box itself
 */
export const createMarks = (box: ReplyBox, layer: HTMLElement): Marks => {
  const { element, mark } = box;
  if (mark || !element) return handedOver(mark);
  const removeSheet = adoptSheet(layer.getRootNode() as Document | ShadowRoot, markLayerCss);
  const geometry = openGeometry(element, layer);
  const { rangeOf } = geometry;
  const painter =
    rangeOf && suitsHighlights(element)
      ? highlightPainter(element, rangeOf)
      : layerPainter(element, layer, geometry.rectsOf);
  let shown: readonly Mark[] = [];
  let text = box.read();

  const paint = (marks: readonly Mark[]): void => {
    text = box.read();
    shown = marks.filter(({ start, end }) => 0 <= start && start < end && end <= text.length);
    geometry.update();
    painter.paint(shown);
  };
  const carry = (): void => {
    if (shown.length > 0) paint(shiftMarks(shown, text, box.read()));
  };
  const stopObserving = box.observe(() => {
    if (box.read() !== text) carry();
  });
  // Nodes or their data put in place of others kill the ranges in them, even where the text remains the same.
  const nodes = new MutationObserver(carry);
  nodes.observe(element, { childList: true, characterData: true, subtree: true });

  return {
    show: paint,
    clear: () => paint([]),
    close: () => {
      stopObserving();
      nodes.disconnect();
      painter.close();
      geometry.close();
      removeSheet();
      shown = [];
    },
    at: (x, y) => {
      const seen = visibleRect(element);
      if (shown.length === 0 || !contains(seen, x, y)) return undefined;
      const under = shown.filter(mark => geometry.rectsOf(mark).some(rect => contains(rect, x, y)));
      return under.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.id;
    },
    rectOf: id => {
      const mark = shown.find(shownMark => shownMark.id === id);
      if (!mark) return undefined;
      const view = viewFrom(layer.ownerDocument, element);
      return union(
        geometry
          .rectsOf(mark)
          .map(rect => meet(view.place(rect), view.seen))
          .filter(rect => rect.width > 0 && rect.height > 0),
      );
    },
  };
};

/** Marks that somebody else draws, or that nobody can. Where they are seen is not known. */
const handedOver = (mark: ReplyBox['mark']): Marks => ({
  show: marks => mark?.(marks),
  clear: () => mark?.([]),
  close: () => mark?.([]),
  at: () => undefined,
  rectOf: () => undefined,
});

const union = ([first, ...rest]: readonly DOMRect[]): DOMRect | undefined =>
  first &&
  rest.reduce((all, rect) => {
    const left = Math.min(all.left, rect.left);
    const top = Math.min(all.top, rect.top);
    return new DOMRect(
      left,
      top,
      Math.max(all.right, rect.right) - left,
      Math.max(all.bottom, rect.bottom) - top,
    );
  }, first);
