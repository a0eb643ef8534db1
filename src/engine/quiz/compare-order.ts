/** The share of neighbours that follow each other as in the right order, 0 to 1; places not given count as wrong. */
export function neighbourShare(given: readonly string[], right: readonly string[]): number {
  const next = new Map(given.map((id, i) => [id, given[i + 1]]));
  const kept = right.filter((id, i) => i + 1 < right.length && next.get(id) === right[i + 1]).length;
  return kept / Math.max(1, right.length - 1);
}

export const isSameOrder = (given: readonly string[], right: readonly string[]): boolean =>
  given.length === right.length && given.every((id, i) => id === right[i]);
