/** Waits until something holds of an element whose DOM is changing, at most for a time. Tells whether it holds. */
export const settled = (element: HTMLElement, holds: () => boolean, withinMs: number): Promise<boolean> =>
  new Promise(resolve => {
    const end = (): void => {
      changes.disconnect();
      clearTimeout(timer);
      resolve(holds());
    };
    const changes = new MutationObserver(() => holds() && end());
    changes.observe(element, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(end, holds() ? 0 : withinMs);
  });
