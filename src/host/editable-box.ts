import { readEditable } from './editable-text.js';
import type { ReplyBox, TextRange } from './reply-box.js';
import { selectionIn } from './selection-in.js';
import { endComposition, watchText } from './watch-text.js';
import { selectSpan } from './select-span.js';
import { writeEditable } from './write-editable.js';

/** A plain contenteditable element, `plaintext-only` too. Editors with a model of their own need boxes of their own. */
export const openEditableBox = (element: HTMLElement): ReplyBox => {
  const read = (): string => readEditable(element).text;
  const watch = watchText(element, read);
  const changes = new MutationObserver(watch.check);
  changes.observe(element, { childList: true, characterData: true, subtree: true });
  let last: TextRange = { start: 0, end: 0 };
  let closed = false;

  const remember = (): void => {
    const ends = selectionIn(element);
    if (!ends) return;
    const { offsetOf } = readEditable(element);
    last = {
      start: offsetOf(ends.startContainer, ends.startOffset),
      end: offsetOf(ends.endContainer, ends.endOffset),
    };
  };
  remember();
  const page = element.ownerDocument;
  page.addEventListener('selectionchange', remember);
  element.addEventListener('focusout', remember);

  return {
    element,
    get composing() {
      return watch.composing;
    },
    read,
    selection: () => {
      remember();
      const { length } = read();
      return { start: Math.min(last.start, length), end: Math.min(last.end, length) };
    },
    replace: async (range, text) => {
      if (closed || !(await endComposition(element, watch, read))) return false;
      return watch.quietly(() => writeEditable(element, range, text));
    },
    select: range => {
      element.focus();
      selectSpan(element, range);
    },
    observe: watch.observe,
    close: () => {
      closed = true;
      changes.disconnect();
      page.removeEventListener('selectionchange', remember);
      element.removeEventListener('focusout', remember);
      watch.close();
    },
  };
};
