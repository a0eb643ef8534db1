/** How deep a box may lie: a component within a component, a frame within either. */
const deepest = 3;

/**
 * The open shadow roots and the documents of same-origin frames below a root, nearest first. A closed root or a
 * frame of another origin is not seen, which is what its page wants.
 */
export const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => {
  const found: (Document | ShadowRoot)[] = [];
  let level: (Document | ShadowRoot)[] = [root];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    level = level.flatMap(rootsJustBelow);
    found.push(...level);
  }
  return found;
};

const rootsJustBelow = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => {
  const below: (Document | ShadowRoot)[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) below.push(element.shadowRoot);
    else if (element.localName === 'iframe') {
      const page = documentOf(element as HTMLIFrameElement);
      if (page) below.push(page);
    }
  }
  return below;
};

const documentOf = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};
