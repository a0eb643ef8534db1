import { html, nothing, type TemplateResult } from 'lit';
import type { PhraseVerdict } from '../../engine/checker/judge-phrase.js';
import { glyph } from '../../ui/glyphs.js';
import { notice } from '../../ui/notice.js';
import { showPieces } from './show-pieces.js';
import { textPieces } from './text-pieces.js';
import type { UseStrings } from './use-strings.js';

/** A sign beside the name of a phrase that breaks a rule. */
export function verdictSign(
  t: UseStrings,
  verdict: PhraseVerdict | undefined,
): TemplateResult | typeof nothing {
  if (!verdict?.findings.length) return nothing;
  return html`<span class="breach" title=${t.breach}
    >${glyph('alert')}<span class="visually-hidden">${t.breach}</span></span
  >`;
}

/** What breaks a rule in a phrase and why, and how it would read in better words. */
export function verdictNotice(
  t: UseStrings,
  text: string,
  verdict: PhraseVerdict | undefined,
  take: (reworded: string) => void,
  takeLabel = t.useReworded,
): TemplateResult | typeof nothing {
  if (!verdict?.findings.length) return nothing;
  const { findings, reworded } = verdict;
  return notice(
    'warning',
    t.breachAdvice,
    html`<ul class="small">
        ${findings.map(({ start, end, message }) => html`<li>${t.breachReason(text.slice(start, end), message)}</li>`)}
      </ul>
      ${
        reworded === undefined
          ? nothing
          : html`<p class="reworded"><b>${t.reworded}</b> ${showPieces(textPieces(reworded, []))}</p>
              <button type="button" class="take-reworded" @click=${() => take(reworded)}>
                ${takeLabel}
              </button>`
      }`,
  );
}
