import { html, nothing, type TemplateResult } from 'lit';
import { countTaken, isTaken, type ImportItem, type ImportKind } from '../../engine/packs/own-list-import.js';
import { problemSentence } from '../../ui/problem-sentence.js';
import type { OwnImportPage } from './own-pages.js';
import type { OwnFile } from './own-file.js';
import { ownItem } from './own-item.js';
import { moreLine, mostShown } from './own-narrow.js';
import type { OwnParts } from './own-view.js';

const kinds: readonly ImportKind[] = ['new', 'changed', 'repeated', 'same'];

/** A file that was read, how each phrase stands to what is there, and what is wrong by row, before any is taken. */
export function ownImportView(parts: OwnParts, page: OwnImportPage): TemplateResult {
  const { desk, t } = parts;
  const { fileName, file, items, choice } = page;
  const count = countTaken(items, choice);
  const numberOf = (kind: ImportKind): number => items.filter(item => item.kind === kind).length;
  const sorted = kinds.flatMap(kind => items.filter(item => item.kind === kind));
  return html`<div class="own-form">
    <h3 tabindex="-1">${t.importTitle(fileName)}</h3>
    <p>
      ${t.importCount(items.length)}
      ${kinds.flatMap(kind => (numberOf(kind) > 0 ? [' ', kindChip(parts, kind, numberOf(kind))] : []))}
    </p>
    ${file.ignored.length > 0 ? html`<p class="soft small">${t.ignored(file.ignored)}</p>` : nothing}
    ${problems(parts, file)}
    ${numberOf('changed') > 0 ? changedField(parts, page, numberOf('changed')) : nothing}
    ${numberOf('repeated') > 0 ? repeatedField(parts, page, numberOf('repeated')) : nothing}
    ${
      items.length === 0
        ? html`<p class="empty">${t.importNothing}</p>`
        : html`<ul class="own-phrases">
            ${sorted.slice(0, mostShown).map(item => importItem(parts, page, item))}
          </ul>`
    }
    ${moreLine(parts, sorted.length)}
    <div class="row own-take">
      ${
        count > 0
          ? html`<button type="button" class="primary" @click=${() => void desk.take()}>
              ${t.take(count)}
            </button>`
          : items.length > 0
            ? html`<span class="soft">${t.nothingNew}</span>`
            : nothing
      }
      <button type="button" @click=${() => desk.back()}>${t.cancel}</button>
    </div>
  </div>`;
}

const chipClass: Readonly<Record<ImportKind, string>> = {
  new: 'ok',
  changed: 'warning',
  repeated: 'info',
  same: '',
};

function kindChip({ t }: OwnParts, kind: ImportKind, count?: number): TemplateResult {
  return html`<span class="chip ${chipClass[kind]}"
    >${t.kinds[kind]}${count === undefined ? nothing : html`&nbsp;${count}`}</span
  >`;
}

function importItem(parts: OwnParts, { choice }: OwnImportPage, item: ImportItem): TemplateResult {
  const { t } = parts;
  const { kind, phrase, line, there } = item;
  const chips = html`${kindChip(parts, kind)}
  ${line === undefined ? nothing : html`<span class="soft small">${t.row(line)}</span>`}
  ${isTaken(kind, choice) ? nothing : html`<span class="soft small">${t.notTaken}</span>`}`;
  const below =
    there && kind === 'changed'
      ? html`<p class="own-text small soft">${t.before}<del>${there.text}</del></p>`
      : there && kind === 'repeated'
        ? html`<p class="small soft">${t.sameText(there.title)}</p>`
        : nothing;
  return ownItem(parts, phrase, { chips, below });
}

function problems({ t, language }: OwnParts, { problems }: OwnFile): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="notice warning" open>
    <summary>${t.importProblems(problems.length)}</summary>
    <ul>
      ${problems
        .slice(0, mostShown)
        .map(problem =>
          'line' in problem
            ? html`<li>
                <strong>${t.row(problem.line)}</strong> ${t.rowProblems[problem.code](problem.detail)}
              </li>`
            : html`<li>
                <code>${problem.path}</code> ${withoutPath(problemSentence(problem, language), problem.path)}
              </li>`,
        )}
    </ul>
    ${problems.length > mostShown ? html`<p class="soft small">… +${problems.length - mostShown}</p>` : nothing}
  </details>`;
}

/** The Chinese sentence begins with the place, which stands in front of it here. */
const withoutPath = (sentence: string, path: string): string =>
  sentence.startsWith(`${path}：`) ? sentence.slice(path.length + 1) : sentence;

function changedField({ desk, t }: OwnParts, { choice }: OwnImportPage, count: number): TemplateResult {
  return html`<fieldset class="own-choice">
    <legend>${t.changedHow(count)}</legend>
    ${(['replace', 'beside', 'skip'] as const).map(
      value =>
        html`<label>
          <input
            type="radio"
            name="changed"
            value=${value}
            .checked=${choice.changed === value}
            @change=${() => desk.choose({ changed: value })}
          />
          <span>${t.changed[value]}</span>
        </label>`,
    )}
  </fieldset>`;
}

function repeatedField({ desk, t }: OwnParts, { choice }: OwnImportPage, count: number): TemplateResult {
  return html`<label class="own-check">
    <input
      type="checkbox"
      name="repeated"
      .checked=${choice.repeated}
      @change=${(event: Event) => desk.choose({ repeated: (event.target as HTMLInputElement).checked })}
    />
    <span>${t.takeRepeated(count)}</span>
  </label>`;
}
