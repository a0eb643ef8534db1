import { html, type TemplateResult } from 'lit';
import { previewView } from './preview-view.js';
import { publishView } from './publish-view.js';
import type { SheetDesk, SheetState } from './sheet-desk.js';

export { SheetDesk } from './sheet-desk.js';

/** The drawn paper: what the agent will see, and how it gets there. */
export function sheetView(desk: SheetDesk, state: SheetState): TemplateResult {
  desk.state = state;
  desk.look();
  return html`${previewView(desk)} ${publishView(desk)}`;
}
