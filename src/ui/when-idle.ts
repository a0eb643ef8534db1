/** At the latest then, so that a page that is never idle is served too. */
const timeoutMs = 1000;
/** What may be done at once where the browser does not say how long it is idle (Safari). */
const guessedMs = 8;

/**
 * Does some work when the browser has nothing else to do.
 *
 * @param work is told by `mayGoOn` whether there is time for another piece of it
 * @returns a way to call it off
 */
export function whenIdle(work: (mayGoOn: () => boolean) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(
      deadline => {
        const end = performance.now() + guessedMs;
        work(() => (deadline.didTimeout ? performance.now() < end : deadline.timeRemaining() > 1));
      },
      { timeout: timeoutMs },
    );
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(() => {
    const end = performance.now() + guessedMs;
    work(() => performance.now() < end);
  }, 50);
  return () => clearTimeout(id);
}
