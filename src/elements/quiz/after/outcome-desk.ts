import type { TemplateResult } from 'lit';
import type { Language } from '../../../ui/language.js';
import type { OutcomeHost, OutcomeOptions } from '../attempt-outcome.js';
import type { AttemptSession } from '../attempt-session.js';
import { focusIn } from '../focus-in.js';
import type { QuizStrings } from '../strings.js';
import { afterStrings } from './after-strings.js';
import type { Marked } from './mark-attempt.js';
import { ObjectionDesk } from './objection-desk.js';
import { rememberMistakes } from './remember-mistakes.js';
import { resultView } from './result-view.js';
import { reviewView } from './review-view.js';

/** A marked attempt before its agent: the result, the questions one by one, and what is contested of them. */
export class OutcomeDesk {
  readonly #host: OutcomeHost;
  readonly #options: OutcomeOptions;
  readonly #session: AttemptSession;
  readonly #objections: ObjectionDesk;
  #remembered: Marked | undefined;
  #page: 'result' | 'review' = 'result';
  #onlyWrong = false;

  constructor(host: OutcomeHost, options: OutcomeOptions, session: AttemptSession) {
    this.#host = host;
    this.#options = options;
    this.#session = session;
    this.#objections = new ObjectionDesk(host, options, session);
  }

  view(words: QuizStrings, language: Language, marked: Marked): TemplateResult {
    const t = { ...afterStrings[language], ...words };
    const { shown } = this.#session;
    if (shown === 'answers') this.#remember(marked);
    const { again, practise } = this.#options;
    if (this.#page === 'result' || shown === 'total' || shown === 'nothing')
      return resultView({
        t,
        marked,
        session: this.#session,
        objections: [...this.#objections.made.values()],
        review: () => this.#turn('review'),
        again,
        practise,
      });
    return reviewView({
      t,
      language,
      marked,
      hasAnswers: shown === 'answers' && !marked.attempt.paper.sealed,
      objections: this.#objections,
      onlyWrong: this.#onlyWrong,
      setOnlyWrong: onlyWrong => {
        this.#onlyWrong = onlyWrong;
        this.#host.requestUpdate();
      },
      back: () => this.#turn('result'),
    });
  }

  #remember(marked: Marked): void {
    if (this.#remembered === marked || marked.attempt.paper.sealed) return;
    this.#remembered = marked;
    void rememberMistakes(marked, this.#options.records(), this.#options.now());
  }

  #turn(page: 'result' | 'review'): void {
    this.#page = page;
    this.#host.requestUpdate();
    void focusIn(this.#host, `.${page}-title`);
  }
}
