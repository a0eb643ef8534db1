/** Milliseconds left at which the agent is told, once each: 10, 5 and 1 minutes, 30 seconds. */
const warningMarksMs = [600_000, 300_000, 60_000, 30_000] as const;

/** Milliseconds to the deadline, never below nothing; undefined without one. */
export function timeLeftMs(
  { deadline }: { readonly deadline: number | null },
  now: number,
): number | undefined {
  return deadline === null ? undefined : Math.max(0, deadline - now);
}

/** A look at the clock comes at a full second; one this much later still tells that second. */
const lateMs = 1_000;

/**
 * What is left to be told between two looks at the clock: the mark that was passed, the latest if there were several.
 * Where a tab slept past a mark, the time that is truly left.
 */
export function toldTimeLeft(beforeMs: number, leftMs: number): number | undefined {
  const mark = warningMarksMs.filter(mark => beforeMs > mark && leftMs <= mark && leftMs > 0).at(-1);
  return mark === undefined || mark - leftMs < lateMs ? mark : leftMs;
}
