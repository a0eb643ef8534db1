import type { Objection } from '../../engine/quiz/objection.js';

/** Fired by `<heyan-quiz>` when its agent contests a question of a marked attempt; the objection is stored by then. */
export class HeyanObjectionEvent extends Event {
  static readonly eventName = 'heyan-objection';

  readonly objection: Objection;

  constructor(objection: Objection) {
    super(HeyanObjectionEvent.eventName, { bubbles: true, composed: true });
    this.objection = objection;
  }
}

declare global {
  interface DocumentEventMap {
    'heyan-objection': HeyanObjectionEvent;
  }
  interface HTMLElementEventMap {
    'heyan-objection': HeyanObjectionEvent;
  }
}
