import { html, nothing, type TemplateResult } from 'lit';
import { questionState, type Attempt } from '../../../engine/quiz/attempt.js';
import type { Response } from '../../../engine/quiz/read-response.js';
import { glyph } from '../../../ui/glyphs.js';
import type { QuizStrings } from '../strings.js';
import type { RarerViews } from '../questions/question-body.js';
import { confirmView } from './confirm-view.js';
import { navigatorView } from './navigator-view.js';
import { questionView } from './question-view.js';

export interface RunningActions {
  readonly answer: (questionId: string, response: Response | undefined) => void;
  readonly flag: (questionId: string) => void;
  readonly go: (index: number) => void;
  readonly setMode: (mode: 'one' | 'all') => void;
  /** Asks first. */
  readonly submit: () => void;
  readonly submitAnyway: () => void;
  readonly cancelSubmit: () => void;
}

interface RunningProps {
  readonly t: QuizStrings;
  readonly attempt: Attempt;
  readonly mode: 'one' | 'all';
  /** Milliseconds; undefined without a time limit. */
  readonly left: number | undefined;
  readonly confirming: boolean;
  readonly actions: RunningActions;
  readonly rarer: RarerViews;
}

/** Minutes and seconds, as on a clock. A second counts until it is over. */
const clockFace = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Indices of the questions that are not fully answered. */
const unansweredOf = (attempt: Attempt): number[] =>
  attempt.paper.items.flatMap((item, i) => (questionState(attempt, item) === 'unanswered' ? [i] : []));

function statusBar({ t, attempt, mode, left }: RunningProps): TemplateResult {
  const total = attempt.paper.items.length;
  const answered = attempt.paper.items.filter(item => questionState(attempt, item) === 'answered').length;
  return html`<div class="status">
    <div class="row spread">
      <span class="where"
        >${mode === 'one' ? t.progress(attempt.position + 1, total) : t.answered(answered, total)}</span
      >
      ${
        left === undefined
          ? nothing
          : html`<span class="clock ${left <= 60_000 ? 'short' : ''}" role="timer" aria-live="off"
              >${glyph('clock')}<span class="soft">${t.timeLeft}</span> <b>${clockFace(left)}</b></span
            >`
      }
    </div>
    <progress max=${total} .value=${answered} aria-label=${t.answered(answered, total)}></progress>
  </div>`;
}

function actionRow({ t, attempt, mode, actions }: RunningProps): TemplateResult {
  const { position, paper } = attempt;
  const isLast = mode === 'all' || position === paper.items.length - 1;
  const steps = html`<button
      type="button"
      ?disabled=${position === 0}
      @click=${() => actions.go(position - 1)}
    >
      ${glyph('left')}${t.previous}
    </button>
    <button
      type="button"
      class=${isLast ? '' : 'primary'}
      ?disabled=${isLast}
      @click=${() => actions.go(position + 1)}
    >
      ${t.next}${glyph('right')}
    </button>`;
  return html`<div class="row actions">
    ${mode === 'one' ? steps : nothing}
    <button type="button" class="submit ${isLast ? 'primary' : ''}" @click=${actions.submit}>
      ${t.submit}
    </button>
  </div>`;
}

/** A running attempt: where it stands, the question or questions, the way on, and the answer sheet. */
export function runningView(props: RunningProps): TemplateResult {
  const { t, attempt, mode, confirming, actions, rarer } = props;
  const shown = mode === 'one' ? [attempt.position] : attempt.paper.items.keys();
  return html`${statusBar(props)}
    <div class="desk">
      <div class="main">
        ${Array.from(shown, index =>
          questionView({ t, attempt, index, answer: actions.answer, flag: actions.flag, rarer }),
        )}
        ${
          confirming
            ? confirmView({
                t,
                unanswered: unansweredOf(attempt),
                go: actions.go,
                submit: actions.submitAnyway,
                cancel: actions.cancelSubmit,
              })
            : actionRow(props)
        }
      </div>
      <div class="side">
        ${navigatorView({ t, attempt, one: mode === 'one', go: actions.go })}
        <button
          type="button"
          class="plain small"
          @click=${() => actions.setMode(mode === 'one' ? 'all' : 'one')}
        >
          ${glyph('list')}${mode === 'one' ? t.showAll : t.showOne}
        </button>
      </div>
    </div>`;
}
