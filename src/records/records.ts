/**
 * What is remembered after the tab closes. Keys are paths such as `library/favourites`.
 * No implementation ever throws: a failed write turns `persistent` to false and the value lives in memory.
 * The text of a reply is never handed to this interface.
 */
export interface Records {
  /** False where nothing will survive the tab (no IndexedDB, private window, quota). */
  readonly persistent: boolean;
  /** Resolves once it is known whether values survive the tab. */
  readonly ready: Promise<void>;
  get<T>(key: string): Promise<T | undefined>;
  /** The values of several keys in one go, in their order; where it is absent they are read one by one. */
  getMany?<T>(keys: readonly string[]): Promise<(T | undefined)[]>;
  set(key: string, value: unknown): Promise<void>;
  /**
   * Reads, changes and writes in one transaction, so that two tabs do not lose a count. The change may be made again on
   * a later value where the first could not be stored, so it must depend on nothing else.
   */
  update<T>(key: string, change: (old: T | undefined) => T): Promise<T>;
  delete(key: string): Promise<void>;
  /** All keys that start with the prefix. */
  keys(prefix: string): Promise<string[]>;
}
