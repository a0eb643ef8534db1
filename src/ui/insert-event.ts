/**
 * Fired after a phrase was written into the reply box, or copied: by `<heyan-library>`, and by `<heyan-checker>` for a
 * phrase taken at a finding.
 */
export class HeyanInsertEvent extends Event {
  static readonly eventName = 'heyan-insert';

  readonly phraseId: string;
  /** The phrase with its blanks filled in. */
  readonly text: string;
  /** `inserted` into the reply box, or `copied` for the agent to paste. */
  readonly how: 'inserted' | 'copied';

  constructor(phraseId: string, text: string, how: 'inserted' | 'copied') {
    super(HeyanInsertEvent.eventName, { bubbles: true, composed: true });
    this.phraseId = phraseId;
    this.text = text;
    this.how = how;
  }
}

declare global {
  interface DocumentEventMap {
    'heyan-insert': HeyanInsertEvent;
  }
  interface HTMLElementEventMap {
    'heyan-insert': HeyanInsertEvent;
  }
}
