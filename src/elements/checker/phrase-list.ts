import { html, nothing, type TemplateResult } from 'lit';
import { fillBlanks } from '../../engine/library/blanks.js';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import { glyph } from '../../ui/glyphs.js';
import type { CheckerStrings } from './strings.js';
import { wordingText } from './wording-text.js';

/**
 * The library's phrases for a finding; a click puts one in the place of the sentence. Folded but for the finding the
 * agent is at, or the next one would be out of sight.
 */
export function phraseList(
  t: CheckerStrings,
  phrases: readonly Phrase[],
  open: boolean,
  insert: (phrase: Phrase) => void,
): TemplateResult | typeof nothing {
  if (phrases.length === 0) return nothing;
  return html`<details class="phrases" ?open=${open}>
    <summary class="soft small">${t.phrases(phrases.length)}</summary>
    ${phrases.map(phrase => {
      const { title, text } = phrase;
      const whole = fillBlanks(text, {}).text;
      return html`<button
        type="button"
        class="phrase"
        title=${whole}
        aria-label=${t.insertPhrase(title, whole)}
        @click=${() => insert(phrase)}
      >
        ${glyph('insert')}
        <span><b>${title}</b><span class="text">${wordingText(text)}</span></span>
      </button>`;
    })}
  </details>`;
}
