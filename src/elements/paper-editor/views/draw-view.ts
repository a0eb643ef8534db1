import { html, type TemplateResult } from 'lit';
import type { PaperEditorStrings } from '../strings.js';

/** The first draw; from then on the paper follows the settings. */
export function drawView(t: PaperEditorStrings, canDraw: boolean, draw: () => void): TemplateResult {
  return html`<div class="row">
    <button type="button" class="primary draw" ?disabled=${!canDraw} @click=${draw}>${t.draw}</button>
    <span class="soft small">${t.drawNote}</span>
  </div>`;
}
