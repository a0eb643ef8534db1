/** Fired by `<heyan-checker>` after a better wording was written into the reply box. */
export class HeyanApplyEvent extends Event {
  static readonly eventName = 'heyan-apply';

  readonly ruleId: string;
  /**
   * The wording taken, from the rule pack; in its slot at most a word of a class of the pack, as the reply had it. Or
   * the phrase taken, from the phrase pack, its blanks not filled in.
   */
  readonly suggestion: string;

  constructor(ruleId: string, suggestion: string) {
    super(HeyanApplyEvent.eventName, { bubbles: true, composed: true });
    this.ruleId = ruleId;
    this.suggestion = suggestion;
  }
}

declare global {
  interface DocumentEventMap {
    'heyan-apply': HeyanApplyEvent;
  }
  interface HTMLElementEventMap {
    'heyan-apply': HeyanApplyEvent;
  }
}
