import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PaperItem } from '../../../engine/quiz/paper.js';
import { readResponse } from '../../../engine/quiz/read-response.js';
import type { Language } from '../../../ui/language.js';
import { momentName } from '../../../ui/moment.js';
import { reviewItem } from '../after/review-item.js';
import { questionBody, typeName } from '../questions/question-body.js';
import { questionImage } from '../questions/question-image.js';
import { rarerQuestion } from '../questions/rarer-question.js';
import type { PractisedStrings } from './practice-strings.js';
import type { Checked, Round } from './round.js';

interface RoundProps {
  readonly t: PractisedStrings;
  readonly language: Language;
  readonly round: Round;
  readonly leave: () => void;
}

/** The types of questions practice shows come with it. */
const rarer = { view: rarerQuestion, retry: () => undefined } as const;

function openQuestion({ t, round, leave }: RoundProps, item: PaperItem): TemplateResult {
  const { question } = item;
  const responses = round.response === undefined ? {} : { [question.id]: round.response };
  const response = readResponse(question, responses);
  const props = { t, question, item, number: round.number, response };
  return html`<article class="question" aria-labelledby="question-${round.number}">
      <h3 id="question-${round.number}" class="round-title" tabindex="-1">
        ${t.roundProgress(round.number, round.turns)}<span class="chip">${typeName({ t, question })}</span>
        ${round.isRepeated ? html`<span class="chip warning">${t.repeated}</span>` : nothing}
      </h3>
      ${questionImage(question)}
      ${keyed(round.number, questionBody({ ...props, answer: next => round.answer(next) }, rarer))}
    </article>
    ${response === undefined ? html`<p class="soft small">${t.answerFirst}</p>` : nothing}
    <div class="row actions">
      <button type="button" class="primary" @click=${() => void round.check()}>${t.check}</button>
      <button type="button" @click=${leave}>${t.endRound}</button>
    </div>`;
}

function answeredQuestion(
  { t, language, round, leave }: RoundProps,
  item: PaperItem,
  checked: Checked,
): TemplateResult {
  const { question } = item;
  const { grade, checker, due } = checked;
  const responses = round.response === undefined ? {} : { [question.id]: round.response };
  const response = readResponse(question, responses);
  const when = due && t.nextDue(momentName(due, language));
  return html`<div class="round-answer" tabindex="-1">
      ${reviewItem({ t, item, number: round.number, response, grade, checker, hasAnswer: true, hasPoints: false })}
    </div>
    ${when ? html`<p class="soft small">${when}</p>` : nothing}
    <div class="row actions">
      <button type="button" class="primary" @click=${() => round.next()}>${t.nextQuestion}</button>
      <button type="button" @click=${leave}>${t.endRound}</button>
    </div>`;
}

/** The question in front, or what the round came to. */
export function roundView(props: RoundProps): TemplateResult {
  const { t, round, leave } = props;
  const { item, checked } = round;
  if (item) return checked ? answeredQuestion(props, item, checked) : openQuestion(props, item);
  return html`<h3 class="round-title" tabindex="-1">${t.roundTitle}</h3>
    <p>${t.roundResult(round.right, round.total)}</p>
    <div class="row actions">
      <button type="button" class="primary" @click=${leave}>${t.backToPractice}</button>
    </div>`;
}
