import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Attempt } from '../../../engine/quiz/attempt.js';
import type { Objection } from '../../../engine/quiz/objection.js';
import { categoryMarks } from '../../../engine/quiz/category-marks.js';
import type { AttemptResult } from '../../../engine/quiz/grade-attempt.js';
import { glyph } from '../../../ui/glyphs.js';
import { notice } from '../../../ui/notice.js';
import type { AttemptSession } from '../attempt-session.js';
import type { MarkedStrings } from './after-strings.js';
import type { Corrected, Marked } from './mark-attempt.js';
import { factList, type Fact } from '../../../ui/fact-list.js';

interface ResultProps {
  readonly t: MarkedStrings;
  readonly marked: Marked;
  readonly session: AttemptSession;
  readonly objections: readonly Objection[];
  readonly review: () => void;
  readonly again: () => void;
  readonly practise: () => void;
}

/** The mark on a line from 0 to 100 with the pass mark on it; the words beside it say the same. */
const scale = (total: number, passMark: number): TemplateResult =>
  html`<svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="4"/><rect class="fill" width=${total} height="4"/>
    <rect class="tick" x=${Math.min(passMark, 99.4)} width="0.6" height="4"/>`}
  </svg>`;

function categoryTable(t: MarkedStrings, result: AttemptResult): TemplateResult {
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

/** Why an attempt ended before its agent handed it in. */
function endNotice(t: MarkedStrings, { timeUp, deadline, paper }: Attempt): TemplateResult | typeof nothing {
  if (!timeUp) return nothing;
  const hasClosed = paper.closes !== undefined && deadline === Date.parse(paper.closes);
  return notice('warning', hasClosed ? t.closed : t.timeUp);
}

function correctedNotice(
  t: MarkedStrings,
  { correction, totalBefore }: Corrected,
  total: number,
): TemplateResult {
  const isOther = totalBefore !== undefined && totalBefore !== total;
  const reason = correction.reason ? html`<br />${correction.reason}` : nothing;
  return notice('info', isOther ? t.corrected(totalBefore, total) : t.correctedOnly, reason);
}

function objectionsNotice(
  t: MarkedStrings,
  objections: readonly Objection[],
): TemplateResult | typeof nothing {
  if (objections.length === 0) return nothing;
  return notice(
    'info',
    t.objections(objections.length, objections.filter(({ decision }) => decision).length),
  );
}

function actions(props: ResultProps): TemplateResult {
  const { t, session, review, again, practise } = props;
  const { admission, shown, outdated, paper } = session;
  const mayPractise = shown === 'answers' && !paper.sealed;
  const goesOn = outdated || admission.kind === 'counts' || (admission.kind === 'practice' && mayPractise);
  return html`<div class="row actions">
    ${
      shown === 'total'
        ? nothing
        : html`<button type="button" class="primary" @click=${review}>${t.review}</button>`
    }
    ${
      goesOn
        ? html`<button type="button" @click=${again}>
            ${outdated ? t.goToNewer : admission.kind === 'counts' ? t.startNext(admission.number) : t.again}
          </button>`
        : nothing
    }
    <button type="button" @click=${practise}>${t.mistakes}</button>
  </div>`;
}

/** The outcome of a submitted attempt, as far as its paper shows it. */
export function resultView(props: ResultProps): TemplateResult {
  const { t, marked, session, objections } = props;
  const { attempt, result, corrected } = marked;
  const { total, passed, passMark, questions, excluded } = result;
  const isWhole = session.shown !== 'total';
  const correct = questions.filter(grade => grade.verdict === 'correct').length;
  const unmarked = excluded.filter(({ code }) => code !== 'dropped').length;
  const facts: readonly Fact[] = [
    ...(isWhole ? [[t.correctLabel, t.correctOf(correct, questions.length)] as const] : []),
    [
      t.durationLabel,
      t.duration(Math.max(0, (attempt.submittedAt ?? attempt.startedAt) - attempt.startedAt)),
    ],
    [t.passMarkLabel, t.points(passMark)],
  ];
  return html`<h3 class="result-title" tabindex="-1">${t.resultTitle}</h3>
    ${endNotice(t, attempt)} ${corrected ? correctedNotice(t, corrected, total) : nothing}
    ${objectionsNotice(t, objections)}
    <div class="score ${passed ? 'passed' : 'failed'}">
      <p class="figure"><b>${total}</b> <span>${t.scoreUnit}</span></p>
      <span class="chip ${passed ? 'ok' : 'error'}"
        >${glyph(passed ? 'check' : 'close')}${passed ? t.passed : t.failed}</span
      >
      ${scale(total, passMark)}
    </div>
    ${factList(facts)} ${unmarked > 0 ? notice('info', t.excluded(unmarked)) : nothing}
    ${isWhole ? categoryTable(t, result) : nothing} ${actions(props)}`;
}
