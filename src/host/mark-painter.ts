import type { Mark } from './reply-box.js';

/** Draws underlines, by one technique or another. */
export interface MarkPainter {
  /** Draws these marks in place of the last ones. */
  paint(marks: readonly Mark[]): void;
  /** Leaves the page as it was. */
  close(): void;
}
