/** Milliseconds left at which the agent is told, once each: 10, 5 and 1 minutes, 30 seconds. */
const warningMarksMs = [600_000, 300_000, 60_000, 30_000] as const;

/** Milliseconds to the deadline, never below nothing; undefined without one. */
export function timeLeftMs(
  { deadline }: { readonly deadline: number | null },
  now: number,
): number | undefined {
  return deadline === null ? undefined : Math.max(0, deadline - now);
}

/**
 * The mark that was passed between two looks at the clock, the latest if there were several: a tab in the
 * background may sleep through some of them.
 */
export function passedMark(beforeMs: number, leftMs: number): number | undefined {
  return warningMarksMs.filter(mark => beforeMs > mark && leftMs <= mark && leftMs > 0).at(-1);
}
