import { clientRect } from './client-rect.js';
import type { MarkPainter } from './mark-painter.js';
import { severities } from './mark-styles.js';
import type { Mark } from './reply-box.js';
import { viewFrom, type View } from './view-from.js';
import { meet } from './visible-rect.js';
import { watchMotion } from './watch-motion.js';

/** Width of `.heyan-marks`, by which the layer's own scale is measured. */
const rulerPx = 100;
const barPx = 4;

/**
 * Draws marks as bars in a layer of our own over the box, where the browser has no highlights for it.
 * The bars follow every scroll and resize, and are cut off where the box is.
 *
 * @param rectsOf where a mark is now, in client coordinates of the box's own window
 */
export const layerPainter = (
  element: HTMLElement,
  layer: HTMLElement,
  rectsOf: (mark: Mark) => DOMRect[],
): MarkPainter => {
  const frame = layer.ownerDocument.createElement('div');
  frame.className = 'heyan-marks';
  frame.setAttribute('aria-hidden', 'true');
  layer.append(frame);
  let shown: readonly Mark[] = [];

  const barsOf = (mark: Mark, view: View): HTMLElement[] =>
    rectsOf(mark)
      .map(view.place)
      .map(rect => meet(new DOMRect(rect.left, rect.bottom - barPx + 2, rect.width, barPx), view.seen))
      .filter(rect => rect.width > 0 && rect.height > 0)
      .map(rect => {
        const bar = layer.ownerDocument.createElement('span');
        bar.className = `heyan-mark ${mark.severity}`;
        place(bar, rect);
        return bar;
      });
  /** A transformed ancestor of the layer moves and scales what is fixed in it: seen only by where it landed. */
  const place = (bar: HTMLElement, rect: DOMRect): void => {
    const origin = clientRect(frame);
    const scale = origin.width / rulerPx || 1;
    bar.style.setProperty('left', `${(rect.left - origin.left) / scale}px`);
    bar.style.setProperty('top', `${(rect.top - origin.top) / scale}px`);
    bar.style.setProperty('width', `${rect.width / scale}px`);
    bar.style.setProperty('height', `${rect.height / scale}px`);
  };
  const draw = (): void => {
    if (shown.length === 0) return frame.replaceChildren();
    const view = viewFrom(layer.ownerDocument, element);
    const gravestLast = [...shown].sort(
      (a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity),
    );
    frame.replaceChildren(...gravestLast.flatMap(mark => barsOf(mark, view)));
  };
  const stopWatching = watchMotion(element, draw);

  return {
    paint: marks => {
      shown = marks;
      draw();
    },
    close: () => {
      stopWatching();
      frame.remove();
    },
  };
};
