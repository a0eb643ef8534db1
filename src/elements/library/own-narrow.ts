import { html, nothing, type TemplateResult } from 'lit';
import type { OwnPhrase } from '../../engine/packs/own-phrase.js';
import { foldText } from '../../engine/text/fold-text.js';
import type { OwnParts } from './own-view.js';

/** More phrases in one list than anyone reads; the others are found by typing. */
export const mostShown = 100;

/** The phrases in which a query occurs, in either script. */
export function narrowPhrases<P extends OwnPhrase>(phrases: readonly P[], query: string): readonly P[] {
  const wanted = foldText(query).text;
  if (wanted === '') return phrases;
  return phrases.filter(({ title, category, text, tags }) =>
    foldText([title, category, text, ...tags].join('\n')).text.includes(wanted),
  );
}

export function narrowField({ desk, t }: OwnParts): TemplateResult {
  return html`<input
    type="search"
    name="query"
    aria-label=${t.narrow}
    placeholder=${t.narrow}
    .value=${desk.query}
    @input=${(event: Event) => desk.narrow((event.target as HTMLInputElement).value)}
  />`;
}

/** How many of a long list are not shown. */
export function moreLine({ t }: OwnParts, count: number): TemplateResult | typeof nothing {
  return count > mostShown ? html`<p class="soft small">${t.more(count - mostShown)}</p>` : nothing;
}
