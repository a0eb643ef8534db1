import type { TextRange } from './reply-box.js';

/** Where the text of a reply box is on the screen. */
export interface TextGeometry {
  /** Takes in the text and the style as they are now; to be called before spans of a changed text are asked for. */
  update(): void;
  /** Rectangles of a span in client coordinates, one or more per line, not clipped to what can be seen. */
  rectsOf(span: TextRange): DOMRect[];
  /** The span as a range that CSS highlights can hold, where the browser has such ranges for this box. */
  rangeOf?(span: TextRange): AbstractRange;
  close(): void;
}
