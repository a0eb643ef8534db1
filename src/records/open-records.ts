import { createLocalRecords } from './local-records.js';
import type { Records } from './records.js';

let shared: Records | undefined;

/** The browser's own records: one connection, shared by every element that was given none of its own. */
export function openRecords(): Records {
  return (shared ??= createLocalRecords());
}
