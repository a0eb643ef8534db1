import { adoptSheet } from './adopt-sheet.js';
import type { MarkPainter } from './mark-painter.js';
import { highlightCss, highlightName, severities } from './mark-styles.js';
import type { Mark } from './reply-box.js';

/**
 * Whether highlights are the way to draw here (Chromium 105, Safari 17.2, Firefox 140).
 * Not in an input, which cuts the underline off at its line, nor with forced colours, where Chromium paints
 * highlights as if the words were selected.
 */
export const suitsHighlights = (element: HTMLElement): boolean => {
  const view = element.ownerDocument.defaultView;
  return (
    !!view &&
    'Highlight' in view &&
    'highlights' in view.CSS &&
    element.localName !== 'input' &&
    !view.matchMedia('(forced-colors: active)').matches
  );
};

/**
 * Draws marks by the browser's own highlights: no element is added, and the text may move as it likes.
 * The page has one highlight per severity, which every widget on it shares, each adding and removing its own ranges.
 */
export const highlightPainter = (
  element: HTMLElement,
  rangeOf: (mark: Mark) => AbstractRange,
): MarkPainter => {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  const removeSheet = adoptSheet(element.getRootNode() as Document | ShadowRoot, highlightCss);
  let drawn: { name: string; range: AbstractRange }[] = [];

  const clear = (): void => {
    for (const { name, range } of drawn) {
      const highlight = view.CSS.highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) view.CSS.highlights.delete(name);
      if ('disconnect' in range) (range as { disconnect(): void }).disconnect();
    }
    drawn = [];
  };
  const shared = (severity: Mark['severity']): Highlight => {
    const name = highlightName(severity);
    const highlight = view.CSS.highlights.get(name) ?? new view.Highlight();
    highlight.priority = severities.length - severities.indexOf(severity);
    view.CSS.highlights.set(name, highlight);
    return highlight;
  };

  return {
    paint: marks => {
      clear();
      for (const mark of marks) {
        const range = rangeOf(mark);
        shared(mark.severity).add(range);
        drawn.push({ name: highlightName(mark.severity), range });
      }
    },
    close: () => {
      clear();
      removeSheet();
    },
  };
};
