import { createStore, del, get, keys, set, update, type UseStore } from 'idb-keyval';
import { createMemoryRecords } from './memory-records.js';
import type { Records } from './records.js';

/**
 * Records in a database of our own in this browser. What the database refuses (absent, private window, full)
 * is kept in memory on top of it: everything goes on working for the session, what was already stored stays
 * readable, and `persistent` says that not all of it will outlive the tab.
 */
export function createLocalRecords(database = 'heyan'): Records {
  const memory = createMemoryRecords();
  let persistent = true;
  let opening: Promise<UseStore | undefined> | undefined;

  /** Opened on first use, so that merely importing or constructing touches nothing. */
  const open = (): Promise<UseStore | undefined> => (opening ??= probe());

  async function probe(): Promise<UseStore | undefined> {
    try {
      const store = createStore(database, 'records');
      // Opening alone proves nothing: private windows refuse the first transaction instead.
      await get('probe', store);
      return store;
    } catch {
      persistent = false;
      return undefined;
    }
  }

  /** Tries the database; undefined when it refused. */
  async function onDisk<T>(run: (store: UseStore) => Promise<T>): Promise<{ value: T } | undefined> {
    const store = await open();
    if (!store) return undefined;
    try {
      return { value: await run(store) };
    } catch {
      persistent = false;
      return undefined;
    }
  }

  async function read<T>(key: string): Promise<T | undefined> {
    return (await memory.get<T>(key)) ?? (await onDisk(store => get<T>(key, store)))?.value;
  }

  async function write(key: string, value: unknown): Promise<void> {
    if (await onDisk(store => set(key, value, store))) await memory.delete(key);
    else await memory.set(key, value);
  }

  return {
    get persistent() {
      return persistent;
    },
    get ready() {
      return open().then(() => undefined);
    },
    get: read,
    set: write,
    async update<T>(key: string, change: (old: T | undefined) => T): Promise<T> {
      let next!: T;
      const inMemory = await memory.get<T>(key);
      const stored =
        inMemory === undefined && (await onDisk(store => update<T>(key, old => (next = change(old)), store)));
      if (stored) return next;
      next = change(inMemory ?? (await read<T>(key)));
      await write(key, next);
      return next;
    },
    async delete(key) {
      await memory.delete(key);
      await onDisk(store => del(key, store));
    },
    async keys(prefix) {
      const stored = (await onDisk(store => keys<string>(store)))?.value ?? [];
      const all = new Set([...stored, ...(await memory.keys(prefix))]);
      return [...all].filter(key => key.startsWith(prefix));
    },
  };
}
