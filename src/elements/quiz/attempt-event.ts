import type { Attempt } from '../../engine/quiz/attempt.js';
import type { AttemptResult } from '../../engine/quiz/grade-attempt.js';

/** Fired by `<heyan-quiz>` when an attempt is submitted, by the agent or because time was up. */
export class HeyanAttemptEvent extends Event {
  static readonly eventName = 'heyan-attempt';

  readonly paperId: string;
  readonly attempt: Attempt;
  readonly result: AttemptResult;

  constructor(attempt: Attempt, result: AttemptResult) {
    super(HeyanAttemptEvent.eventName, { bubbles: true, composed: true });
    this.paperId = attempt.paper.id;
    this.attempt = attempt;
    this.result = result;
  }
}

declare global {
  interface DocumentEventMap {
    'heyan-attempt': HeyanAttemptEvent;
  }
  interface HTMLElementEventMap {
    'heyan-attempt': HeyanAttemptEvent;
  }
}
