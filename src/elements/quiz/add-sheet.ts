import type { CSSResult } from 'lit';
import type { FocusHost } from './focus-in.js';

export interface SheetHost extends FocusHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Gives an element a style sheet that has come with a part fetched later. */
export function addSheet({ shadowRoot }: SheetHost, { styleSheet }: CSSResult): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
