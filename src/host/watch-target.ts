import { rootsIn } from './roots-in.js';

export type TargetProblem = 'bad-selector' | 'not-found';

/** Nothing tells that a component has attached its shadow root, or a frame has changed its page without loading. */
const glanceMs = 500;

/**
 * Finds the reply box a page names by a selector, and finds it again when it comes later, is replaced or goes.
 * It is looked up in the given root first, then in the document, then in open shadow roots and same-origin frames.
 * The first call comes in a microtask, or, for a target not there yet, when the page has been parsed. Returns the
 * way to stop.
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

  const look = (): void => {
    if (stopped) return;
    const found = find() ?? 'not-found';
    if (found === told || (found === 'not-found' && !told && page.readyState === 'loading')) return;
    told = found;
    if (found === 'not-found') listener(undefined, found);
    else listener(found);
  };
  const changes = new MutationObserver(look);
  const attributeFilter = attributesIn(selector);
  const observed = new WeakSet<Document | ShadowRoot>();
  const observe = (place: Document | ShadowRoot): void => {
    if (observed.has(place)) return;
    observed.add(place);
    changes.observe(place, { childList: true, subtree: true, attributeFilter });
  };
  const find = (): HTMLElement | null => {
    const near = root.querySelector<HTMLElement>(selector) ?? page.querySelector<HTMLElement>(selector);
    if (near) return near;
    for (const place of rootsIn(page)) {
      observe(place);
      const deep = place.querySelector<HTMLElement>(selector);
      if (deep) return deep;
    }
    return null;
  };
  const isLost = (): boolean => told === 'not-found' || (typeof told === 'object' && !isShown(told));
  const glance = setInterval(() => isLost() && look(), glanceMs);
  const stop = (): void => {
    stopped = true;
    clearInterval(glance);
    changes.disconnect();
    page.removeEventListener('DOMContentLoaded', look);
    page.removeEventListener('load', look, true);
  };

  try {
    root.querySelector(selector);
  } catch {
    clearInterval(glance);
    queueMicrotask(() => stopped || listener(undefined, 'bad-selector'));
    return stop;
  }
  observe(root);
  observe(page);
  page.addEventListener('DOMContentLoaded', look);
  // Of a frame, which tells nobody but its own element.
  page.addEventListener('load', look, true);
  queueMicrotask(look);
  return stop;
};

/** An element of a frame that has moved on to another page is still connected, to a document nobody sees. */
const isShown = (element: HTMLElement): boolean => element.isConnected && !!element.ownerDocument.defaultView;

/** Only these attributes can make an element begin or cease to match, so only they are observed. */
const attributesIn = (selector: string): string[] => [
  ...new Set(['id', 'class', ...[...selector.matchAll(/\[\s*([\w-]+)/g)].map(match => match[1]!)]),
];
