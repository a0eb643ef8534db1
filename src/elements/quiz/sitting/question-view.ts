import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Attempt } from '../../../engine/quiz/attempt.js';
import { readResponse, type Response } from '../../../engine/quiz/read-response.js';
import { glyph } from '../../../ui/glyphs.js';
import { questionBody, typeName, type RarerViews } from '../questions/question-body.js';
import { questionImage } from '../questions/question-image.js';
import type { QuizStrings } from '../strings.js';

interface QuestionViewProps {
  readonly t: QuizStrings;
  readonly attempt: Attempt;
  readonly index: number;
  readonly answer: (questionId: string, response: Response | undefined) => void;
  readonly flag: (questionId: string) => void;
  readonly rarer: RarerViews;
}

/** A question of a running attempt, with its heading and its flag. */
export function questionView({ t, attempt, index, answer, flag, rarer }: QuestionViewProps): TemplateResult {
  const item = attempt.paper.items[index]!;
  const { question, points } = item;
  const response = readResponse(question, attempt.responses);
  const isFlagged = attempt.flagged.includes(question.id);
  const number = index + 1;
  const props = { t, question, item, number, response };
  const body = questionBody({ ...props, answer: next => answer(question.id, next) }, rarer);
  return html`<article class="question" aria-labelledby="question-${number}">
    <div class="row spread">
      <h3 id="question-${number}" tabindex="-1">
        ${t.questionNumber(number)}<span class="chip">${typeName({ t, question })}</span
        ><span class="soft small">${t.points(points)}</span>
      </h3>
      <button class="plain flag ${isFlagged ? 'on' : ''}" type="button" @click=${() => flag(question.id)}>
        ${glyph('flag', isFlagged)}${isFlagged ? t.unflag : t.flag}<span class="visually-hidden"
          >${t.questionNumber(number)}</span
        >
      </button>
    </div>
    ${questionImage(question)} ${keyed(`${attempt.id} ${question.id}`, body)}
    ${
      response === undefined
        ? nothing
        : html`<button class="plain small clear" type="button" @click=${() => answer(question.id, undefined)}>
            ${t.clear}<span class="visually-hidden">${t.questionNumber(number)}</span>
          </button>`
    }
  </article>`;
}
