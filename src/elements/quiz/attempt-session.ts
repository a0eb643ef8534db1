import { startAttempt, submitAttempt, type Attempt } from '../../engine/quiz/attempt.js';
import type { AttemptResult } from '../../engine/quiz/grade-attempt.js';
import type { Paper } from '../../engine/quiz/paper.js';
import type { StoredResult } from '../../engine/quiz/stored-result.js';
import type { Records } from '../../records/records.js';
import { AttemptStore, findRunningAttempt } from './attempt-store.js';
import type { Marked } from './mark-attempt.js';
import { newId } from './new-id.js';

/** Where the mark of the submitted attempt stands; `later`: only the whole paper or a grader can give it. */
export type Marking = 'none' | 'working' | 'later' | 'failed' | 'done';

/** Marks an attempt on what is published now; undefined where nothing at hand can. May fail, as a network does. */
export type Marker = (
  attempt: Attempt,
  record: StoredResult | undefined,
  published: Paper,
) => Promise<Marked | undefined>;

interface Agent {
  readonly id: string;
  readonly name: string;
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
  readonly #marker: Marker;

  private constructor(store: AttemptStore, paper: Paper, agent: Agent, marker: Marker) {
    this.#store = store;
    this.published = paper;
    this.#agent = agent;
    this.#marker = marker;
  }

  /**
   * Takes up what was stored for this agent: the attempt running in this month, whatever was published since, or
   * else what there is on the published paper. Undefined where there is neither.
   */
  static async open(
    records: Records,
    published: Paper | undefined,
    agent: Agent,
    { month, now, marker }: { readonly month: string; readonly now: number; readonly marker: Marker },
  ): Promise<AttemptSession | undefined> {
    await records.ready;
    const running = await findRunningAttempt(records, agent.id, published?.month ?? month);
    const paper = running?.paper ?? published;
    if (!paper) return undefined;
    const store = new AttemptStore(records, paper.id, paper.month, agent.id);
    const session = new AttemptSession(store, published ?? paper, agent, marker);
    const found = await store.find(now);
    if (found.kind === 'attempt') session.attempt = found.attempt;
    session.corrupt = found.kind === 'corrupt';
    session.earlier = await store.results(paper.id);
    return session;
  }

  /** The paper in force: the stored one of an attempt in hand, whatever has been published since. */
  get paper(): Paper {
    return this.attempt?.paper ?? this.published;
  }

  /** Whether another paper has been published since the attempt in hand was begun. */
  get outdated(): boolean {
    return this.paper.id !== this.published.id;
  }

  get running(): boolean {
    return this.attempt?.submittedAt === null;
  }

  get result(): AttemptResult | undefined {
    return this.marked?.result;
  }

  begin(now: number): Promise<void> {
    const number = this.earlier.reduce((last, { attemptNumber }) => Math.max(last, attemptNumber), 0) + 1;
    this.corrupt = false;
    this.marking = 'none';
    this.marked = undefined;
    return this.change(startAttempt(this.published, { id: newId(), agentId: this.#agent.id, number, now }));
  }

  /** Puts a new state in force and writes it down. */
  change(attempt: Attempt): Promise<void> {
    this.attempt = attempt;
    return this.#store.save(attempt);
  }

  /** Ends the running attempt at once; resolves when it is written down, and so is its result if there is one. */
  async submit(now: number): Promise<void> {
    if (!this.attempt || !this.running) return;
    const stored = this.change(submitAttempt(this.attempt, now));
    await Promise.all([stored, this.mark(stored)]);
  }

  /**
   * Marks the submitted attempt. The result is entered at once among the earlier ones, and in the records after the
   * attempt itself, also where the page was closed between the two.
   */
  async mark(attemptStored: Promise<void> = Promise.resolve()): Promise<void> {
    const { attempt } = this;
    if (!attempt || this.running || this.marking === 'working') return;
    this.marking = 'working';
    const record = this.earlier.find(({ attemptId }) => attemptId === attempt.id);
    let marked: Marked | undefined;
    try {
      marked = await this.#marker(attempt, record, this.published);
    } catch {
      this.marking = 'failed';
      return;
    }
    this.marked = marked;
    this.marking = marked ? 'done' : 'later';
    if (!marked || record) return;
    this.earlier = [...this.earlier, marked.record];
    await attemptStored;
    await this.#store.addResult(marked.record);
  }

  /** Takes up what another tab has written meanwhile. */
  async refresh(now: number): Promise<void> {
    const before = this.attempt;
    await this.#store.settled();
    const found = await this.#store.find(now);
    if (found.kind === 'attempt' && this.attempt === before) this.attempt = found.attempt;
  }

  settled(): Promise<void> {
    return this.#store.settled();
  }
}
