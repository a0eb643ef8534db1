import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../engine/packs/problem.js';
import { glyph } from './glyphs.js';
import type { Language } from './language.js';
import { problemSentence } from './problem-sentence.js';

/** A sentence that says what and where; `role=alert` only where the reader must hear it now. */
export function notice(
  kind: 'error' | 'warning' | 'info' | 'ok',
  text: string,
  more: unknown = nothing,
): TemplateResult {
  return html`<div class="notice ${kind}" role=${kind === 'error' ? 'alert' : 'status'}>
    ${glyph(kind === 'info' ? 'info' : kind === 'ok' ? 'check' : 'alert')}
    <div>${text}${more}</div>
  </div>`;
}

/** What was left out of a pack, one line each, folded away behind a summary. */
export function problemsNotice(
  problems: readonly Problem[],
  summary: string,
  language: Language,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="notice warning" part="problems">
    <summary>${summary}</summary>
    <ul>
      ${problems.map(problem => html`<li><code>${problem.path}</code> ${problemSentence(problem, language)}</li>`)}
    </ul>
  </details>`;
}
