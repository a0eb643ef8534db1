import type { CheckReport } from '../../engine/checker/types.js';

/** Fired by `<heyan-checker>` for every new report; holds offsets and rules, never the text of the reply. */
export class HeyanCheckEvent extends Event {
  static readonly eventName = 'heyan-check';

  readonly report: CheckReport;

  constructor(report: CheckReport) {
    super(HeyanCheckEvent.eventName, { bubbles: true, composed: true });
    this.report = report;
  }
}

declare global {
  interface DocumentEventMap {
    'heyan-check': HeyanCheckEvent;
  }
  interface HTMLElementEventMap {
    'heyan-check': HeyanCheckEvent;
  }
}
