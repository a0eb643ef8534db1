export type TargetProblem = 'bad-selector' | 'not-found';

/**
 * Finds the reply box a page names by a selector, and finds it again when it comes later, is replaced or goes.
 * It is looked up in the given root first, then in the document. The first call comes in a microtask, or, for a
 * target not there yet, when the page has been parsed. Returns the way to stop.
 *
 * @param listener called with the element, or without one and with the reason: `bad-selector` (once, then never
 *   again) or `not-found`
 */
export const watchTarget = (
  root: Document | ShadowRoot,
  selector: string,
  listener: (element: HTMLElement | undefined, problem?: TargetProblem) => void,
): (() => void) => {
  const page = root.ownerDocument ?? root;
  let told: HTMLElement | 'not-found' | undefined;
  let stopped = false;

  const find = (): HTMLElement | null =>
    root.querySelector<HTMLElement>(selector) ?? page.querySelector<HTMLElement>(selector);
  const look = (): void => {
    if (stopped) return;
    const found = find() ?? 'not-found';
    if (found === told || (found === 'not-found' && !told && page.readyState === 'loading')) return;
    told = found;
    if (found === 'not-found') listener(undefined, found);
    else listener(found);
  };

  try {
    find();
  } catch {
    queueMicrotask(() => stopped || listener(undefined, 'bad-selector'));
    return () => (stopped = true);
  }
  const changes = new MutationObserver(look);
  const attributeFilter = attributesIn(selector);
  for (const node of new Set([root, page])) {
    changes.observe(node, { childList: true, subtree: true, attributeFilter });
  }
  page.addEventListener('DOMContentLoaded', look);
  queueMicrotask(look);
  return () => {
    stopped = true;
    changes.disconnect();
    page.removeEventListener('DOMContentLoaded', look);
  };
};

/** Only these attributes can make an element begin or cease to match, so only they are observed. */
const attributesIn = (selector: string): string[] => [
  ...new Set(['id', 'class', ...[...selector.matchAll(/\[\s*([\w-]+)/g)].map(match => match[1]!)]),
];
