import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CaseChecker } from '../../engine/quiz/mark-case.js';
import type { Blueprint } from '../../engine/quiz/paper.js';
import { isMonth } from '../../engine/quiz/is-month.js';
import { timeLeftMs } from '../../engine/quiz/time-left.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { controls } from '../../ui/controls.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { monthOf } from '../../ui/month.js';
import { notice, problemsNotice } from '../../ui/notice.js';
import { tokens } from '../../ui/tokens.js';
import { AttemptDesk } from './attempt-desk.js';
import { HeyanAttemptEvent } from './attempt-event.js';
import { AttemptOutcome } from './attempt-outcome.js';
import { AttemptSession } from './attempt-session.js';
import { DeadlineClock } from './deadline-clock.js';
import { focusIn } from './focus-in.js';
import type { Grader } from './mark-attempt.js';
import { questionStyles } from './question.styles.js';
import { frameStyles } from './quiz.styles.js';
import { resolvePaper, type ResolvedPaper } from './resolve-paper.js';
import { resultStyles } from './result.styles.js';
import { sheetStyles } from './sheet.styles.js';
import { fetchStrings, quizStrings, type QuizStrings } from './strings.js';
import { failureView } from './views/failure-view.js';
import { startView } from './views/start-view.js';

type Phase = 'loading' | 'failed' | 'start' | 'running' | 'result';

/** The properties a paper depends on: a change of one of them opens another paper. */
const sources = ['paper', 'bank', 'banks', 'blueprint', 'month', 'records'] as const;

/**
 * @summary The monthly knowledge quiz: one paper, a time limit that survives a reload, marks with explanations.
 * Every answer is saved as it is given.
 *
 * @fires {HeyanAttemptEvent} heyan-attempt - when an attempt is submitted, by the agent or because time was up
 * @csspart problems - the list of what could not be read from the paper or the banks
 */
export class HeyanQuiz extends HeyanElement<QuizStrings> {
  static override readonly styles = [
    tokens,
    controls,
    frameStyles,
    questionStyles,
    sheetStyles,
    resultStyles,
  ];

  protected readonly stringTable = quizStrings;

  #session: AttemptSession | undefined;
  #agentId: string | undefined;
  #loads = 0;
  #marking: Promise<void> = Promise.resolve();
  readonly #desk = new AttemptDesk(this, {
    session: () => this.#session,
    handIn: () => void this.#finish({ takeFocus: true }),
  });
  readonly #outcome = new AttemptOutcome(this, {
    agentName: () => this.#agent.name,
    again: () => this.#again(),
  });
  readonly #clock = new DeadlineClock(this, {
    left: () => this.#timeLeft,
    warn: markMs => (this.announcement = this.t.timeLeftSpoken(markMs)),
    timeUp: () => void this.#finish({ takeFocus: this.renderRoot.contains(this.shadowRoot!.activeElement) }),
  });

  @state() private phase: Phase = 'loading';
  @state() private resolved: ResolvedPaper = { problems: [] };
  @state() private announcement = '';

  /** A paper of your own, as the paper editor publishes it or `drawPaper` returns it. */
  @property({ attribute: false }) paper: unknown;

  /** A question bank of your own to draw from, or several. */
  @property({ attribute: false }) bank: unknown;
  @property({ attribute: false }) banks: readonly unknown[] | undefined;

  /** How the paper is drawn; without it 20 questions in 20 minutes. */
  @property({ attribute: false }) blueprint: Blueprint | undefined;

  /** Who sits the paper; attempts are kept apart by `id`. */
  @property({ attribute: false }) agent: { readonly id: string; readonly name: string } | undefined;

  /** Marks what is handed in on a server that keeps the whole paper: gets the attempt, returns its result. */
  @property({ attribute: false }) grader: Grader | undefined;

  /** What judges case questions by rules of speech, as `createChecker` makes it; without it the built-in rules. */
  @property({ attribute: false }) checker: CaseChecker | undefined;

  /** Where attempts and results are kept; without it, in this browser. */
  @property({ attribute: false }) records: Records | undefined;

  /** `YYYY-MM`; without it the current month. */
  @property() month = '';

  /** One question at a time, or all of them on one page. */
  @property({ reflect: true }) mode: 'one' | 'all' = 'one';

  /** Whether an attempt is running: set by the quiz for the page to see, after a reload as well. */
  @property({ type: Boolean, reflect: true }) running = false;

  /** The clock, in epoch milliseconds; a page that trusts its server's time more than the machine's sets it. */
  @property({ attribute: false }) now: () => number = () => Date.now();

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  /** Nothing is drawn in a language whose words are still on their way. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = fetchStrings(this.language);
    return coming ? coming.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Frameworks hand over a new but equal agent with every render.
    const isOtherAgent = this.#agent.id !== this.#agentId;
    if (!this.hasUpdated || isOtherAgent || sources.some(name => changed.has(name))) void this.#load();
    this.running = this.phase === 'running';
  }

  get #month(): string {
    return isMonth(this.month) ? this.month : monthOf(this.now());
  }

  get #agent(): { readonly id: string; readonly name: string } {
    const { id = 'local', name = '' } =
      (this.agent as Partial<NonNullable<HeyanQuiz['agent']>> | null | undefined) ?? {};
    return { id: String(id), name: String(name) };
  }

  get #records(): Records {
    return openRecords(this.records);
  }

  get #timeLeft(): number | undefined {
    const attempt = this.#session?.running ? this.#session.attempt : undefined;
    return attempt && this.phase === 'running' ? timeLeftMs(attempt, this.now()) : undefined;
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    this.#agentId = this.#agent.id;
    this.phase = 'loading';
    this.#desk.confirm(false);
    const month = this.#month;
    const resolved = await resolvePaper({
      paper: this.paper,
      banks: this.banks ?? (this.bank === undefined ? undefined : [this.bank]),
      blueprint: this.blueprint && { ...this.blueprint, ...(isMonth(this.month) ? { month } : {}) },
      month,
      monthlyTitle: this.t.monthlyTitle(month),
      records: this.#records,
    });
    await this.#session?.settled();
    const session = await AttemptSession.open(this.#records, resolved.paper, this.#agent, {
      month,
      now: this.now(),
      marker: this.#outcome.mark,
    });
    if (session) await this.#desk.prepare(session.paper);
    if (load !== this.#loads) return;
    this.resolved = resolved;
    this.#session = session;
    if (session) await this.#outcome.takeUp(session);
    if (load === this.#loads) this.#showSession();
  }

  /** An update is complete when what the key at hand can mark is marked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#marking;
    return super.getUpdateComplete();
  }

  /** Shows where the attempt in hand stands. */
  #showSession(): void {
    const session = this.#session;
    this.phase = !session ? 'failed' : session.running ? 'running' : session.attempt ? 'result' : 'start';
    this.#clock.look();
  }

  /** The same paper may be open in two tabs: the one in front takes up what the other has written. */
  readonly #onVisible = (): void => {
    const session = this.#session;
    if (document.visibilityState !== 'visible' || this.phase !== 'running' || !session) return;
    void session.refresh(this.now()).then(() => {
      if (session !== this.#session || this.phase !== 'running') return;
      if (!session.running) void this.#outcome.takeUp(session);
      this.#showSession();
      this.requestUpdate();
    });
  };

  readonly #start = (): void => {
    void this.#session?.begin(this.now()).then(() => this.requestUpdate());
    if (this.#session?.attempt) this.#outcome.fetchAhead(this.#session.attempt);
    this.announcement = '';
    this.phase = 'running';
    this.#clock.look();
    void focusIn(this, '#question-1');
  };

  /** Hands in what is there. Focus moves only where the agent was at work in the widget. */
  async #finish({ takeFocus }: { takeFocus: boolean }): Promise<void> {
    const session = this.#session;
    if (!session?.running) return;
    const stored = session.submit(this.now());
    if (!this.grader) this.#marking = stored;
    this.#desk.confirm(false);
    this.phase = 'result';
    if (takeFocus) void focusIn(this, '.result-title');
    await stored;
    this.requestUpdate();
    if (session.attempt) this.dispatchEvent(new HeyanAttemptEvent(session.attempt, session.result));
  }

  #again(): void {
    // Done with the paper of before: what comes next is the one published since.
    if (this.#session?.outdated) return void this.#load().then(() => focusIn(this, '.start, .result-title'));
    this.phase = 'start';
    void focusIn(this, '.start');
  }

  protected override render(): TemplateResult {
    const { t, resolved, phase } = this;
    const session = this.#session;
    const title = session?.paper.title ?? t.monthlyTitle(this.#month);
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${title}</h2>
      ${this.month && !isMonth(this.month) ? notice('warning', t.badMonth(this.month, this.#month)) : nothing}
      ${problemsNotice(resolved.problems, t.leftOut(resolved.problems.length), this.language)}
      ${this.records && this.records !== this.#records ? notice('warning', t.badRecords) : nothing}
      ${session?.corrupt ? notice('error', t.corrupt) : nothing}
      ${session?.outdated ? notice('info', phase === 'running' ? t.olderPaper : t.newerPaper) : nothing}
      ${session && !this.#records.persistent ? notice('warning', t.memoryOnly) : nothing} ${this.#view()}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  #view(): TemplateResult {
    const { t, phase, resolved } = this;
    const session = this.#session;
    if (phase === 'loading') return html`<p class="empty" role="status">${t.loading}</p>`;
    if (phase === 'failed' || !session)
      return failureView({ t, failure: resolved.failure, retry: () => void this.#load() });
    const { attempt, running, earlier } = session;
    if (phase === 'start' || !attempt)
      return startView({ t, paper: session.published, earlier, start: this.#start });
    return running
      ? this.#desk.view({ t, attempt, left: this.#timeLeft })
      : this.#outcome.view(t, attempt, session);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-quiz': HeyanQuiz;
  }
}
