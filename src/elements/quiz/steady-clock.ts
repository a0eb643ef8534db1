import { nextTime, type ClockReading, type SteadyTime } from '../../engine/quiz/steady-time.js';

/** While a tab is in front and time runs, somebody looks each second; this is with some patience. */
const dueMs = 1_500;

const read = (): ClockReading => ({ wall: Date.now(), running: performance.now() });

const isInFront = (): boolean => document.visibilityState === 'visible';

/**
 * The machine's clock, which setting it does not move: it is read beside the one that only runs. After a reload the
 * wall clock is all there is.
 */
export class SteadyClock {
  #last: SteadyTime;
  #wasInFront = isInFront();

  constructor() {
    const reading = read();
    this.#last = { ...reading, time: reading.wall };
  }

  /** Epoch milliseconds. */
  readonly now = (): number => {
    const isWatched = this.#wasInFront && isInFront();
    this.#wasInFront = isInFront();
    this.#last = nextTime(this.#last, read(), isWatched ? dueMs : undefined);
    return this.#last.time;
  };

  /** What was written down at a time was not written before it: a clock set back while the page was closed. */
  notBefore(time: number): void {
    this.#last = { ...this.#last, time: Math.max(this.now(), time) };
  }
}
