/** What the guard does with a reply in which errors stand: nothing, hold the first attempt, hold every one. */
export type Guard = 'off' | 'warn' | 'block';

/** For so long after a warning a second attempt to send goes through. */
const warnedForMs = 10_000;
/** The second click of a double click is no second attempt. */
const doubleClickMs = 500;

/** Decides, attempt by attempt, whether a reply is held. */
export class Holding {
  #heldAtMs: number | undefined;

  /** @param nowMs always of the same clock */
  judge(guard: Guard, errors: number, nowMs: number): 'goes' | 'held' | 'same-attempt' {
    const sinceMs = nowMs - (this.#heldAtMs ?? -Infinity);
    if (guard === 'off' || errors === 0) this.forget();
    else if (sinceMs < doubleClickMs) return 'same-attempt';
    else if (guard === 'warn' && sinceMs <= warnedForMs) this.forget();
    else {
      this.#heldAtMs = nowMs;
      return 'held';
    }
    return 'goes';
  }

  /** The next attempt counts as the first. */
  forget(): void {
    this.#heldAtMs = undefined;
  }
}
