import { emptyList, type OwnList } from './join-own.js';
import { parseOwnPhrases } from './parse-own-phrases.js';

interface StoredOwnList extends OwnList {
  readonly version: 1;
  /** What this version of the widget cannot read. It is none of its business to throw it away. */
  readonly unread?: readonly unknown[];
}

export function toStoredList({ phrases, hidden }: OwnList, unread: readonly unknown[]): StoredOwnList {
  return { version: 1, phrases, hidden, ...(unread.length > 0 && { unread }) };
}

/** Another version of the widget, or another hand, may have written what is read here. */
export function readStoredList(stored: unknown): {
  readonly list: OwnList;
  readonly unread: readonly unknown[];
} {
  if (stored === undefined) return { list: emptyList, unread: [] };
  const { value: phrases, unread } = parseOwnPhrases(stored);
  const { hidden, unread: before } = Object(stored) as Partial<Record<keyof StoredOwnList, unknown>>;
  return {
    list: { phrases, hidden: listOrNone(hidden).filter((id): id is string => typeof id === 'string') },
    unread: [...listOrNone(before), ...unread],
  };
}

const listOrNone = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
