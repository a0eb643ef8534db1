type Root = Document | ShadowRoot;

const sheets = new WeakMap<Root, Map<string, { sheet: CSSStyleSheet; users: number }>>();

/**
 * Adds rules to a document or shadow root that is not ours, once however many ask for them.
 * Returns the way to take them away again; after the last one the root's sheets are as they were.
 * A constructed sheet needs no leave from a Content Security Policy.
 */
export const adoptSheet = (root: Root, rules: string): (() => void) => {
  const own = sheets.get(root) ?? new Map<string, { sheet: CSSStyleSheet; users: number }>();
  sheets.set(root, own);
  const entry = own.get(rules) ?? { sheet: createSheet(root, rules), users: 0 };
  own.set(rules, entry);
  if (entry.users++ === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, entry.sheet];

  let done = false;
  return () => {
    if (done) return;
    done = true;
    if (--entry.users > 0) return;
    own.delete(rules);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== entry.sheet);
  };
};

/** A sheet can be adopted only in the document whose window has made it. */
const createSheet = (root: Root, rules: string): CSSStyleSheet => {
  const view = (root.ownerDocument ?? root).defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
};
