import type { Paper } from '../../engine/quiz/paper.js';

/** Fired by `<heyan-paper-editor>` once a paper is published: stored as the paper of its month. */
export class HeyanPaperEvent extends Event {
  static readonly eventName = 'heyan-paper';

  /** The whole paper with its key: a plain JSON value, ready to be sent to a server. */
  readonly paper: Paper;

  constructor(paper: Paper) {
    super(HeyanPaperEvent.eventName, { bubbles: true, composed: true });
    this.paper = paper;
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
