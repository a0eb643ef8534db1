import { openReplyBox } from './open-reply-box.js';
import { sameText } from './same-text.js';
import type { Mark, ReplyBox, TextRange } from './reply-box.js';

/**
 * A reply box for which its page speaks itself, because it knows its editor best. What an adapter leaves out is
 * done by us on its `element`; what it brings always wins. Nothing it throws reaches the page.
 */
export interface BoxAdapter {
  /** Resolves once the box can be asked; until then there is none. Without it the box is there at once. */
  readonly ready?: Promise<unknown>;
  /** What the text is written in, to be marked and listened to. */
  readonly element?: HTMLElement;
  /** The whole text at this moment, line breaks as `\n`; asked again after each write, to see that it arrived. */
  read?(): string;
  /** The selection, in UTF-16 offsets into that text. */
  selection?(): TextRange;
  /** Whether an input method is at work, so that the text is in flux. */
  composing?(): boolean;
  /** Replaces a span, at once or in time; `false` or a failure means that nothing was written. */
  replace?(range: TextRange, text: string): unknown;
  /** Writes at the caret in place of what is selected; used for that where there is no `replace`. */
  insert?(text: string): unknown;
  /** Selects a span and gives the box the focus. */
  select?(range: TextRange): void;
  /** Calls back after each change of the text. Returns the way to stop. */
  observe?(listener: () => void): (() => void) | void;
  /** Draws underlines in place of the last ones. */
  mark?(marks: readonly Mark[]): void;
}

/** Opens the box an adapter speaks for; undefined where neither it nor its element can tell the text or take any. */
export const openAdaptedBox = (adapter: BoxAdapter): ReplyBox | undefined => {
  const own = adapter.element && openReplyBox(adapter.element);
  if (!own && !adapter.read && !adapter.replace && !adapter.insert) return undefined;
  const ownText = (): string | undefined => {
    const text: unknown = attempt(() => adapter.read?.());
    return typeof text === 'string' ? text : undefined;
  };
  // A promise of a text, say: what cannot be read must not pass for an empty reply.
  if (adapter.read && !own && ownText() === undefined) return undefined;
  const read = (): string => ownText() ?? own?.read() ?? '';
  const listeners = new Set<() => void>();
  const atEnd = (): TextRange => ({ start: read().length, end: read().length });
  const selection = (): TextRange => attempt(() => adapter.selection?.()) ?? own?.selection() ?? atEnd();

  const select = (range: TextRange): void => {
    if (adapter.select) attempt(() => adapter.select?.(range));
    else own?.select(range);
  };

  const write = async (range: TextRange, text: string): Promise<boolean | undefined> => {
    if (adapter.replace) return (await adapter.replace(range, text)) !== false;
    if (!adapter.insert) return undefined;
    const { start, end } = selection();
    if (start !== range.start || end !== range.end) {
      if (!adapter.select && !own) return false;
      select(range);
    }
    return (await adapter.insert(text)) !== false;
  };

  return {
    element: adapter.element,
    get composing() {
      return attempt(() => adapter.composing?.()) ?? own?.composing ?? false;
    },
    read,
    selection,
    replace: async (range, text) => {
      const before = read();
      const after = before.slice(0, range.start) + text + before.slice(range.end);
      const said = await inTime(write(range, text));
      const ok = said ?? (await own?.replace(range, text)) ?? false;
      // Where the text can be read its word is not taken for it; and it need not tell us of our own writes.
      const canTell = adapter.read !== undefined || own !== undefined;
      const arrived = ok && (!canTell || (await becomes(() => sameText(read(), after))));
      for (const listener of [...listeners]) listener();
      return arrived;
    },
    select,
    observe: listener => {
      listeners.add(listener);
      const stops = [own?.observe(listener), attempt(() => adapter.observe?.(listener))];
      return () => {
        listeners.delete(listener);
        for (const stop of stops) if (typeof stop === 'function') attempt(stop);
      };
    },
    mark: adapter.mark && (marks => attempt(() => adapter.mark?.(marks))),
    close: () => own?.close(),
  };
};

/** How long a write may take, and how long its text may take to be readable. */
const writeMs = 3000;
const readMs = 500;

/** `false` for a failure and for what never ends. */
const inTime = (written: Promise<boolean | undefined>): Promise<boolean | undefined> =>
  Promise.race([
    written.catch(() => false),
    new Promise<false>(resolve => setTimeout(() => resolve(false), writeMs)),
  ]);

const becomes = async (holds: () => boolean): Promise<boolean> => {
  for (const until = performance.now() + readMs; performance.now() < until;) {
    if (holds()) return true;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  return holds();
};

const attempt = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};
