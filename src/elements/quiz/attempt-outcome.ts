import type { TemplateResult } from 'lit';
import type { Attempt } from '../../engine/quiz/attempt.js';
import type { AttemptSession, Marker } from './attempt-session.js';
import { focusIn, type FocusHost } from './focus-in.js';
import { LaterPart } from '../../ui/later-part.js';
import type { MarkOptions } from './mark-attempt.js';
import type { outcome } from './outcome.js';
import type { QuizStrings } from './strings.js';
import { handedInView } from './views/handed-in-view.js';
import type { Shown } from './views/marked-view.js';

export type OutcomeHost = FocusHost & Pick<MarkOptions, 'grader' | 'checker'>;

export interface OutcomeOptions {
  readonly agentName: () => string;
  /** Called when the agent wants to sit the paper once more. */
  readonly again: () => void;
}

/** What becomes of an attempt once it is handed in: it is marked, and its result and review are shown. */
export class AttemptOutcome {
  readonly #host: OutcomeHost;
  readonly #options: OutcomeOptions;
  readonly #part: LaterPart<typeof outcome>;
  #shown: Shown = { page: 'result', onlyWrong: false };

  constructor(host: OutcomeHost, options: OutcomeOptions) {
    this.#host = host;
    this.#options = options;
    this.#part = new LaterPart(host, async () => (await import('./outcome.js')).outcome);
  }

  readonly mark: Marker = async (attempt, record, published) => {
    await this.#part.load();
    const part = this.#part.value;
    if (!part) throw new Error('not loaded');
    const { grader, checker } = this.#host;
    return part.markAttempt(attempt, {
      agentName: this.#options.agentName(),
      record,
      published,
      grader,
      checker,
    });
  };

  /** Marks what was handed in, or fetches meanwhile what the end of a running attempt will need. */
  async takeUp(session: AttemptSession): Promise<void> {
    this.#shown = { ...this.#shown, page: 'result' };
    if (!session.attempt) return;
    if (session.running) return this.fetchAhead(session.attempt);
    const marking = session.mark().then(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
    // A server may take its time; the key at hand does not.
    if (!this.#host.grader) await marking;
  }

  /** A network lost during the paper must not keep the agent from the result. */
  fetchAhead({ paper }: Attempt): void {
    const isOwnKey = !this.#host.checker && !paper.sealed;
    void this.#part.load().then(async () => {
      if (isOwnKey) await this.#part.value?.loadCaseChecker(paper).catch(() => undefined);
    });
  }

  view(t: QuizStrings, attempt: Attempt, session: AttemptSession): TemplateResult {
    const { marked, marking, outdated } = session;
    const part = this.#part.value;
    if (!marked || !part) return handedInView({ t, marking, retry: () => void this.takeUp(session) });
    const { again } = this.#options;
    return part.markedView({ t, attempt, marked, outdated, shown: this.#shown, show: this.#show, again });
  }

  readonly #show = (change: Partial<Shown>): void => {
    this.#shown = { ...this.#shown, ...change };
    this.#host.requestUpdate();
    if (change.page) void focusIn(this.#host, `.${change.page}-title`);
  };
}
