import type { Reader } from '../packs/read.js';

/** Whether a value is a date and time as `Date.parse` reads it, such as ISO 8601. */
export const isTimeText = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));

export const timeText: Reader<string> = (input, path, list) =>
  isTimeText(input) ? input : list.add(path, 'unknown-value', String(input));
