import { selectionIn } from './selection-in.js';

/** Offers an editor a change of what is selected. True when it has taken it. */
export type Offer = (element: HTMLElement, text: string) => boolean;

/** As if the text were pasted. The way most editors with a model of their own take. */
export const offerPaste: Offer = (element, text) => {
  const { ClipboardEvent } = viewOf(element);
  const event = new ClipboardEvent('paste', { ...heard, clipboardData: carrying(element, text) });
  return isTaken(element, event.clipboardData?.getData('text/plain') === text ? event : bare(element, text));
};

/** As if a spelling checker replaced the words. */
export const offerReplacement: Offer = (element, text) =>
  isTaken(element, inputEvent(element, 'insertReplacementText', text));

/** As if the selected words were deleted. */
export const offerDeletion: Offer = element =>
  isTaken(element, inputEvent(element, 'deleteContentBackward', null));

const heard = { bubbles: true, cancelable: true, composed: true } as const;

const isTaken = (element: HTMLElement, event: Event): boolean => !element.dispatchEvent(event);

/** Firefox makes its own clipboard event without the data. */
const bare = (element: HTMLElement, text: string): Event => {
  const event = new (viewOf(element).Event)('paste', heard);
  Object.defineProperty(event, 'clipboardData', { value: carrying(element, text), enumerable: true });
  return event;
};

const inputEvent = (element: HTMLElement, inputType: string, text: string | null): InputEvent => {
  const view = viewOf(element);
  const dataTransfer = text === null ? null : carrying(element, text);
  const event = new view.InputEvent('beforeinput', { ...heard, inputType, data: text, dataTransfer });
  const ends = selectionIn(element);
  if (ends) Object.defineProperty(event, 'getTargetRanges', { value: () => [new view.StaticRange(ends)] });
  return event;
};

const carrying = (element: HTMLElement, text: string): DataTransfer => {
  const data = new (viewOf(element).DataTransfer)();
  data.setData('text/plain', text);
  return data;
};

/** Editors ask by `instanceof` whose event it is, and a frame has constructors of its own. */
const viewOf = (element: HTMLElement): Window & typeof globalThis =>
  element.ownerDocument.defaultView as Window & typeof globalThis;
