/** Handles Escape, and keeps it from what lies around; one that ends a composition is left to the input method. */
export const onEscape =
  (run: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
