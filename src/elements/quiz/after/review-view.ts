import { html, type TemplateResult } from 'lit';
import { readResponse } from '../../../engine/quiz/read-response.js';
import { glyph } from '../../../ui/glyphs.js';
import { notice } from '../../../ui/notice.js';
import type { Language } from '../../../ui/language.js';
import type { MarkedStrings } from './after-strings.js';
import type { Marked } from './mark-attempt.js';
import type { ObjectionDesk } from './objection-desk.js';
import { objectionView } from './objection-view.js';
import { reviewItem } from './review-item.js';

interface ReviewProps {
  readonly t: MarkedStrings;
  readonly language: Language;
  readonly marked: Marked;
  /** Whether answers and explanations are shown, or the marks alone. */
  readonly hasAnswers: boolean;
  readonly objections: ObjectionDesk;
  readonly onlyWrong: boolean;
  readonly setOnlyWrong: (onlyWrong: boolean) => void;
  readonly back: () => void;
}

/** Every question again, with answers and explanations, in the order of the attempt. */
export function reviewView(props: ReviewProps): TemplateResult {
  const { t, language, marked, hasAnswers, objections, onlyWrong, setOnlyWrong, back } = props;
  const { attempt, result, checker, corrected } = marked;
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
    ${hasAnswers ? '' : notice('info', attempt.paper.sealed ? t.keyLater : t.marksOnly)}
    ${shown.map(({ item, number }) =>
      reviewItem({
        t,
        item,
        number,
        response: readResponse(item.question, attempt.responses),
        grade: grades.get(item.question.id),
        checker,
        hasAnswer: hasAnswers,
        correction: corrected && {
          isMade: Object.hasOwn(corrected.correction.questions, item.question.id),
          isDropped: item.dropped === true,
          pointsBefore: corrected.pointsBefore.get(item.question.id),
        },
        below: objectionView({ t, language, question: item.question, number, desk: objections }),
      }),
    )}
    ${shown.length === 0 ? html`<p class="empty">${t.nothingWrong}</p>` : ''}
    <div class="row actions">
      <button type="button" @click=${back}>${glyph('left')}${t.backToResult}</button>
    </div>`;
}
