import { openReplyBox } from './open-reply-box.js';
import type { Mark, ReplyBox, TextRange } from './reply-box.js';

/**
 * A reply box for which its page speaks itself, because it knows its editor best. What an adapter leaves out is
 * done by us on its `element`; what it brings always wins. Nothing it throws reaches the page.
 */
export interface BoxAdapter {
  /** What the text is written in, to be marked and listened to. */
  readonly element?: HTMLElement;
  /** The whole text, line breaks as `\n`. */
  read?(): string;
  /** The selection, in UTF-16 offsets into that text. */
  selection?(): TextRange;
  /** Whether an input method is at work, so that the text is in flux. */
  composing?(): boolean;
  /** Replaces a span; `false` or a failure means that nothing was written. */
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
  const read = (): string => String(attempt(() => adapter.read?.()) ?? own?.read() ?? '');
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
      try {
        return (await write(range, text)) ?? (await own?.replace(range, text)) ?? false;
      } catch {
        return false;
      }
    },
    select,
    observe: listener => {
      const stops = [own?.observe(listener), attempt(() => adapter.observe?.(listener))];
      return () => {
        for (const stop of stops) if (stop) attempt(stop);
      };
    },
    mark: adapter.mark && (marks => attempt(() => adapter.mark?.(marks))),
    close: () => own?.close(),
  };
};

const attempt = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};
