import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CaseChecker } from '../../engine/quiz/mark-case.js';
import type { Blueprint } from '../../engine/quiz/paper.js';
import { isMonth } from '../../engine/quiz/is-month.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { controls } from '../../ui/controls.js';
import { HeyanElement } from '../../ui/heyan-element.js';
import { monthOf } from '../../ui/month.js';
import { tokens } from '../../ui/tokens.js';
import { readAgent, type Agent } from './agent.js';
import { HeyanAttemptEvent } from './attempt-event.js';
import { AttemptOutcome } from './attempt-outcome.js';
import type { AttemptSession } from './attempt-session.js';
import { AttemptTabs } from './attempt-tabs.js';
import { DeadlineClock } from './deadline-clock.js';
import { focusIn } from './focus-in.js';
import type { Grader } from './after/mark-attempt.js';
import { nextMoment } from './next-moment.js';
import { openSession } from './open-session.js';
import { PracticePart } from './practice-part.js';
import { frameStyles } from './quiz.styles.js';
import { paperSource, type ResolvedPaper } from './resolve-paper.js';
import { SittingPart } from './sitting-part.js';
import { SteadyClock } from './steady-clock.js';
import { fetchStrings, quizStrings, type QuizStrings } from './strings.js';
import { failureView } from './views/failure-view.js';
import { noticesView } from './views/notices-view.js';
import { startView } from './views/start-view.js';

type Phase = 'loading' | 'failed' | 'start' | 'running' | 'result' | 'practice';

/** Stands for the machine's own clock, which is not believed when it is set. */
const machineClock = (): number => Date.now();

/** The properties a paper depends on: a change of one of them opens another paper. */
const sources = ['paper', 'bank', 'banks', 'blueprint', 'month', 'records'] as const;

/**
 * @summary The monthly knowledge quiz: one paper, a time limit that survives a reload, marks with explanations.
 * Every answer is saved as it is given.
 *
 * @fires {HeyanAttemptEvent} heyan-attempt - when an attempt is submitted, by the agent or because time was up
 * @fires {HeyanObjectionEvent} heyan-objection - when a question of a marked attempt is contested
 * @csspart problems - the list of what could not be read from the paper or the banks
 */
export class HeyanQuiz extends HeyanElement<QuizStrings> {
  static override readonly styles = [tokens, controls, frameStyles];

  protected readonly stringTable = quizStrings;

  #session: AttemptSession | undefined;
  #agentId: string | undefined;
  #loads = 0;
  #work: Promise<unknown> = Promise.resolve();
  readonly #steady = new SteadyClock();
  readonly #tabs = new AttemptTabs(this);
  readonly #sitting = new SittingPart(this, {
    session: () => this.#session,
    handIn: () => void this.#finish({ takeFocus: true }),
  });
  readonly #outcome = new AttemptOutcome(this, {
    agent: () => this.#agent,
    records: () => this.#records,
    now: () => this.#time,
    again: () => this.#again(),
    practise: () => this.#practise(),
  });
  readonly #practice = new PracticePart(this, {
    records: () => this.#records,
    agentId: () => this.#agent.id,
    now: () => this.#time,
    leave: () => this.#showSession(),
  });
  readonly #clock = new DeadlineClock(this, {
    left: () => this.#timeLeft,
    warn: leftMs => {
      if (this.phase === 'running') this.announcement = this.t.timeLeftSpoken(leftMs);
    },
    timeUp: () => {
      if (this.phase === 'running') void this.#finish({ takeFocus: this.shadowRoot!.activeElement !== null });
      else this.requestUpdate();
    },
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
  @property({ attribute: false }) agent: Agent | undefined;

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

  /**
   * The clock, in epoch milliseconds; a page that trusts its server's time more than the machine's sets it. Without it,
   * the machine's clock, which may be set during the sitting without time won or lost.
   */
  @property({ attribute: false }) now: () => number = machineClock;

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

  get #time(): number {
    return this.now === machineClock ? this.#steady.now() : this.now();
  }

  get #month(): string {
    return isMonth(this.month) ? this.month : monthOf(this.#time);
  }

  get #agent(): Agent {
    return readAgent(this.agent);
  }

  get #records(): Records {
    return openRecords(this.records);
  }

  /** Milliseconds until something changes by itself; undefined where nothing will. */
  get #timeLeft(): number | undefined {
    const session = this.#session;
    if (!session || this.phase === 'practice') return undefined;
    const moment = nextMoment(session, this.phase === 'start');
    return moment === undefined ? undefined : Math.max(0, moment - this.#time);
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    this.#agentId = this.#agent.id;
    this.phase = 'loading';
    this.#sitting.confirm(false);
    const month = this.#month;
    const source = paperSource(this, {
      month,
      monthlyTitle: this.t.monthlyTitle(month),
      records: this.#records,
    });
    await this.#session?.settled();
    const { resolved, session } = await openSession(source, this.#agent, {
      month,
      now: () => this.#time,
      marker: this.#outcome.mark,
      moved: moved => this.#moved(moved),
      written: this.#tabs.tell,
    });
    const isReady = session && this.#sitting.ready(session.paper);
    if (session?.running) await isReady;
    if (load !== this.#loads) return;
    this.resolved = resolved;
    this.#session = session;
    if (session?.running) this.#steady.notBefore(session.attempt?.savedAt ?? 0);
    this.#tabs.follow(session);
    if (session) await this.#outcome.takeUp(session);
    if (load === this.#loads) this.#showSession();
  }

  /** An update is complete when what was begun is begun, and what the key at hand can mark is marked. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#work;
    return super.getUpdateComplete();
  }

  /** Shows where the attempt in hand stands. */
  #showSession(): void {
    const session = this.#session;
    this.phase = !session ? 'failed' : session.running ? 'running' : session.attempt ? 'result' : 'start';
    this.#clock.look();
  }

  /** Another tab has begun or handed in the attempt. */
  #moved(session: AttemptSession): void {
    if (session !== this.#session || this.phase === 'practice') return;
    this.#sitting.confirm(false);
    void this.#sitting.ready(session.paper).then(() => this.#outcome.takeUp(session));
    this.#tabs.greet();
    this.#showSession();
  }

  readonly #start = (): void => {
    this.announcement = '';
    if (this.#session) this.#work = this.#begin(this.#session);
  };

  async #begin(session: AttemptSession): Promise<void> {
    // No time runs before there is something to sit with.
    if (await this.#sitting.ready(session.published)) await session.begin();
    if (session !== this.#session) return;
    void this.#outcome.takeUp(session);
    this.#tabs.greet();
    this.#showSession();
    // Not `updateComplete`, which waits for this very work.
    await super.getUpdateComplete();
    const target = session.running ? '#question-1' : '.result-title, .start';
    this.renderRoot.querySelector<HTMLElement>(target)?.focus();
  }

  /** Hands in what is there. Focus moves only where the agent was at work in the widget. */
  async #finish({ takeFocus }: { takeFocus: boolean }): Promise<void> {
    const session = this.#session;
    if (!session?.running) return;
    const submitted = session.submit();
    if (!this.grader) this.#work = submitted;
    this.#sitting.confirm(false);
    this.announcement = '';
    this.phase = 'result';
    if (takeFocus) void focusIn(this, '.result-title');
    const isOurs = await submitted;
    this.#clock.look();
    this.requestUpdate();
    if (isOurs && session.attempt) this.dispatchEvent(new HeyanAttemptEvent(session.attempt, session.result));
  }

  #again(): void {
    // Done with the paper of before: what comes next is the one published since.
    if (this.#session?.outdated) return void this.#load().then(() => focusIn(this, '.start, .result-title'));
    this.phase = 'start';
    this.#clock.look();
    void focusIn(this, '.start');
  }

  #practise(): void {
    this.phase = 'practice';
    void this.#practice.open().then(() => focusIn(this, '.practice-title'));
  }

  protected override render(): TemplateResult {
    const { t } = this;
    const session = this.#session;
    const title = session?.paper.title ?? t.monthlyTitle(this.#month);
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${title}</h2>
      ${noticesView({
        t,
        language: this.language,
        month: { given: this.month, used: this.#month },
        problems: this.resolved.problems,
        hasBadRecords: Boolean(this.records) && this.records !== this.#records,
        persistent: this.#records.persistent,
        session,
        isRunning: this.phase === 'running',
        elsewhere: this.#tabs.elsewhere,
      })}
      ${this.#view()}
      <p class="visually-hidden" role="status">${this.announcement}</p>
    </section>`;
  }

  #view(): TemplateResult {
    const { t, phase, resolved } = this;
    const session = this.#session;
    if (phase === 'loading') return html`<p class="empty" role="status">${t.loading}</p>`;
    if (phase === 'failed' || !session)
      return failureView({ t, failure: resolved.failure, retry: () => void this.#load() });
    const { attempt, running } = session;
    if (phase === 'practice') return this.#practice.view(t, this.language);
    if (phase === 'start' && this.#sitting.failed) return this.#sitting.missing(t, session.published);
    if (phase === 'start' || !attempt)
      return startView({
        t,
        language: this.language,
        session,
        start: this.#start,
        practise: () => this.#practise(),
      });
    return running
      ? this.#sitting.view({ t, attempt, left: this.#timeLeft })
      : this.#outcome.view(t, this.language, session);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heyan-quiz': HeyanQuiz;
  }
}
