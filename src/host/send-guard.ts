import { keysAreHeld } from './hold-keys.js';
import { isComposingKey, keyCombination } from './shortcuts.js';
import { watchTarget, type TargetProblem } from './watch-target.js';

export type SendTrigger = 'button' | 'key';

/** The ways in which a page sends the reply. */
export interface SendWays {
  /** Where the button is looked up first, before the document. */
  readonly root: Document | ShadowRoot;
  /** Selector of the page's send button; empty for none. */
  readonly button: string;
  /** The reply box, and the key combinations that send from it, such as `Enter` or `Ctrl+Enter`. */
  readonly box: HTMLElement | undefined;
  readonly keys: readonly string[];
}

/**
 * Stands before the page's own listeners whenever a reply is about to be sent: hears clicks on the button, by
 * pointer, key or form, and keys in the box, and keeps from the page those that `holds` says are held.
 * What is typed into an input method is no attempt, nor is a key that merely repeats.
 *
 * @param told hears why the button cannot be found, and `undefined` when it is
 * @returns the way to stop; nothing remains in the page then
 */
export function guardSend(
  { root, button: selector, box, keys }: SendWays,
  holds: (trigger: SendTrigger) => boolean,
  told: (problem: TargetProblem | undefined) => void,
): () => void {
  const page = root.ownerDocument ?? root;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const judged = new WeakSet<Event>();
  let button: HTMLElement | undefined;
  let heldKey: string | undefined;

  const judge = (event: Event, target: HTMLElement | undefined, isHeld: () => boolean): void => {
    if (!target || judged.has(event) || !event.composedPath().includes(target)) return;
    judged.add(event);
    if (!isHeld()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const clicked = (event: Event): void => judge(event, button, () => holds('button'));
  const pressed = (event: KeyboardEvent): void =>
    judge(event, box, () => {
      if (isComposingKey(event) || !keys.includes(keyCombination(event))) return false;
      // A list that is open at the box takes its Enter; nothing is sent by it.
      if (box && keysAreHeld(box)) return false;
      if (!event.repeat) heldKey = holds('key') ? event.key : undefined;
      return heldKey === event.key;
    });
  // Some pages send when the key goes up.
  const released = (event: KeyboardEvent): void =>
    judge(event, box, () => {
      const held = heldKey === event.key;
      if (held) heldKey = undefined;
      return held;
    });

  // The window comes first of all, but does not see into closed shadow roots: there the element itself is heard.
  const hearKeys = (target: Window | HTMLElement): void => {
    target.addEventListener('keydown', pressed as EventListener, options);
    target.addEventListener('keyup', released as EventListener, options);
  };
  const view = page.defaultView ?? window;
  view.addEventListener('click', clicked, options);
  if (box && keys.length > 0) {
    hearKeys(view);
    hearKeys(box);
  }
  const stopLooking =
    selector &&
    watchTarget(root, selector, (found, problem) => {
      button?.removeEventListener('click', clicked, options);
      button = found;
      button?.addEventListener('click', clicked, options);
      told(problem);
    });
  return () => {
    if (stopLooking) stopLooking();
    listening.abort();
  };
}
