import { html, nothing, type TemplateResult } from 'lit';
import type { Paper } from '../../../engine/quiz/paper.js';
import { glyph } from '../../../ui/glyphs.js';
import { notice } from '../../../ui/notice.js';
import { sumOf } from '../sum-of.js';
import type { PaperSize } from './publish-strings.js';
import { releaseView } from './release-view.js';
import type { QuestionFileKind, SheetDesk } from './sheet-desk.js';

/** Handing the paper over: to the agents, with or without its key, or as a file. */
export function publishView(desk: SheetDesk): TemplateResult {
  const { state, words } = desk;
  return html`<section class="block" aria-labelledby="publish-title">
    <h3 id="publish-title" tabindex="-1">${state.t.publishTitle}</h3>
    ${kindField(desk)} ${desk.publication.paper?.sealed ? releaseView(desk) : nothing} ${statusOf(desk)}
    ${
      desk.isOut
        ? nothing
        : html`<div class="row">${desk.confirming ? confirmation(desk) : publishButton(desk)}</div>`
    }
    ${fileButtons(desk)} ${desk.fault === 'unwritten' ? notice('error', words.unwritten) : nothing}
  </section>`;
}

/** The choice between a paper with its key and one without, each with what it protects. */
function kindField(desk: SheetDesk): TemplateResult {
  const { state, words } = desk;
  const { settings } = state;
  const choice = (sealed: boolean, label: string, note: string): TemplateResult =>
    html`<label class="kind">
      <input
        type="radio"
        name="kind"
        value=${sealed ? 'sealed' : 'practice'}
        .checked=${settings.sealed === sealed}
        @change=${() => desk.setSealed(sealed)}
      />
      <span><b>${label}</b> <span class="soft">${note}</span></span>
    </label>`;
  return html`<fieldset class="kinds">
      <legend class="visually-hidden">${words.kind}</legend>
      ${choice(false, words.practice, words.practiceNote)} ${choice(true, words.sealed, words.sealedNote)}
    </fieldset>
    ${settings.sealed ? sealNotices(desk) : nothing}`;
}

/** What sealing protects, and what there is that it cannot. */
function sealNotices({ state, words, publicCount, publication, isOut }: SheetDesk): TemplateResult {
  const { seed, month } = state.paper;
  return html`${publication.isReleased ? nothing : notice('info', words.keyNote)}
  ${publicCount > 0 && !isOut ? notice('warning', words.isPublic(publicCount, sizeOf(state.paper))) : nothing}
  ${seed === month && !isOut ? notice('warning', words.isGuessable) : nothing}`;
}

const sizeOf = ({ items, perAgent }: Paper): PaperSize => ({
  all: items.length,
  each: perAgent && sumOf(perAgent.counts),
});

/** What agents get now. */
function statusOf({ state, words, monthName, publication, isOut }: SheetDesk): unknown {
  const { t, paper, settings } = state;
  const { paper: published, results } = publication;
  if (isOut) return published!.sealed ? nothing : notice('ok', t.isPublished(monthName));
  if (!published)
    return html`<p class="soft">${settings.sealed ? words.whereSealed : t.publishNote(monthName)}</p>`;
  const more = results > 0 ? html`<p>${t.hasResults(results)}</p>` : nothing;
  return published.sealed && !settings.sealed && published.id === paper.id
    ? notice('warning', words.opensKey)
    : notice('warning', words.otherPublished(monthName, published.title, sizeOf(published)), more);
}

function publishButton(desk: SheetDesk): TemplateResult {
  const { state, words, monthName } = desk;
  return html`<button type="button" class="primary publish" @click=${() => desk.publish()}>
    ${state.settings.sealed ? words.publishSealed(monthName) : state.t.publish(monthName)}
  </button>`;
}

function confirmation(desk: SheetDesk): TemplateResult {
  const { t } = desk.state;
  return html`<div class="row" role="group" aria-labelledby="replace-question">
    <b id="replace-question">${t.replaceQuestion(desk.monthName)}</b>
    <button type="button" class="primary replace" @click=${() => void desk.replace()}>${t.replace}</button>
    <button type="button" class="cancel" @click=${() => desk.cancel()}>${t.cancel}</button>
  </div>`;
}

const questionFiles: readonly (readonly [QuestionFileKind, string])[] = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['gift', 'GIFT'],
];

function fileButtons(desk: SheetDesk): TemplateResult {
  const { words } = desk;
  const button = (name: string, label: string, run: () => void): TemplateResult =>
    html`<button type="button" class=${name} @click=${run}>${glyph('download')}${label}</button>`;
  return html`<div class="row publish-files" role="group" aria-labelledby="files-title">
      <b id="files-title">${words.files}</b>
      ${button('download', words.whole, () => desk.download())}
      ${button('download-sealed', words.withoutKey, () => desk.downloadSealed())}
      ${questionFiles.map(([kind, label]) => button(`export-${kind}`, label, () => void desk.export(kind)))}
    </div>
    <p class="soft small">${words.filesNote}</p>`;
}
