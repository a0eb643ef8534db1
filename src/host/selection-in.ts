interface SelectableRoot {
  getSelection?(): Selection | null;
}

/** The ends of a selection in document order. */
export type SelectionEnds = Pick<
  StaticRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

/**
 * The selection of the page where it lies wholly inside an element, also one in a shadow root, which each engine
 * hands out by a way of its own.
 */
export const selectionIn = (element: HTMLElement): SelectionEnds | undefined => {
  const root = element.getRootNode();
  const ends =
    'host' in root ? shadowEnds(root as ShadowRoot) : ownEnds(element.ownerDocument.getSelection());
  return ends && element.contains(ends.startContainer) && element.contains(ends.endContainer)
    ? ends
    : undefined;
};

const ownEnds = (selection: Selection | null | undefined): SelectionEnds | undefined =>
  selection?.rangeCount ? selection.getRangeAt(0) : undefined;

const shadowEnds = (root: ShadowRoot): SelectionEnds | undefined => {
  const selection = root.ownerDocument.getSelection();
  if (selection && 'getComposedRanges' in selection) {
    const composed = selection.getComposedRanges({ shadowRoots: [root] })[0];
    if (composed) return composed;
  }
  return ownEnds((root as SelectableRoot).getSelection?.() ?? selection);
};

/** Whether an element has the focus, wherever its root is. */
export const hasFocus = (element: HTMLElement): boolean => {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
};
