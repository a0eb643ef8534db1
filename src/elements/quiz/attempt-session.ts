import { startAttempt, submitAttempt, type Attempt } from '../../engine/quiz/attempt.js';
import { gradeAttempt, type AttemptResult } from '../../engine/quiz/grade-attempt.js';
import type { Paper } from '../../engine/quiz/paper.js';
import { toStoredResult, type StoredResult } from '../../engine/quiz/stored-result.js';
import type { Records } from '../../records/records.js';
import { AttemptStore, findRunningAttempt } from './attempt-store.js';
import { newId } from './new-id.js';

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

  /** The paper a new attempt would be made on; the attempt in hand may still be on the one before. */
  readonly published: Paper;

  readonly #agent: Agent;
  readonly #store: AttemptStore;

  private constructor(store: AttemptStore, paper: Paper, agent: Agent) {
    this.#store = store;
    this.published = paper;
    this.#agent = agent;
  }

  /**
   * Takes up what was stored for this agent: the attempt running in this month, whatever was published since, or
   * else what there is on the published paper. Undefined where there is neither.
   */
  static async open(
    records: Records,
    published: Paper | undefined,
    agent: Agent,
    { month, now }: { readonly month: string; readonly now: number },
  ): Promise<AttemptSession | undefined> {
    await records.ready;
    const running = await findRunningAttempt(records, agent.id, published?.month ?? month);
    const paper = running?.paper ?? published;
    if (!paper) return undefined;
    const store = new AttemptStore(records, paper.id, paper.month, agent.id);
    const session = new AttemptSession(store, published ?? paper, agent);
    const found = await store.find(now);
    if (found.kind === 'attempt') session.attempt = found.attempt;
    session.corrupt = found.kind === 'corrupt';
    session.earlier = await store.results(paper.id);
    // The page was closed between handing in and the entry in the results.
    if (session.#isUnrecorded) await session.#record(Promise.resolve());
    return session;
  }

  get #isUnrecorded(): boolean {
    const { attempt, earlier } = this;
    return attempt?.submittedAt != null && !earlier.some(({ attemptId }) => attemptId === attempt.id);
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
    const { attempt } = this;
    return attempt && attempt.submittedAt !== null
      ? gradeAttempt(attempt.paper, attempt.responses)
      : undefined;
  }

  begin(now: number): Promise<void> {
    const number = this.earlier.reduce((last, { attemptNumber }) => Math.max(last, attemptNumber), 0) + 1;
    this.corrupt = false;
    return this.change(startAttempt(this.published, { id: newId(), agentId: this.#agent.id, number, now }));
  }

  /** Puts a new state in force and writes it down. */
  change(attempt: Attempt): Promise<void> {
    this.attempt = attempt;
    return this.#store.save(attempt);
  }

  /** Ends the running attempt at once; resolves when attempt and result are written down. */
  async submit(now: number): Promise<void> {
    if (!this.attempt || !this.running) return;
    await this.#record(this.change(submitAttempt(this.attempt, now)));
  }

  /** Enters the result: at once among the earlier ones, and in the records after the attempt itself. */
  async #record(attemptStored: Promise<void>): Promise<void> {
    const result = this.attempt && toStoredResult(this.attempt, this.#agent.name);
    if (!result) return;
    this.earlier = [...this.earlier, result];
    await attemptStored;
    await this.#store.addResult(result);
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
