/** A key with its modifiers in a fixed order: `Alt+Enter`, `Shift+F8`, `Ctrl+Shift+K`. */
export function keyCombination(event: KeyboardEvent): string {
  const modifiers = [
    event.ctrlKey && 'Ctrl',
    event.metaKey && 'Meta',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
  ];
  return [...modifiers.filter(Boolean), event.key.length === 1 ? event.key.toUpperCase() : event.key].join(
    '+',
  );
}

/** A key that belongs to an input method, in Safari even the one that has just ended the composition. */
export const isComposingKey = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/**
 * Listens for key combinations in somebody else's box, ahead of the page's own listeners, and keeps those that
 * were acted on from it. `act` says whether it did something; keys that belong to an input method never reach it.
 * Returns the way to stop.
 */
export function bindShortcuts(element: HTMLElement, act: (combination: string) => boolean): () => void {
  const listener = (event: KeyboardEvent): void => {
    if (isComposingKey(event) || !act(keyCombination(event))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener('keydown', listener, { capture: true });
  return () => element.removeEventListener('keydown', listener, { capture: true });
}
