import type { TemplateResult } from 'lit';
import { answerQuestion, goToQuestion, toggleFlag, type Attempt } from '../../../engine/quiz/attempt.js';
import type { AttemptChange } from '../../../engine/quiz/join-attempt.js';
import type { Paper } from '../../../engine/quiz/paper.js';
import type { AttemptSession } from '../attempt-session.js';
import { focusIn, type FocusHost } from '../focus-in.js';
import { LaterPart } from '../../../ui/later-part.js';
import { isRarer } from '../questions/question-body.js';
import type { rarerQuestion } from '../questions/rarer-question.js';
import { questionStyles } from './question.styles.js';
import { sheetStyles } from './sheet.styles.js';
import { sittingStyles } from './sitting.styles.js';
import type { QuizStrings } from '../strings.js';
import { runningView, type RunningActions } from './running-view.js';

export interface DeskHost extends FocusHost {
  mode: 'one' | 'all';
}

export interface DeskOptions {
  readonly session: () => AttemptSession | undefined;
  /** Called when the agent has confirmed that the attempt is to be handed in. */
  readonly handIn: () => void;
}

export interface DeskProps {
  readonly t: QuizStrings;
  readonly attempt: Attempt;
  /** Milliseconds; undefined without a time limit. */
  readonly left: number | undefined;
}

/** The style sheets a sitting needs. */
export const sittingSheets = [sittingStyles, questionStyles, sheetStyles] as const;

/** The running attempt before the agent: answers it, turns its pages, and asks before it is handed in. */
export class SittingDesk {
  readonly #host: DeskHost;
  readonly #options: DeskOptions;
  readonly #rarer: LaterPart<{ readonly rarerQuestion: typeof rarerQuestion }>;
  #confirming = false;

  constructor(host: DeskHost, options: DeskOptions) {
    this.#host = host;
    this.#options = options;
    this.#rarer = new LaterPart(host, () => import('../questions/rarer-question.js'));
  }

  /** Fetches what the questions of the paper are drawn with, where that is not at hand. Never rejects. */
  async prepare(paper: Paper): Promise<void> {
    if (paper.items.some(({ question }) => isRarer(question))) await this.#rarer.load();
  }

  /** Asks whether to hand in, or no longer asks. */
  confirm(isAsked: boolean): void {
    this.#confirming = isAsked;
    this.#host.requestUpdate();
  }

  view({ t, attempt, left }: DeskProps): TemplateResult {
    return runningView({
      t,
      attempt,
      mode: this.#host.mode,
      left,
      confirming: this.#confirming,
      actions: this.#actions,
      rarer: { view: this.#rarer.value?.rarerQuestion, retry: () => void this.#rarer.load() },
    });
  }

  #change(change: AttemptChange): void {
    const session = this.#options.session();
    if (!session?.attempt || !session.running) return;
    // A second time when it is written: storage may run full in the middle, and the agent is told at once.
    void session.change(change).then(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  readonly #actions: RunningActions = {
    answer: (questionId, response) =>
      this.#change(attempt => {
        const index = attempt.paper.items.findIndex(item => item.question.id === questionId);
        return goToQuestion(answerQuestion(attempt, questionId, response), index);
      }),
    flag: questionId => this.#change(attempt => toggleFlag(attempt, questionId)),
    go: index => {
      this.confirm(false);
      this.#change(attempt => goToQuestion(attempt, index));
      void focusIn(this.#host, `#question-${index + 1}`);
    },
    setMode: mode => {
      this.#host.mode = mode;
      void focusIn(this.#host, `#question-${(this.#options.session()?.attempt?.position ?? 0) + 1}`);
    },
    submit: () => {
      this.confirm(true);
      void focusIn(this.#host, '#confirm-title');
    },
    submitAnyway: () => this.#options.handIn(),
    cancelSubmit: () => {
      this.confirm(false);
      void focusIn(this.#host, '.submit');
    },
  };
}
