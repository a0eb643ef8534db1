import type { ReplyBox, TextRange } from './reply-box.js';

/** Calls back whenever the selection in the box may have moved. Returns the way to stop. */
export function watchCaret(box: ReplyBox, listener: (selection: TextRange) => void): () => void {
  const { element } = box;
  if (!element) return box.observe(() => listener(box.selection()));
  const document = element.ownerDocument;
  const report = (): void => listener(box.selection());
  // Firefox before 92 and WebKit fire no selectionchange inside a field, so keys and pointer are heard too.
  const own = ['keyup', 'pointerup', 'select', 'focus'] as const;
  for (const type of own) element.addEventListener(type, report);
  document.addEventListener('selectionchange', report);
  return () => {
    for (const type of own) element.removeEventListener(type, report);
    document.removeEventListener('selectionchange', report);
  };
}
