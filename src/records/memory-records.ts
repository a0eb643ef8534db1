import type { Records } from './records.js';

/** Records that live as long as the page: the fallback where the browser keeps nothing. */
export function createMemoryRecords(): Records {
  const values = new Map<string, unknown>();
  return {
    persistent: false,
    ready: Promise.resolve(),
    get: async <T>(key: string) => structuredClone(values.get(key)) as T | undefined,
    set: async (key, value) => void values.set(key, structuredClone(value)),
    update: async <T>(key: string, change: (old: T | undefined) => T) => {
      const next = change(structuredClone(values.get(key)) as T | undefined);
      values.set(key, structuredClone(next));
      return next;
    },
    delete: async key => void values.delete(key),
    keys: async prefix => [...values.keys()].filter(key => key.startsWith(prefix)),
  };
}
