/**
 * Calls back, at most once per frame, after an element may have moved, been resized or scrolled, it or anything
 * around it. Scrolling inside a shadow root is heard only there, so every root up to the document is listened to.
 */
export const watchMotion = (element: HTMLElement, listener: () => void): (() => void) => {
  const view = element.ownerDocument.defaultView ?? window;
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  let frame = 0;
  const moved = (): void => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      listener();
    });
  };

  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    root.addEventListener('scroll', moved, options);
  }
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'toggle', 'load']) {
    view.addEventListener(type, moved, options);
  }
  element.ownerDocument.fonts?.addEventListener('loadingdone', moved, options);
  const sizes = new ResizeObserver(moved);
  sizes.observe(element);
  sizes.observe(element.ownerDocument.body);
  return () => {
    listening.abort();
    sizes.disconnect();
    view.cancelAnimationFrame(frame);
  };
};
