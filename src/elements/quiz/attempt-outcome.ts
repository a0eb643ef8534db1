import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Attempt } from '../../engine/quiz/attempt.js';
import type { AttemptSession, Marker } from './attempt-session.js';
import { LaterPart } from './later-part.js';
import type { MarkOptions } from './mark-attempt.js';
import type { outcome } from './outcome.js';
import type { QuizStrings } from './strings.js';
import { handedInView } from './views/handed-in-view.js';

export interface OutcomeOptions {
  /** Who is marked, and by what. */
  readonly judged: () => Pick<MarkOptions, 'agentName' | 'grader' | 'checker'>;
  readonly focus: (selector: string) => void;
  /** Called when the agent wants to sit the paper once more. */
  readonly again: () => void;
}

/** What becomes of an attempt once it is handed in: it is marked, and its result and review are shown. */
export class AttemptOutcome {
  readonly #host: ReactiveControllerHost;
  readonly #options: OutcomeOptions;
  readonly #part: LaterPart<typeof outcome>;
  #shown: 'result' | 'review' = 'result';
  #onlyWrong = false;

  constructor(host: ReactiveControllerHost, options: OutcomeOptions) {
    this.#host = host;
    this.#options = options;
    this.#part = new LaterPart(host, async () => (await import('./outcome.js')).outcome);
  }

  readonly mark: Marker = async (attempt, record, published) => {
    await this.#part.load();
    const part = this.#part.value;
    if (!part) throw new Error('the part that marks was not loaded');
    return part.markAttempt(attempt, { ...this.#options.judged(), record, published });
  };

  /** Marks what was handed in, or fetches meanwhile what the end of a running attempt will need. */
  async takeUp(session: AttemptSession): Promise<void> {
    this.#shown = 'result';
    if (!session.attempt) return;
    if (session.running) return this.fetchAhead(session.attempt);
    const marking = session.mark().then(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
    // A server may take its time; the key at hand does not.
    if (!this.#options.judged().grader) await marking;
  }

  /** A network lost during the paper must not keep the agent from the result. */
  fetchAhead({ paper }: Attempt): void {
    const isOwnKey = !this.#options.judged().checker && !paper.sealed;
    void this.#part.load().then(async () => {
      if (isOwnKey) await this.#part.value?.loadCaseChecker(paper).catch(() => undefined);
    });
  }

  view(t: QuizStrings, attempt: Attempt, session: AttemptSession): TemplateResult {
    const { marked, marking, outdated } = session;
    const part = this.#part.value;
    if (!marked || !part) return handedInView({ t, marking, retry: () => void this.takeUp(session) });
    if (this.#shown === 'result')
      return part.resultView({
        t,
        attempt,
        result: marked.result,
        outdated,
        review: () => this.#turnTo('review'),
        again: this.#options.again,
      });
    return part.reviewView({
      t,
      attempt: marked.attempt,
      result: marked.result,
      checker: marked.checker,
      onlyWrong: this.#onlyWrong,
      setOnlyWrong: only => {
        this.#onlyWrong = only;
        this.#host.requestUpdate();
      },
      back: () => this.#turnTo('result'),
    });
  }

  #turnTo(shown: 'result' | 'review'): void {
    this.#shown = shown;
    this.#host.requestUpdate();
    this.#options.focus(`.${shown}-title`);
  }
}
