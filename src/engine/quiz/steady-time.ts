/** Two clocks read at one moment, in milliseconds: one that can be set, and one that only runs. */
export interface ClockReading {
  readonly wall: number;
  readonly running: number;
}

/** The time of the sitting with the reading it was taken from. */
export interface SteadyTime extends ClockReading {
  /** Epoch milliseconds by the wall clock as it stood at first. */
  readonly time: number;
}

/** Clocks of one machine drift apart by less than this between two looks, and it is no time worth gaining. */
const driftMs = 2_000;

/**
 * The time at the next look. The running clock has the say, so that setting the clock gains and loses nothing. Only in
 * one case it has not: some systems stop it while they sleep. There the wall clock is ahead and no look was due in time:
 * the machine slept, and the time is gone.
 *
 * @param dueMs how long after the last look this one was to come at the latest; undefined where nobody can tell, as in
 * a tab in the background
 */
export function nextTime(last: SteadyTime, { wall, running }: ClockReading, dueMs?: number): SteadyTime {
  const passed = Math.max(0, running - last.running);
  const ahead = wall - last.wall - passed;
  const mayHaveSlept = dueMs === undefined || passed > dueMs;
  const slept = mayHaveSlept && ahead > driftMs ? ahead : 0;
  return { wall, running, time: last.time + passed + slept };
}
