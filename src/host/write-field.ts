import type { Field } from './field-box.js';
import type { TextRange } from './reply-box.js';
import { hasFocus } from './selection-in.js';

/**
 * Replaces a span of a field as the browser's own edit, so that Ctrl+Z takes it back and frameworks see it.
 * Returns whether the field now holds the text, caret behind it.
 */
export const writeField = (field: Field, { start, end }: TextRange, text: string): boolean => {
  const before = field.value;
  const wanted =
    field.localName === 'input' ? text.replace(/\s*[\r\n]\s*/g, ' ') : text.replace(/\r\n?/g, '\n');
  const after = before.slice(0, start) + wanted + before.slice(end);
  const inRange = 0 <= start && start <= end && end <= before.length;
  const tooLong = field.maxLength >= 0 && after.length > field.maxLength && after.length > before.length;
  if (!inRange || tooLong || !field.isConnected || field.readOnly || field.matches(':disabled')) return false;

  field.focus({ preventScroll: true });
  closeTyping(field, start, end);
  if (before === after) {
    field.setSelectionRange(end, end);
    return true;
  }
  if (hasFocus(field)) {
    field.ownerDocument.execCommand(wanted === '' ? 'delete' : 'insertText', false, wanted);
  }
  // Not focusable (hidden, inert), or an engine without the command here. The text arrives, its undo is lost.
  if (field.value === before) {
    field.setRangeText(wanted, start, end, 'end');
    field.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        composed: true,
        inputType: 'insertReplacementText',
        data: wanted,
      }),
    );
  }
  if (field.value !== after) return false;
  tellOldPages(field);
  const caret = start + wanted.length;
  if (field.value === after) closeTyping(field, caret, caret);
  return field.value === after;
};

/** A selection that really moves closes the open step of undo, which else takes in what is typed before or after. */
const closeTyping = (field: Field, start: number, end: number): void => {
  field.setSelectionRange(0, 0);
  field.setSelectionRange(0, field.value.length);
  field.setSelectionRange(start, end);
};

/** Pages that keep the text by `keyup` or `change` would otherwise send the old one. */
const tellOldPages = (field: Field): void => {
  field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true, key: 'Unidentified' }));
};
