import { html, nothing, type TemplateResult } from 'lit';
import type { PhraseUse } from '../../engine/library/phrase-uses.js';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import { glyph } from '../../ui/glyphs.js';
import type { UseStrings } from './use-strings.js';

export const periods = [30, 90, 365] as const;
/** Days looked back over. */
export type Period = (typeof periods)[number];

/** More than anybody reads here; the table to be saved has all of them. */
const mostRows = 30;

export interface UsageView {
  readonly period: Period;
  /** The most used first; of phrases no pack has any more, only the id is known. */
  readonly used: readonly (PhraseUse & { readonly phrase: Phrase | undefined })[];
  readonly unused: readonly Phrase[];
  /** Absent where phrases are not judged. */
  readonly breaching: readonly Phrase[] | undefined;
  readonly judging: boolean;
  choose(period: Period): void;
  reveal(id: string): void;
  exportTable(): void;
  close(): void;
}

export function usageView(t: UseStrings, view: UsageView): TemplateResult {
  const { period, used, unused, breaching, judging } = view;
  const plain = (phrase: Phrase): TemplateResult => row(t, phrase, phrase.category, view);
  return html`<section class="usage" aria-label=${t.usage} @keydown=${closeOnEscape(view)}>
    <div class="row spread">
      <button type="button" class="plain usage-close" @click=${() => view.close()}>
        ${glyph('left')}${t.closeUsage}
      </button>
      <div class="row">
        <select
          aria-label=${t.period}
          @change=${(event: Event) => view.choose(Number((event.target as HTMLSelectElement).value) as Period)}
        >
          ${periods.map(days => html`<option value=${days} ?selected=${days === period}>${t.periods[days]}</option>`)}
        </select>
        <button type="button" class="usage-export" @click=${() => view.exportTable()}>
          ${glyph('download')}${t.exportUses}
        </button>
      </div>
    </div>
    ${group(t, 'used', t.mostUsed(used.length), t.noUses, used, ({ phrase, phraseId, count, last }) =>
      phrase
        ? row(t, phrase, `${t.uses(count)} · ${t.lastUsed(last)}`, view)
        : html`<li class="row spread">
            <code>${phraseId}</code><span class="soft small">${t.uses(count)}</span>
          </li>`,
    )}
    ${group(t, 'unused', t.neverUsed(unused.length), t.allUsed, unused, plain)}
    ${
      breaching
        ? group(
            t,
            'breaching',
            t.breaching(breaching.length),
            judging ? t.judging : t.noBreaches,
            breaching,
            plain,
          )
        : nothing
    }
  </section>`;
}

function group<T>(
  t: UseStrings,
  name: string,
  title: string,
  none: string,
  items: readonly T[],
  item: (item: T) => TemplateResult,
): TemplateResult {
  return html`<details class="usage-group ${name}" ?open=${name !== 'unused'}>
    <summary>${glyph('right')}${title}</summary>
    ${
      items.length === 0
        ? html`<p class="soft small">${none}</p>`
        : html`<ol>
            ${items.slice(0, mostRows).map(item)}
          </ol>`
    }
    ${items.length > mostRows ? html`<p class="soft small">${t.moreInTable(items.length - mostRows)}</p>` : nothing}
  </details>`;
}

function row(t: UseStrings, { id, title }: Phrase, more: string, view: UsageView): TemplateResult {
  return html`<li class="row spread">
    <button type="button" class="plain" title=${t.showPhrase(title)} @click=${() => view.reveal(id)}>
      ${title}
    </button>
    <span class="soft small">${more}</span>
  </li>`;
}

const closeOnEscape =
  (view: UsageView) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    view.close();
  };
