import { html, nothing, type TemplateResult } from 'lit';
import { glyph } from '../../ui/glyphs.js';
import type { Saying } from './saying.js';

/** How the last saying went, read out as well. */
export function saidNotice({ said }: Saying): TemplateResult {
  return html`<div class=${said ? 'said' : 'visually-hidden'} role="status">
    ${said ? html`<p class="notice ${said.kind}">${glyph(said.kind === 'ok' ? 'check' : 'alert')}${said.text}</p>` : nothing}
  </div>`;
}
