import { nextTask } from './next-task.js';
import { readEditable } from './editable-text.js';
import type { TextRange } from './reply-box.js';
import { selectSpan } from './select-span.js';
import { sameText } from './same-text.js';
import { hasFocus } from './selection-in.js';
import { settled } from './settled.js';
import { writeByCommand } from './write-by-command.js';
import { offerDeletion, offerPaste, offerReplacement } from './write-by-event.js';

/**
 * Editors that copy the selection of the page into a model of their own only now and then, and that let the DOM
 * and the model part silently when the browser edits for them. They tell themselves apart by a stamp.
 */
const slowToSelect = '[data-slate-editor], .DraftEditor-root *';
const slowMs = 150;

/** How long an editor may take to notice a selection, and to show what it has taken. */
const selectionMs = 40;
const showMs = 400;

/**
 * Replaces a span of an editable element, whichever editor stands behind it, as one undoable edit of that editor.
 *
 * An editor with a model of its own takes a paste or a `beforeinput`, which it says by preventing the default. Only
 * where nobody takes either, the browser edits. Each step is verified before the next one is tried, since trying too
 * early inserts twice. No markup is ever built: the text cannot become elements, and pages with Trusted Types need
 * no policy.
 */
export const writeEditable = async (
  element: HTMLElement,
  span: TextRange,
  text: string,
): Promise<boolean> => {
  const before = readEditable(element);
  const wanted = text.replace(/\r\n?/g, '\n');
  const after = before.text.slice(0, span.start) + wanted + before.text.slice(span.end);
  const inRange = 0 <= span.start && span.start <= span.end && span.end <= before.text.length;
  if (!inRange || !element.isConnected || !element.isContentEditable || !before.isWritable(span))
    return false;

  element.focus({ preventScroll: true });
  if (!hasFocus(element)) return false;
  if (after === before.text) {
    selectSpan(element, { start: span.end, end: span.end });
    return true;
  }
  const ownModel = element.matches(slowToSelect);
  await select(element, span, ownModel ? slowMs : 0);

  const shows = (): boolean => sameText(readEditable(element).text, after);
  for (const offer of wanted === '' ? [offerDeletion] : [offerPaste, offerReplacement]) {
    if (offer(element, wanted)) return settled(element, shows, showMs);
    await nextTask();
    // Taken without saying so (in TinyMCE by way of a box of its own that it reads a task later); or something else
    // has changed the text, and the offsets mean nothing any more.
    if (readEditable(element).text !== before.text) return settled(element, shows, showMs);
  }
  if (ownModel || !writeByCommand(element, span, wanted)) return false;
  await nextTask();
  return shows();
};

const select = async (element: HTMLElement, span: TextRange, settleMs: number): Promise<void> => {
  const page = element.ownerDocument;
  const noticed = new Promise<void>(resolve => {
    page.addEventListener('selectionchange', () => resolve(), { once: true });
    setTimeout(resolve, selectionMs);
  });
  selectSpan(element, span);
  await noticed;
  await new Promise(resolve => setTimeout(resolve, settleMs));
};
