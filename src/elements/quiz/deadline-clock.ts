import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toldTimeLeft } from '../../engine/quiz/time-left.js';

interface ClockOptions {
  /** Milliseconds left until the deadline, or whatever else comes by itself; undefined while nothing is to come. */
  readonly left: () => number | undefined;
  /** Called when 10, 5, 1 minutes or 30 seconds are left, with what is left. */
  readonly warn: (leftMs: number) => void;
  readonly timeUp: () => void;
}

/**
 * Looks at the deadline about once a second and when the tab comes to the front. The ticks only decide when to
 * look: what is left is always computed from the deadline, so a sleeping tab loses nothing.
 */
export class DeadlineClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ClockOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #before: number | undefined;

  constructor(host: ReactiveControllerHost, options: ClockOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.look);
    clearTimeout(this.#timer);
  }

  /** Looks now, and again at the next full second. */
  readonly look = (): void => {
    clearTimeout(this.#timer);
    const left = this.#options.left();
    const before = this.#before;
    this.#before = left;
    if (left === undefined) {
      // What was waited for has come.
      if (before !== undefined) this.#host.requestUpdate();
      return;
    }
    if (left === 0) {
      this.#before = undefined;
      this.#options.timeUp();
      return;
    }
    const told = before === undefined ? undefined : toldTimeLeft(before, left);
    if (told !== undefined) this.#options.warn(told);
    this.#host.requestUpdate();
    this.#timer = setTimeout(this.look, left % 1000 || 1000);
  };
}
