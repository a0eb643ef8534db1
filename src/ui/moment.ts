import type { Language } from './language.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment (ISO 8601) as `<input type=datetime-local>` wants it, by the reader's own clock; empty for none. */
export function toLocalInput(moment: string | undefined): string {
  const date = new Date(moment ?? '');
  if (Number.isNaN(date.getTime())) return '';
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * What such a field holds as a moment that is the same for readers elsewhere, `2026-11-30T18:00+08:00`; undefined
 * where it holds none.
 */
export function fromLocalInput(local: string): string | undefined {
  const date = new Date(local);
  if (local === '' || Number.isNaN(date.getTime())) return undefined;
  const ahead = -date.getTimezoneOffset();
  const size = Math.abs(ahead);
  return `${toLocalInput(local)}${ahead < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** A moment as the reader's language writes it, by the reader's own clock: 2026年11月30日 18:00. */
export function momentName(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(moment),
  );
}
