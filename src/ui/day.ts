/** The day a moment (epoch milliseconds) falls on, by the reader's own clock: `2026-11-21`. */
export function dayOf(now: number): string {
  const date = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
