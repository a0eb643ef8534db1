import { readEditable } from './editable-text.js';
import type { TextRange } from './reply-box.js';
import { hasFocus } from './selection-in.js';

/** Selects a span of an editable element, which must have the focus for the page to see it. */
export const selectSpan = (element: HTMLElement, span: TextRange): void => {
  const range = readEditable(element).rangeOf(span);
  element.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
};

/**
 * Replaces a span of a contenteditable element as one undoable edit of the browser.
 * Every way is verified by reading back, and taken back by undo before the next is tried.
 * No markup is ever built: the text cannot become elements, and pages with Trusted Types need no policy.
 */
export const writeEditable = (element: HTMLElement, span: TextRange, text: string): boolean => {
  const before = readEditable(element);
  const wanted = text.replace(/\r\n?/g, '\n');
  const after = plain(before.text.slice(0, span.start) + wanted + before.text.slice(span.end));
  const inRange = 0 <= span.start && span.start <= span.end && span.end <= before.text.length;
  if (!inRange || !element.isConnected || !element.isContentEditable || !before.isWritable(span))
    return false;

  element.focus({ preventScroll: true });
  if (!hasFocus(element)) return false;
  if (after === plain(before.text)) {
    selectSpan(element, { start: span.end, end: span.end });
    return true;
  }
  for (const insert of waysFor(element, keepSpaces(element, wanted))) {
    closeTyping(element, span);
    insert(element.ownerDocument);
    const now = readEditable(element).text;
    if (plain(now) === after) {
      const caret = span.start + wanted.length;
      closeTyping(element, { start: caret, end: caret });
      return true;
    }
    if (now === before.text) continue;
    element.ownerDocument.execCommand('undo');
    if (readEditable(element).text !== before.text) return false;
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

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
