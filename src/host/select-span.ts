import { readEditable } from './editable-text.js';
import type { TextRange } from './reply-box.js';

/** Selects a span of an editable element, which must have the focus for the page to see it. */
export const selectSpan = (element: HTMLElement, span: TextRange): void => {
  const range = readEditable(element).rangeOf(span);
  element.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
};
