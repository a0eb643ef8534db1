import { openEditableBox } from './editable-box.js';
import { isField, openFieldBox } from './field-box.js';
import type { ReplyBox } from './reply-box.js';

/**
 * Opens somebody else's reply box: a textarea, a text input or a contenteditable element.
 * Undefined for what is none. Close it when it is no longer needed.
 */
export const openReplyBox = (element: HTMLElement): ReplyBox | undefined => {
  if (isField(element)) return openFieldBox(element);
  if (element.isContentEditable) return openEditableBox(element);
  return undefined;
};
