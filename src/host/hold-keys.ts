import { isComposingKey } from './shortcuts.js';

/** Which keys of a box are acted on: none, those that move about while Enter is the page's, or all. */
export type HeldKeys = 'none' | 'moving' | 'all';

const held = new WeakSet<HTMLElement>();

/** Whether somebody has the keys of a box for the time being, so that none of them can send the reply. */
export const keysAreHeld = (element: HTMLElement): boolean => held.has(element);

/** Holds the keys of a box. */
export interface KeyHold {
  /** Begins or ceases to act on keys. A key that is down stays held until it is up. */
  hold(keys: HeldKeys): void;
  close(): void;
}

/**
 * Stands before the page's own listeners in a box while a list of ours is open at it: what `act` does something
 * with is kept from the page from the first event of the key to its last, repeats included, also when the list has
 * closed or the focus has moved in between. Keys of an input method are not acted on; Enter among them is kept from
 * the page, which may not know that it only ends a composition, but not from the input method.
 */
export const holdKeys = (element: HTMLElement, act: (event: KeyboardEvent) => boolean): KeyHold => {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const judged = new WeakSet<Event>();
  let active = false;
  let keyDown: string | undefined;

  const keep = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const heard = (event: KeyboardEvent): void => {
    if (judged.has(event)) return;
    judged.add(event);
    const inBox = event.composedPath().includes(element);
    if (event.type === 'keydown' && !event.repeat) keyDown = undefined;
    if (keyDown !== undefined && event.key === keyDown) {
      if (event.type === 'keyup') keyDown = undefined;
      if (inBox || event.repeat) keep(event);
      return;
    }
    if (!active || !inBox || event.type !== 'keydown') return;
    if (isComposingKey(event)) {
      if (event.key === 'Enter' || event.key === 'Process') event.stopImmediatePropagation();
    } else if (act(event)) {
      keyDown = event.key;
      keep(event);
    }
  };
  // The window comes first of all, but does not see into closed shadow roots: there the element itself is heard.
  for (const target of [element.ownerDocument.defaultView ?? window, element]) {
    for (const type of ['keydown', 'keypress', 'keyup'] as const)
      target.addEventListener(type, heard as EventListener, options);
  }
  const hold = (keys: HeldKeys): void => {
    active = keys !== 'none';
    if (keys === 'all') held.add(element);
    else held.delete(element);
  };
  return {
    hold,
    close: () => {
      hold('none');
      listening.abort();
    },
  };
};
