import { readEditable } from './editable-text.js';
import type { TextRange } from './reply-box.js';
import { selectSpan } from './select-span.js';

/**
 * Replaces a span of a contenteditable element by the browser's own commands, as one undoable edit.
 * Every way is verified by reading back, and taken back by undo before the next is tried.
 */
export const writeByCommand = (element: HTMLElement, span: TextRange, text: string): boolean => {
  const before = readEditable(element).text;
  const after = before.slice(0, span.start) + text + before.slice(span.end);
  for (const insert of waysFor(element, keepSpaces(element, text))) {
    closeTyping(element, span);
    announceTyping(element, 'keydown');
    insert(element.ownerDocument);
    announceTyping(element, 'keyup');
    const now = readEditable(element).text;
    if (now === after) {
      const caret = span.start + text.length;
      closeTyping(element, { start: caret, end: caret });
      return true;
    }
    if (now === before) continue;
    element.ownerDocument.execCommand('undo');
    if (readEditable(element).text !== before) return false;
  }
  return false;
};

type Insert = (page: Document) => void;

/** One command for the whole text, whose `\n` all engines turn into lines of their own and one undo step. */
const atOnce =
  (text: string): Insert =>
  page =>
    void (text === '' ? page.execCommand('delete') : page.execCommand('insertText', false, text));

const lineByLine =
  (text: string): Insert =>
  page => {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) page.execCommand('insertLineBreak');
      if (line !== '') page.execCommand('insertText', false, line);
    }
  };

/**
 * In a `plaintext-only` element the one command would put `<div>`s where the page expects plain line breaks.
 * Not so in Firefox, where on the other hand every line by itself would be an undo step.
 */
const waysFor = (element: HTMLElement, text: string): Insert[] => {
  if (!text.includes('\n')) return [atOnce(text)];
  const plainLines = element.contentEditable === 'plaintext-only' && !CSS.supports('-moz-appearance', 'none');
  return plainLines ? [lineByLine(text), atOnce(text)] : [atOnce(text), lineByLine(text)];
};

/** Spaces that CSS would swallow are written as editing writes them, as no-break spaces. */
const keepSpaces = (element: HTMLElement, text: string): string =>
  /^(pre|pre-wrap|break-spaces)$/.test(getComputedStyle(element).whiteSpace)
    ? text
    : text.replace(/ (?= )|^ | $/gm, '\u00a0');

/** A selection that really moves closes the open step of undo, which else takes in what is typed before or after. */
const closeTyping = (element: HTMLElement, span: TextRange): void => {
  element.ownerDocument.getSelection()?.selectAllChildren(element);
  selectSpan(element, span);
};

/** Editors that keep snapshots to go back to, as TinyMCE does, take one when a key goes down. */
const announceTyping = (element: HTMLElement, type: 'keydown' | 'keyup'): void => {
  element.dispatchEvent(
    new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, key: 'Unidentified' }),
  );
};
