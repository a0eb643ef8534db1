import type { Paper } from '../../engine/quiz/paper.js';

/** Fired by `<heyan-paper-editor>` once a paper is published as that of its month, or the key of a sealed one released. */
export class HeyanPaperEvent extends Event {
  static readonly eventName = 'heyan-paper';

  /**
   * What was published, a plain JSON value ready to be sent to a server: with its key, or sealed and without one; once
   * a sealed paper is released, the whole of it.
   */
  readonly paper: Paper;
  /** Whether the key of a paper that was published sealed is now out. */
  readonly released: boolean;

  constructor(paper: Paper, released = false) {
    super(HeyanPaperEvent.eventName, { bubbles: true, composed: true });
    this.paper = paper;
    this.released = released;
  }
}

declare global {
  interface DocumentEventMap {
    'heyan-paper': HeyanPaperEvent;
  }
  interface HTMLElementEventMap {
    'heyan-paper': HeyanPaperEvent;
  }
}
