import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../../ui/notice.js';
import type { DeskContext } from '../desk-host.js';
import { keyForm } from './key-form.js';
import { objectionsView } from './objections-view.js';
import { questionList } from './question-list.js';
import type { QuestionsDesk, Said } from './questions-desk.js';
import type { QuestionsStrings } from './questions-strings.js';
import { resetsView } from './resets-view.js';

/** What every part of the page is drawn from; `x` are its own words, `t` those of the report. */
export interface QuestionsParts {
  readonly desk: QuestionsDesk;
  readonly context: DeskContext;
  readonly x: QuestionsStrings;
}

/** The page with the questions: a key being corrected, or what is contested, all questions and who may sit again. */
export function questionsView(parts: QuestionsParts): TemplateResult {
  const { desk, x } = parts;
  if (desk.data === undefined) return html`<p class="empty" role="status">${parts.context.t.loading}</p>`;
  if (desk.data === null) return html`<p class="empty">${x.noPaper}</p>`;
  const said = desk.said
    ? html`<div class="said" tabindex="-1">${saidNotice(parts, desk.said)}</div>`
    : nothing;
  if (desk.open) return html`${said} ${keyForm(parts, desk.open)}`;
  return html`${said} ${objectionsView(parts)} ${desk.data.paper ? nothing : notice('info', x.noKey)}
  ${questionList(parts)} ${resetsView(parts)}`;
}

function saidNotice({ x, context }: QuestionsParts, said: Said): TemplateResult {
  switch (said.what) {
    case 'decided':
      return notice('ok', x.saidDecided);
    case 'allowed':
      return notice('ok', x.saidAllowed);
    case 'applied':
      return notice('ok', x.saidApplied(said.changed));
    case 'unsaved':
      return notice('warning', context.t.notExported);
  }
}
