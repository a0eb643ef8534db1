import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OwnPhrase } from '../../engine/packs/own-phrase.js';
import { ownEndings } from './own-file.js';
import { ownItem, type OwnAct } from './own-item.js';
import { moreLine, mostShown, narrowField, narrowPhrases } from './own-narrow.js';
import type { OwnParts } from './own-view.js';

/** The own phrases in their order, the archived below, and what can be done with all of them. */
export function ownListView(parts: OwnParts): TemplateResult {
  const { desk, t } = parts;
  const { phrases } = desk.list;
  const used = phrases.filter(({ archived }) => !archived);
  const archived = phrases.filter(phrase => phrase.archived);
  const packIds = new Set(desk.packs.flatMap(pack => pack.phrases.map(({ id }) => id)));
  const found = narrowPhrases(used, desk.query);
  const rows = found.slice(0, mostShown);
  return html`<h3 tabindex="-1" class="visually-hidden">${t.pageNames.own}</h3>
    <div class="row">
      <button type="button" class="primary" @click=${() => desk.edit()}>${t.add}</button>
      ${fileButton(parts)}
    </div>
    <div class="row small own-downloads">${ownDownloads(parts, phrases.length > 0)}</div>
    ${phrases.length > 10 ? narrowField(parts) : nothing}
    ${
      rows.length === 0
        ? html`<p class="empty">${used.length > 0 ? t.noMatch : t.empty}</p>`
        : html`<ul class="own-phrases" @keydown=${(event: KeyboardEvent) => onMoveKey(event, parts)}>
            ${repeat(
              rows,
              ({ id }) => id,
              (phrase, i) =>
                ownItem(parts, phrase, {
                  chips: packIds.has(phrase.id) ? html`<span class="chip info">${t.instead}</span>` : nothing,
                  acts: actsOf(parts, phrase, {
                    first: i === 0,
                    last: i === found.length - 1,
                    all: found.length === used.length,
                  }),
                }),
            )}
          </ul>`
    }
    ${moreLine(parts, found.length)} ${archive(parts, archived)}`;
}

function actsOf(
  { desk, t }: OwnParts,
  phrase: OwnPhrase,
  { first, last, all }: { first: boolean; last: boolean; all: boolean },
): readonly OwnAct[] {
  // Past neighbours that are not shown nothing can be moved with open eyes.
  const moves: readonly OwnAct[] = [
    {
      name: 'up',
      label: t.up,
      sign: arrow('m6 14.5 6-6 6 6'),
      disabled: first,
      act: () => void desk.move(phrase, -1),
    },
    {
      name: 'down',
      label: t.down,
      sign: arrow('m6 9.5 6 6 6-6'),
      disabled: last,
      act: () => void desk.move(phrase, 1),
    },
  ];
  return [
    { name: 'edit', label: t.edit, act: () => desk.edit(phrase) },
    { name: 'copy', label: t.copy, act: () => void desk.copy(phrase, t.copyTitle(phrase.title)) },
    { name: 'archive', label: t.archive, act: () => void desk.setArchived(phrase, true) },
    ...(all ? moves : []),
  ];
}

const arrow = (path: string): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** Alt with an arrow moves the phrase whose buttons have the focus. */
function onMoveKey(event: KeyboardEvent, { desk }: OwnParts): void {
  if (!event.altKey || event.isComposing || event.keyCode === 229) return;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const id = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
  const phrase = desk.query === '' && desk.list.phrases.find(each => each.id === id);
  if (!phrase) return;
  event.preventDefault();
  event.stopPropagation();
  void desk.move(phrase, event.key === 'ArrowUp' ? -1 : 1);
}

function archive(parts: OwnParts, archived: readonly OwnPhrase[]): TemplateResult | typeof nothing {
  const { desk, t } = parts;
  if (archived.length === 0) return nothing;
  const found = narrowPhrases(archived, desk.query);
  return html`<details class="own-archive">
    <summary>${t.archived(archived.length)}</summary>
    <ul class="own-phrases">
      ${repeat(
        found.slice(0, mostShown),
        ({ id }) => id,
        phrase =>
          ownItem(parts, phrase, {
            chips: phrase.id.includes('~') ? html`<span class="chip">${t.older}</span>` : nothing,
            acts: [
              { name: 'restore', label: t.restore, act: () => void desk.setArchived(phrase, false) },
              { name: 'copy', label: t.copy, act: () => void desk.copy(phrase, t.copyTitle(phrase.title)) },
              { name: 'delete', label: t.delete, act: () => void desk.delete(phrase) },
            ],
          }),
      )}
    </ul>
    ${moreLine(parts, found.length)}
  </details>`;
}

/** What can be taken away as a file: nothing but the template while there is nothing else. */
export function ownDownloads({ desk, t }: OwnParts, any: boolean): TemplateResult {
  const button = (label: string, act: () => Promise<void>): TemplateResult =>
    html`<button type="button" class="plain" @click=${() => void act()}>${label}</button>`;
  const name = desk.page.kind === 'packs' ? t.packsFileName : t.fileName;
  return html`${
    any
      ? (['xlsx', 'csv', 'json'] as const).map(kind => button(t.exports[kind], () => desk.export(name, kind)))
      : nothing
  }
  ${button(t.template, () => desk.exportTemplate(t.templateName))}`;
}

/** A picker behind a plain button, which looks and behaves like its neighbours. */
function fileButton({ desk, t }: OwnParts): TemplateResult {
  return html`<button
      type="button"
      @click=${(event: Event) =>
        ((event.currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click()}
    >
      ${t.import}
    </button>
    <input
      type="file"
      hidden
      aria-label=${t.import}
      accept=${ownEndings}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        // Emptied, so that the same file can be picked again after it was mended.
        input.value = '';
        if (file) void desk.read(file);
      }}
    />`;
}
