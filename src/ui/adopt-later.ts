import { type CSSResult, type LitElement } from 'lit';

/** Puts a style sheet to an element that has been drawn already, for a part that is fetched later. */
export function adoptLater(element: LitElement, ...styles: readonly CSSResult[]): void {
  const root = element.renderRoot;
  if (!(root instanceof ShadowRoot)) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const added = sheets.filter(sheet => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...added];
}
