import type { Language } from './language.js';

/** The month a moment (epoch milliseconds) falls in, by the reader's own clock. */
export function monthOf(now: number): string {
  const date = new Date(now);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** The month so many months after another, or before it where the number is negative. */
export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(year, number - 1 + by, 1).getTime());
}

/** The month as the reader's language writes it: 2026年11月, November 2026. */
export function monthName(month: string, language: Language): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long' }).format(
    new Date(year, number - 1, 1),
  );
}
