/**
 * What editors put into their element for themselves and not for the text: carets and names of other writers
 * (ProseMirror), hints of an empty box and places for the caret beside a unit (Slate), handles and selections
 * (CKEditor, TinyMCE), signs of a list (Quill).
 */
const artefacts = [
  '.ProseMirror-widget',
  '.ProseMirror-separator',
  '[data-slate-placeholder]',
  '[data-slate-spacer]',
  '.ck-widget__type-around',
  '.ck-widget__selection-handle',
  '.ck-fake-selection-container',
  '[data-mce-bogus="all"]',
  '.ql-ui',
].join(',');

export const isArtefact = (element: Element): boolean => element.matches(artefacts);

/** Characters without width that editors hold a caret or an empty line with: in the DOM but not in the model. */
export const fillers = '\uFEFF\u2060';
