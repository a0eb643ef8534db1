import { createStore, del, get, getMany, keys, set, update, type UseStore } from 'idb-keyval';
import { createMemoryRecords } from './memory-records.js';
import type { Records } from './records.js';

type Change = (old: unknown) => unknown;

const applied = (changes: readonly Change[], old: unknown): unknown =>
  changes.reduce((value, change) => change(value), old);

/**
 * Records in a database of our own in this browser. Where there is none (absent, private window) all is kept in
 * memory for the session. What the database refuses, as when it is full, is kept in memory beside what it holds and
 * put on it with the next write of that record: as changes and not as a value, so that what another tab has stored
 * meanwhile is not lost. `persistent` says whether all of it will outlive the tab.
 */
export function createLocalRecords(database = 'heyan'): Records {
  const memory = createMemoryRecords();
  /** What the database has yet to take, oldest first. */
  const refused = new Map<string, readonly Change[]>();
  let failed = false;
  let opening: Promise<UseStore | undefined> | undefined;

  /** Opened on first use, so that merely importing or constructing touches nothing. */
  const open = (): Promise<UseStore | undefined> => (opening ??= probe());

  async function probe(): Promise<UseStore | undefined> {
    const store = createStore(database, 'records');
    // Opening alone proves nothing: private windows refuse the first transaction instead.
    return (await tried(() => get('probe', store))) && store;
  }

  /** Undefined where the database refused to say. */
  async function tried<T>(read: () => Promise<T>): Promise<{ value: T } | undefined> {
    try {
      return { value: await read() };
    } catch {
      failed = true;
      return undefined;
    }
  }

  async function read(store: UseStore, key: string): Promise<unknown> {
    return withRefused(key, (await tried(() => get<unknown>(key, store)))?.value);
  }

  /** What a key holds once the changes the database has yet to take are made. */
  function withRefused(key: string, stored: unknown): unknown {
    const changes = refused.get(key);
    // A change may hand out a value that it keeps.
    return changes ? structuredClone(applied(changes, stored)) : stored;
  }

  /** Changes what is stored and gives what it has become; what was refused before is changed first. */
  async function change(store: UseStore, key: string, latest: Change): Promise<unknown> {
    const changes = [...(refused.get(key) ?? []), latest];
    // Whoever writes meanwhile must not make the same changes once more.
    refused.delete(key);
    let next: unknown;
    try {
      await update<unknown>(key, old => (next = applied(changes, old)), store);
      return next;
    } catch {
      refused.set(key, [...changes, ...(refused.get(key) ?? [])]);
      return read(store, key);
    }
  }

  return {
    get persistent() {
      return !failed && refused.size === 0;
    },
    get ready() {
      return open().then(() => undefined);
    },
    async get<T>(key: string) {
      const store = await open();
      return store ? ((await read(store, key)) as T | undefined) : memory.get<T>(key);
    },
    async getMany<T>(wanted: readonly string[]) {
      const store = await open();
      if (!store) return Promise.all(wanted.map(key => memory.get<T>(key)));
      // A transaction for each of a thousand keys would take longer than all the rest.
      const stored = (await tried(() => getMany<unknown>([...wanted], store)))?.value ?? [];
      return wanted.map((key, i) => withRefused(key, stored[i]) as T | undefined);
    },
    async set(key, value) {
      const store = await open();
      if (!store) return memory.set(key, value);
      try {
        await set(key, value, store);
        refused.delete(key);
      } catch {
        const kept: unknown = structuredClone(value);
        refused.set(key, [() => kept]);
      }
    },
    async update<T>(key: string, next: (old: T | undefined) => T): Promise<T> {
      const store = await open();
      return store ? ((await change(store, key, next as Change)) as T) : memory.update(key, next);
    },
    async delete(key) {
      refused.delete(key);
      const store = await open();
      if (store) await tried(() => del(key, store));
      else await memory.delete(key);
    },
    async keys(prefix) {
      const store = await open();
      if (!store) return memory.keys(prefix);
      const stored = (await tried(() => keys<string>(store)))?.value ?? [];
      return [...new Set([...stored, ...refused.keys()])].filter(key => key.startsWith(prefix));
    },
  };
}
