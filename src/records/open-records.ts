import { createLocalRecords } from './local-records.js';
import type { Records } from './records.js';

let shared: Records | undefined;

const methods = ['get', 'set', 'update', 'delete', 'keys'] as const;

/**
 * The records a page gave, or else the browser's own: one connection, shared by every element that was given none.
 * Whatever is no records is not used, and the caller sees that it got others.
 */
export function openRecords(own?: Records): Records {
  const given = own as Partial<Records> | null | undefined;
  if (typeof given === 'object' && given && methods.every(name => typeof given[name] === 'function'))
    return given as Records;
  return (shared ??= createLocalRecords());
}
