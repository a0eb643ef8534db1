import type { ReactiveControllerHost } from 'lit';

/** The element as those see it who draw a part of it. */
export interface DeskElement extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Moves the focus once what was changed is drawn. */
export async function focusLater(element: DeskElement, selector: string): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
