import { html, nothing, type TemplateResult } from 'lit';
import { writeMoment, type ScriptNote } from '../../engine/library/script-note.js';
import type { LibraryStrings } from './strings.js';

/** What was written down, by step. */
export function noteView(t: LibraryStrings, note: ScriptNote): TemplateResult {
  const steps = note.steps.filter(({ fields, escalated }) => fields.length > 0 || escalated);
  if (steps.length === 0) return html`<p class="soft small">${t.noteEmpty}</p>`;
  return html`<dl class="note">
    ${steps.map(
      ({ title, fields, escalated }) =>
        html`<div>
          <dt>${title}</dt>
          ${fields.map(({ name, value }) => html`<dd><span class="soft">${name}</span> ${value}</dd>`)}
          ${
            escalated
              ? html`<dd class="escalate">${t.escalatedAt(escalated.to, writeMoment(escalated.at))}</dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
}
