import { endComposition, watchText } from './watch-text.js';
import { nextTask } from './next-task.js';
import type { ReplyBox, TextRange } from './reply-box.js';
import { writeField } from './write-field.js';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** Types of input that hold prose and tell their selection. A password is nobody's business. */
const proseTypes = new Set(['text', 'search', 'url', 'tel']);

/** No event tells that a script has set `value`, as helpdesks do after sending: so the field is looked at. */
const glanceMs = 500;

export const isField = (element: HTMLElement): element is Field =>
  element.localName === 'textarea' ||
  (element.localName === 'input' && proseTypes.has((element as HTMLInputElement).type));

/** A textarea or a text input. */
export const openFieldBox = (field: Field): ReplyBox => {
  const read = (): string => field.value;
  const watch = watchText(field, read);
  const glance = setInterval(watch.check, glanceMs);
  let closed = false;

  return {
    element: field,
    get composing() {
      return watch.composing;
    },
    read,
    selection: (): TextRange => ({ start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 }),
    replace: async (range, text) => {
      if (closed || !(await endComposition(field, watch, read))) return false;
      const before = field.value;
      if (!(await watch.quietly(() => writeField(field, range, text)))) return false;
      await nextTask();
      // A framework that does not take the text puts its own back once the event is over.
      return before === field.value ? text === before.slice(range.start, range.end) : true;
    },
    select: ({ start, end }) => {
      field.focus();
      field.setSelectionRange(start, end);
    },
    observe: watch.observe,
    close: () => {
      closed = true;
      clearInterval(glance);
      watch.close();
    },
  };
};
