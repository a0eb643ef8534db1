import { framesAround } from './frames-around.js';

/**
 * Calls back, at most once per animation frame, after an element may have moved, been resized or scrolled, it or
 * anything around it, the frames it lies in included.
 */
export const watchMotion = (element: HTMLElement, listener: () => void): (() => void) => {
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  let frame = 0;
  const moved = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      listener();
    });
  };
  const stops = [element, ...framesAround(element, document)].map(place => watchPlace(place, moved, options));
  return () => {
    listening.abort();
    for (const stop of stops) stop();
    cancelAnimationFrame(frame);
  };
};

const motions = ['scroll', 'resize', 'transitionend', 'animationend', 'toggle', 'load'];

/** Within one window. Scrolling inside a shadow root is heard only there, so every root on the way is listened to. */
const watchPlace = (
  element: HTMLElement,
  moved: () => void,
  options: AddEventListenerOptions,
): (() => void) => {
  const page = element.ownerDocument;
  const view = page.defaultView ?? window;
  for (let root = element.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode()) {
    root.addEventListener('scroll', moved, options);
  }
  for (const type of motions) view.addEventListener(type, moved, options);
  page.fonts?.addEventListener('loadingdone', moved, options);
  const sizes = new view.ResizeObserver(moved);
  sizes.observe(element);
  sizes.observe(page.body);
  return () => sizes.disconnect();
};
