import { admit, type Admission } from '../../engine/quiz/admit.js';
import { startAttempt, submitAttempt, type Attempt } from '../../engine/quiz/attempt.js';
import type { AttemptResult } from '../../engine/quiz/grade-attempt.js';
import type { AttemptChange } from '../../engine/quiz/join-attempt.js';
import type { Paper } from '../../engine/quiz/paper.js';
import { readAttempt } from '../../engine/quiz/read-attempt.js';
import type { Reset } from '../../engine/quiz/reset.js';
import { shownReview, type ShownReview } from '../../engine/quiz/shown-review.js';
import type { StoredResult } from '../../engine/quiz/stored-result.js';
import type { Records } from '../../records/records.js';
import type { Marked } from './after/mark-attempt.js';
import type { Agent } from './agent.js';
import { AttemptStore, findRunningAttempt } from './attempt-store.js';
import { newId } from './new-id.js';

/** Where the mark of the submitted attempt stands; `later`: only the whole paper or a grader can give it. */
export type Marking = 'none' | 'working' | 'later' | 'failed' | 'done';

/** Marks an attempt on what is published now; undefined where nothing at hand can. May fail, as a network does. */
export type Marker = (
  attempt: Attempt,
  record: StoredResult | undefined,
  published: Paper,
) => Promise<Marked | undefined>;

export interface SessionOptions {
  readonly month: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly marker: Marker;
  /** Called when the attempt in force, or its state, is found to be another than was last known here. */
  readonly moved: (session: AttemptSession) => void;
  /** Called when something was written down. */
  readonly written: () => void;
}

/** One agent at one paper: the attempt in hand, those before it, and everything of it written down at once. */
export class AttemptSession {
  /** The running or the last submitted attempt. */
  attempt: Attempt | undefined;
  earlier: readonly StoredResult[] = [];
  /** A damaged attempt was found and set aside. */
  corrupt = false;
  marking: Marking = 'none';
  marked: Marked | undefined;

  /** The paper a new attempt would be made on; the attempt in hand may still be on the one before. */
  readonly published: Paper;

  readonly #agent: Agent;
  readonly #store: AttemptStore;
  readonly #options: SessionOptions;
  #resets: readonly Reset[] = [];
  #waiting: AttemptChange[] = [];
  #writing: Promise<void> | undefined;
  #isHandingIn = false;

  private constructor(store: AttemptStore, paper: Paper, agent: Agent, options: SessionOptions) {
    this.#store = store;
    this.published = paper;
    this.#agent = agent;
    this.#options = options;
  }

  /**
   * Takes up what was stored for this agent: the attempt running in this month, whatever was published since, or
   * else what there is on the published paper. Undefined where there is neither.
   */
  static async open(
    records: Records,
    published: Paper | undefined,
    agent: Agent,
    options: SessionOptions,
  ): Promise<AttemptSession | undefined> {
    await records.ready;
    const running = await findRunningAttempt(records, agent.id, published?.month ?? options.month);
    const paper = running?.paper ?? published;
    if (!paper) return undefined;
    const store = new AttemptStore(records, paper.id, paper.month, agent.id);
    const session = new AttemptSession(store, published ?? paper, agent, options);
    await session.#read();
    return session;
  }

  /** The paper in force: the stored one of an attempt in hand, whatever has been published since. */
  get paper(): Paper {
    return this.attempt?.paper ?? this.published;
  }

  /** Names the attempt among the tabs of this browser. */
  get place(): string {
    return this.#store.place;
  }

  /** Whether another paper has been published since the attempt in hand was begun. */
  get outdated(): boolean {
    return this.paper.id !== this.published.id;
  }

  get running(): boolean {
    return this.attempt?.submittedAt === null && !this.#isHandingIn;
  }

  get result(): AttemptResult | undefined {
    return this.marked?.result;
  }

  /** Whether the published paper may be begun now. */
  get admission(): Admission {
    const { attempt } = this;
    const own = attempt && attempt.submittedAt !== null && !this.outdated ? [attempt] : [];
    const taken = this.earlier.map(({ attemptNumber, startedAt }) => ({
      number: attemptNumber,
      startedAt: Date.parse(startedAt),
    }));
    return admit(this.published, {
      taken: this.outdated ? [] : [...taken, ...own],
      resets: this.outdated ? [] : this.#resets,
      now: this.#options.now(),
    });
  }

  /** What may be shown of the attempt in hand; the terms of its paper may have changed since it was begun. */
  get shown(): ShownReview {
    return shownReview(this.terms, this.#options.now());
  }

  /** The paper whose terms hold for the attempt in hand. */
  get terms(): Paper {
    return this.outdated ? this.paper : this.published;
  }

  async begin(): Promise<void> {
    await this.refresh();
    const { admission } = this;
    if (this.running || !('number' in admission)) return;
    const { number } = admission;
    const closesAt = admission.kind === 'counts' ? admission.closesAt : undefined;
    const whoAndWhen = { id: newId(), agentId: this.#agent.id, number, closesAt, now: this.#options.now() };
    const fresh = startAttempt(this.published, whoAndWhen);
    this.corrupt = false;
    this.#adopt(await this.#store.begin(fresh), fresh);
    this.#options.written();
  }

  /** Puts a change in force and writes it down. */
  change(change: AttemptChange): Promise<void> {
    const now = this.#options.now();
    const dated: AttemptChange = attempt => ({
      ...change(attempt),
      savedAt: Math.max(attempt.savedAt ?? 0, now),
    });
    this.attempt = dated(this.attempt!);
    this.#waiting.push(dated);
    return (this.#writing ??= this.#write());
  }

  /**
   * Ends the running attempt at once; resolves when it is written down, and so is its result if there is one.
   * Whether it was handed in here, and not in another tab before.
   */
  async submit(): Promise<boolean> {
    if (!this.attempt || !this.running) return false;
    const now = this.#options.now();
    this.#isHandingIn = true;
    this.marking = 'working';
    await this.settled();
    const { attempt, isOurs } = await this.#store.handIn(this.attempt, running =>
      submitAttempt(running, now),
    );
    this.#isHandingIn = false;
    this.marking = 'none';
    this.#adopt(attempt);
    if (isOurs) await this.#store.addAnswers(attempt);
    await this.mark();
    this.#options.written();
    return isOurs;
  }

  /** Marks the submitted attempt, and enters the result also where the page was closed between the two. */
  async mark(): Promise<void> {
    const { attempt } = this;
    if (!attempt || this.running || this.marking === 'working') return;
    this.marking = 'working';
    const record = this.earlier.find(({ attemptId }) => attemptId === attempt.id);
    let marked: Marked | undefined;
    try {
      marked = await this.#options.marker(attempt, record, this.published);
    } catch {
      this.marking = 'failed';
      return;
    }
    this.marked = marked;
    this.marking = marked ? 'done' : 'later';
    if (!marked || record) return;
    this.earlier = [...this.earlier, marked.record];
    await this.#store.addResult(marked.record);
    const now = this.#options.now();
    if (now - attempt.submittedAt! > 60_000)
      await this.#store.addAnswers(attempt, new Date(now).toISOString());
  }

  /** Takes up what another tab, or the trainer, has written meanwhile. */
  async refresh(): Promise<void> {
    await this.settled();
    const before = this.attempt;
    if (this.#isHandingIn) return;
    await this.#read(before);
  }

  settled(): Promise<void> {
    return this.#writing ?? Promise.resolve();
  }

  async #read(before?: Attempt): Promise<void> {
    const [found, results, resets] = await Promise.all([
      this.#store.find(this.#options.now()),
      this.#store.results(),
      this.#store.resets(),
    ]);
    // What is marked here may not be written down yet.
    const unwritten = this.earlier.filter(
      own => !results.some(({ attemptId }) => attemptId === own.attemptId),
    );
    this.earlier = [...results, ...unwritten];
    this.#resets = resets;
    this.corrupt ||= found.kind === 'corrupt';
    const isFound = found.kind === 'attempt' && this.attempt === before;
    if (isFound && this.#adopt(found.attempt)) this.#options.moved(this);
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const changes = this.#waiting;
      this.#waiting = [];
      const isMoved = this.#adopt(await this.#store.change(this.attempt!, changes));
      this.#options.written();
      if (isMoved) this.#options.moved(this);
    }
    this.#writing = undefined;
  }

  /**
   * Puts in force what is stored; an attempt of another id has to prove that it can be read. Whether it is another
   * attempt than was in hand, or has been handed in since.
   */
  #adopt(stored: Attempt, own = this.attempt): boolean {
    const read = stored.id === own?.id ? { ...stored, paper: own.paper } : readAttempt(stored);
    if (!read) return false;
    const before = this.attempt?.id === read.id ? this.attempt : undefined;
    if (!before) {
      this.marking = 'none';
      this.marked = undefined;
    }
    const isRunning = read.submittedAt === null;
    if (!isRunning) this.#waiting = [];
    // Every tab has its own question in front.
    const { position } = before ?? read;
    this.attempt = this.#waiting.reduce((attempt, change) => change(attempt), { ...read, position });
    return !before || isRunning !== (before.submittedAt === null);
  }
}
