import type { TemplateResult } from 'lit';
import type { Attempt } from '../../engine/quiz/attempt.js';
import type { Records } from '../../records/records.js';
import type { Language } from '../../ui/language.js';
import type { Agent } from './agent.js';
import type { AttemptSession, Marker } from './attempt-session.js';
import { addSheet, type SheetHost } from './add-sheet.js';
import { LaterPart } from '../../ui/later-part.js';
import type { MarkOptions } from './after/mark-attempt.js';
import type { Outcome } from './after/outcome.js';
import type { OutcomeDesk } from './after/outcome-desk.js';
import type { QuizStrings } from './strings.js';
import { handedInView } from './views/handed-in-view.js';

export type OutcomeHost = SheetHost & Pick<MarkOptions, 'grader' | 'checker'> & EventTarget;

export interface OutcomeOptions {
  readonly agent: () => Agent;
  readonly records: () => Records;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Called when the agent wants to sit the paper once more. */
  readonly again: () => void;
  /** Called when the agent wants to go through what went wrong. */
  readonly practise: () => void;
}

/** What becomes of an attempt once it is handed in: it is marked, and its result and review are shown. */
export class AttemptOutcome {
  readonly #host: OutcomeHost;
  readonly #options: OutcomeOptions;
  readonly #part: LaterPart<Outcome>;
  #desk: OutcomeDesk | undefined;

  constructor(host: OutcomeHost, options: OutcomeOptions) {
    this.#host = host;
    this.#options = options;
    this.#part = new LaterPart(host, async () => {
      const { outcome } = await import('./after/outcome.js');
      for (const sheet of outcome.sheets) addSheet(host, sheet);
      return outcome;
    });
  }

  readonly mark: Marker = async (attempt, record, published) => {
    await this.#part.load();
    const part = this.#part.value;
    if (!part) throw new Error('not loaded');
    const { grader, checker } = this.#host;
    const { agent, records } = this.#options;
    const agentName = agent().name;
    return part.markAttempt(attempt, { agentName, record, published, grader, checker, records: records() });
  };

  /** Marks what was handed in, or fetches meanwhile what the end of a running attempt will need. */
  async takeUp(session: AttemptSession): Promise<void> {
    this.#desk = undefined;
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

  view(t: QuizStrings, language: Language, session: AttemptSession): TemplateResult {
    const { marked, marking, shown, terms } = session;
    const part = this.#part.value;
    if (!marked || !part || shown === 'nothing')
      return handedInView({
        t,
        language,
        marking: shown === 'nothing' && marking === 'done' ? 'withheld' : marking,
        closes: terms.closes,
        retry: () => void this.takeUp(session),
      });
    this.#desk ??= new part.OutcomeDesk(this.#host, this.#options, session);
    return this.#desk.view(t, language, marked);
  }
}
