import type { ScriptNote } from '../../engine/library/script-note.js';

/**
 * Fired by `<heyan-library>` when a script has come to its end, or the agent hands its note over before: what the
 * agent wrote down, and nothing of what was said. Cancel it when the page could not keep the note: the agent is told.
 */
export class HeyanNoteEvent extends Event {
  static readonly eventName = 'heyan-note';

  /** The conversation the page named; empty without one. */
  readonly conversation: string;
  /** Step by step and field by field; `finishedAt` is absent where the script goes on. */
  readonly note: ScriptNote;
  /** The same as lines of text, for a ticket that takes no more. */
  readonly text: string;

  constructor(conversation: string, note: ScriptNote, text: string) {
    super(HeyanNoteEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.conversation = conversation;
    this.note = note;
    this.text = text;
  }
}

declare global {
  interface DocumentEventMap {
    'heyan-note': HeyanNoteEvent;
  }
  interface HTMLElementEventMap {
    'heyan-note': HeyanNoteEvent;
  }
}
