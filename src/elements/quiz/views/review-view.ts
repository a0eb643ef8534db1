import { html, type TemplateResult } from 'lit';
import type { Attempt } from '../../../engine/quiz/attempt.js';
import type { AttemptResult } from '../../../engine/quiz/grade-attempt.js';
import type { CaseChecker } from '../../../engine/quiz/mark-case.js';
import { readResponse } from '../../../engine/quiz/read-response.js';
import { glyph } from '../../../ui/glyphs.js';
import { notice } from '../../../ui/notice.js';
import type { QuizStrings } from '../strings.js';
import { reviewItem } from './review-item.js';

interface ReviewProps {
  readonly t: QuizStrings;
  readonly attempt: Attempt;
  readonly result: AttemptResult;
  readonly checker: CaseChecker | undefined;
  readonly onlyWrong: boolean;
  readonly setOnlyWrong: (onlyWrong: boolean) => void;
  readonly back: () => void;
}

/** Every question again, with answers and explanations, in the order of the attempt. */
export function reviewView({
  t,
  attempt,
  result,
  checker,
  onlyWrong,
  setOnlyWrong,
  back,
}: ReviewProps): TemplateResult {
  const grades = new Map(result.questions.map(grade => [grade.questionId, grade]));
  const wrong = result.questions.filter(grade => grade.verdict !== 'correct').length;
  const numbered = attempt.paper.items.map((item, i) => ({ item, number: i + 1 }));
  const shown = numbered.filter(({ item: { question } }) => {
    const verdict = grades.get(question.id)?.verdict;
    return !onlyWrong || (verdict !== undefined && verdict !== 'correct');
  });
  return html`<h3 class="review-title" tabindex="-1">${t.reviewTitle}</h3>
    <div class="row spread">
      <label class="only"
        ><input
          type="checkbox"
          .checked=${onlyWrong}
          @change=${(event: Event) => setOnlyWrong((event.target as HTMLInputElement).checked)}
        />${t.onlyWrong(wrong)}</label
      >
      <button type="button" @click=${back}>${glyph('left')}${t.backToResult}</button>
    </div>
    ${attempt.paper.sealed ? notice('info', t.keyLater) : ''}
    ${shown.map(({ item, number }) =>
      reviewItem({
        t,
        item,
        number,
        response: readResponse(item.question, attempt.responses),
        grade: grades.get(item.question.id),
        checker,
        sealed: attempt.paper.sealed === true,
      }),
    )}
    ${shown.length === 0 ? html`<p class="empty">${t.nothingWrong}</p>` : ''}
    <div class="row actions">
      <button type="button" @click=${back}>${glyph('left')}${t.backToResult}</button>
    </div>`;
}
