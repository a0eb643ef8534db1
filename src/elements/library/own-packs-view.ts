import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ownItem } from './own-item.js';
import { ownDownloads } from './own-list-view.js';
import { moreLine, mostShown, narrowField, narrowPhrases } from './own-narrow.js';
import type { OwnParts } from './own-view.js';

/** The phrases of the team's packs, which stay as they are: what is edited becomes an own copy in their place. */
export function ownPacksView(parts: OwnParts): TemplateResult {
  const { desk, t } = parts;
  const hidden = new Set(desk.list.hidden);
  const own = new Set(desk.list.phrases.flatMap(({ id, archived }) => (archived ? [] : [id])));
  const all = desk.packs.flatMap(pack => pack.phrases);
  const found = narrowPhrases(all, desk.query);
  return html`<h3 tabindex="-1" class="visually-hidden">${t.pageNames.packs}</h3>
    <p class="soft small">${t.packsHint}</p>
    <div class="row small own-downloads">${ownDownloads(parts, all.length > 0)}</div>
    ${all.length > 10 ? narrowField(parts) : nothing}
    ${
      found.length === 0
        ? html`<p class="empty">${t.noMatch}</p>`
        : html`<ul class="own-phrases">
            ${repeat(
              found.slice(0, mostShown),
              ({ id }) => id,
              phrase => {
                const isHidden = hidden.has(phrase.id);
                return ownItem(parts, phrase, {
                  chips: own.has(phrase.id)
                    ? html`<span class="chip info">${t.replaced}</span>`
                    : isHidden
                      ? html`<span class="chip warning">${t.isHidden}</span>`
                      : nothing,
                  acts: [
                    {
                      name: 'edit',
                      label: own.has(phrase.id) ? t.editMine : t.editCopy,
                      act: () => desk.edit(phrase),
                    },
                    {
                      name: 'copy',
                      label: t.copy,
                      act: () => void desk.copy(phrase, t.copyTitle(phrase.title)),
                    },
                    {
                      name: 'hide',
                      label: isHidden ? t.show : t.hide,
                      act: () => void desk.setHidden(phrase, !isHidden),
                    },
                  ],
                });
              },
            )}
          </ul>`
    }
    ${moreLine(parts, found.length)}`;
}
