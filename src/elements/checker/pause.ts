/** Calls back once nothing has happened for a while. */
export interface Pause {
  /** Something has happened: the time runs anew. */
  restart(): void;
  /** Ends the waiting without a call. */
  stop(): void;
  /** Something has happened not long ago. */
  readonly waiting: boolean;
}

export function createPause(lengthMs: number, then: () => void): Pause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    stop,
    restart() {
      stop();
      timer = setTimeout(() => {
        timer = undefined;
        then();
      }, lengthMs);
    },
    get waiting() {
      return timer !== undefined;
    },
  };
}
