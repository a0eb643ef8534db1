import type { Attempt } from '../../engine/quiz/attempt.js';
import type { AttemptResult } from '../../engine/quiz/grade-attempt.js';

/**
 * Fired by `<heyan-quiz>` when an attempt is submitted, by the agent or because time was up. On a sealed paper
 * without a grader, or where marking failed, there is no result yet.
 */
export class HeyanAttemptEvent extends Event {
  static readonly eventName = 'heyan-attempt';

  readonly paperId: string;
  readonly attempt: Attempt;
  readonly result: AttemptResult | undefined;

  constructor(attempt: Attempt, result: AttemptResult | undefined) {
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
