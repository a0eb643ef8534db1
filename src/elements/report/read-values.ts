import type { Records } from '../../records/records.js';

/** The values of some keys, in their order; in one go where the records can. */
export function readValues(records: Records, keys: readonly string[]): Promise<readonly unknown[]> {
  return records.getMany?.<unknown>(keys) ?? Promise.all(keys.map(key => records.get<unknown>(key)));
}
