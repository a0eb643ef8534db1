import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Attempt } from '../../../engine/quiz/attempt.js';
import { categoryMarks } from '../../../engine/quiz/category-marks.js';
import type { AttemptResult } from '../../../engine/quiz/grade-attempt.js';
import { glyph } from '../../../ui/glyphs.js';
import { notice } from '../../../ui/notice.js';
import type { QuizStrings } from '../strings.js';
import { factList, type Fact } from '../../../ui/fact-list.js';

interface ResultProps {
  readonly t: QuizStrings;
  readonly attempt: Attempt;
  readonly result: AttemptResult;
  /** Another paper has been published since. */
  readonly outdated: boolean;
  readonly review: () => void;
  readonly again: () => void;
}

/** The mark on a line from 0 to 100 with the pass mark on it; the words beside it say the same. */
const scale = (total: number, passMark: number): TemplateResult =>
  html`<svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="4"/><rect class="fill" width=${total} height="4"/>
    <rect class="tick" x=${Math.min(passMark, 99.4)} width="0.6" height="4"/>`}
  </svg>`;

function categoryTable(t: QuizStrings, result: AttemptResult): TemplateResult {
  return html`<table>
    <caption>
      ${t.byCategory}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.category}</th>
        <th scope="col" class="spare">${t.correctLabel}</th>
        <th scope="col">${t.pointsColumn}</th>
        <th scope="col">${t.share}</th>
      </tr>
    </thead>
    <tbody>
      ${categoryMarks(result).map(
        marks =>
          html`<tr>
            <th scope="row">${marks.category}</th>
            <td class="spare">${marks.correct}/${marks.questions}</td>
            <td>${marks.points}/${marks.maxPoints}</td>
            <td>${marks.percent}%</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The outcome of a submitted attempt. */
export function resultView(props: ResultProps): TemplateResult {
  const { t, attempt, result, outdated, review, again } = props;
  const { total, passed, passMark, questions, excluded } = result;
  const correct = questions.filter(grade => grade.verdict === 'correct').length;
  const facts: readonly Fact[] = [
    [t.correctLabel, t.correctOf(correct, questions.length)],
    [
      t.durationLabel,
      t.duration(Math.max(0, (attempt.submittedAt ?? attempt.startedAt) - attempt.startedAt)),
    ],
    [t.passMarkLabel, t.points(passMark)],
  ];
  return html`<h3 class="result-title" tabindex="-1">${t.resultTitle}</h3>
    ${attempt.timeUp ? notice('warning', t.timeUp) : nothing}
    <div class="score ${passed ? 'passed' : 'failed'}">
      <p class="figure"><b>${total}</b> <span>${t.scoreUnit}</span></p>
      <span class="chip ${passed ? 'ok' : 'error'}"
        >${glyph(passed ? 'check' : 'close')}${passed ? t.passed : t.failed}</span
      >
      ${scale(total, passMark)}
    </div>
    ${factList(facts)} ${excluded.length > 0 ? notice('info', t.excluded(excluded.length)) : nothing}
    ${categoryTable(t, result)}
    <div class="row actions">
      <button type="button" class="primary" @click=${review}>${t.review}</button>
      ${
        attempt.paper.sealed && !outdated
          ? nothing
          : html`<button type="button" @click=${again}>${outdated ? t.goToNewer : t.again}</button>`
      }
    </div>`;
}
