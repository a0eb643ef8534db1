import type { CheckReport } from '../../engine/checker/types.js';
import type { SendTrigger } from '../../host/send-guard.js';

/**
 * Fired by `<heyan-checker guard="warn|block">` before it holds a reply in which errors stand.
 * Cancel it and the host takes over: the reply is not held, and the page's own listeners hear the click or the key.
 */
export class HeyanGuardEvent extends Event {
  static readonly eventName = 'heyan-guard';

  /** All findings, those the agent has ignored included; never the text of the reply. */
  readonly report: CheckReport;
  /** What was about to send the reply. */
  readonly trigger: SendTrigger;

  constructor(report: CheckReport, trigger: SendTrigger) {
    super(HeyanGuardEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.report = report;
    this.trigger = trigger;
  }
}

declare global {
  interface DocumentEventMap {
    'heyan-guard': HeyanGuardEvent;
  }
  interface HTMLElementEventMap {
    'heyan-guard': HeyanGuardEvent;
  }
}
