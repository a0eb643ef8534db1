import { nextTask } from './next-task.js';

/** Keeps an eye on the text of a reply box and on whether a phrase is being composed in it. */
export interface TextWatch {
  readonly composing: boolean;
  /** Compares the text with the last one known, and tells the listeners if it or `composing` has changed. */
  check(): void;
  observe(listener: () => void): () => void;
  /** Makes a change that may take several steps, of which the listeners learn only the end. */
  quietly<T>(change: () => T | Promise<T>): Promise<T>;
  close(): void;
}

const textEvents = ['input', 'keyup', 'change', 'focus', 'blur', 'selectionchange'];

/**
 * Watches by events. Input methods differ: in Chromium the last `input` of a phrase comes before `compositionend`,
 * in Firefox after it, so both are asked; losing the focus ends every composition.
 *
 * @param read the text as it is now; called often, so it should be cheap
 */
export const watchText = (element: HTMLElement, read: () => string): TextWatch => {
  const listeners = new Set<() => void>();
  const listening = new AbortController();
  const options = { signal: listening.signal };
  let composing = false;
  let quiet = false;
  let known = { text: read(), composing };

  const check = (): void => {
    if (quiet) return;
    const text = read();
    if (text === known.text && composing === known.composing) return;
    known = { text, composing };
    for (const listener of [...listeners]) listener();
  };
  const compose = (now: boolean): void => {
    composing = now;
    check();
  };

  for (const type of textEvents) element.addEventListener(type, check, options);
  // Before the editor, which may begin by putting in characters of its own.
  element.addEventListener('compositionstart', () => compose(true), { ...options, capture: true });
  element.addEventListener('compositionend', () => compose(false), options);
  element.addEventListener('blur', () => compose(false), options);
  // A form clears its fields after this event; it bubbles, but not out of a shadow root.
  element.getRootNode().addEventListener('reset', () => void nextTask().then(check), options);

  return {
    get composing() {
      return composing;
    },
    check,
    observe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    quietly: async change => {
      quiet = true;
      try {
        return await change();
      } finally {
        quiet = false;
        check();
      }
    },
    close: () => {
      listening.abort();
      listeners.clear();
    },
  };
};

/**
 * Ends a composition by taking the focus away, because writing into one loses the phrase.
 * False when it goes on, or when its end has changed the text, so that offsets into the old text mean nothing.
 */
export const endComposition = async (
  element: HTMLElement,
  watch: TextWatch,
  read: () => string,
): Promise<boolean> => {
  if (!watch.composing) return true;
  const before = read();
  element.blur();
  await nextTask();
  return !watch.composing && read() === before;
};
