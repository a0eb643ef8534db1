import type { Attempt } from '../../engine/quiz/attempt.js';
import { joinAttempt, joinBeginning, type AttemptChange } from '../../engine/quiz/join-attempt.js';
import { readAttempt } from '../../engine/quiz/read-attempt.js';
import { answersKey, resetKey } from '../../engine/quiz/record-keys.js';
import { readResets, type Reset } from '../../engine/quiz/reset.js';
import { toStoredAnswers } from '../../engine/quiz/stored-answers.js';
import type { StoredResult } from '../../engine/quiz/stored-result.js';
import type { Records } from '../../records/records.js';

/** What was found where an attempt is kept. */
export type FoundAttempt =
  | { readonly kind: 'none' }
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'corrupt' };

const attempts = 'quiz/attempt/';

/** The attempt an agent is in the midst of, on whatever paper of the month; of several the one begun last. */
export async function findRunningAttempt(
  records: Records,
  agentId: string,
  month: string,
): Promise<Attempt | undefined> {
  const own = (await records.keys(attempts)).filter(key => key.endsWith(`/${encodeURIComponent(agentId)}`));
  const found = await Promise.all(own.map(async key => readAttempt(await records.get<unknown>(key))));
  return found
    .filter(attempt => attempt?.submittedAt === null && attempt.paper.month === month)
    .sort((a, b) => b!.startedAt - a!.startedAt)[0];
}

/** Whether a result can be shown; a damaged one is made anew from its attempt where that can be marked. */
const isWhole = ({ attemptId, total, startedAt, questions }: Partial<StoredResult>): boolean =>
  typeof attemptId === 'string' &&
  typeof total === 'number' &&
  typeof startedAt === 'string' &&
  Array.isArray(questions);

/**
 * Where one agent's attempt at one paper, and the results of the month, are kept. Every change of the attempt is made
 * on what is stored, in one transaction: another tab may be at it too.
 */
export class AttemptStore {
  readonly place: string;
  readonly #records: Records;
  readonly #paperId: string;
  readonly #agentId: string;
  readonly #results: string;

  constructor(records: Records, paperId: string, month: string, agentId: string) {
    const [paper, agent] = [encodeURIComponent(paperId), encodeURIComponent(agentId)];
    this.#records = records;
    this.#paperId = paperId;
    this.#agentId = agentId;
    this.place = `${paper}/${agent}`;
    this.#results = `quiz/results/${month}/${agent}/`;
  }

  get #key(): string {
    return `${attempts}${this.place}`;
  }

  /** Reads the attempt back. A damaged one is moved to a key of its own, never thrown away. */
  async find(now: number): Promise<FoundAttempt> {
    const stored = await this.#records.get<unknown>(this.#key);
    if (stored === undefined) return { kind: 'none' };
    const attempt = readAttempt(stored);
    if (attempt) return { kind: 'attempt', attempt };
    await this.#records.set(`quiz/corrupt/${this.place}/${now}`, stored);
    await this.#records.delete(this.#key);
    return { kind: 'corrupt' };
  }

  /** Begins an attempt; gives the one in force, which may be another. */
  begin(fresh: Attempt): Promise<Attempt> {
    return this.#records.update<Attempt>(this.#key, stored => joinBeginning(stored, fresh));
  }

  /** Makes changes; gives the attempt in force. */
  change(own: Attempt, changes: readonly AttemptChange[]): Promise<Attempt> {
    return this.#records.update<Attempt>(this.#key, stored => joinAttempt(stored, own, changes));
  }

  /** Hands in; of several tabs that do, one finds the attempt still running. */
  async handIn(
    own: Attempt,
    submit: AttemptChange,
  ): Promise<{ readonly attempt: Attempt; readonly isOurs: boolean }> {
    let isOurs = false;
    const attempt = await this.#records.update<Attempt>(this.#key, stored => {
      const found = joinAttempt(stored, own, []);
      isOurs = found.id === own.id && found.submittedAt === null;
      return isOurs ? submit(found) : found;
    });
    return { attempt, isOurs };
  }

  /** Keeps what was answered in an attempt that counts, and when its result came where that was later. */
  async addAnswers(attempt: Attempt, markedAt?: string): Promise<void> {
    if (attempt.number === 0) return;
    const { paper, agentId, id } = attempt;
    await this.#records.set(answersKey(paper.month, agentId, id), {
      ...toStoredAnswers(attempt),
      ...(markedAt && { markedAt }),
    });
  }

  async addResult(result: StoredResult): Promise<void> {
    await this.#records.set(`${this.#results}${result.attemptId}`, result);
  }

  /** The agent's results on this paper so far, in the order they were begun. */
  async results(): Promise<StoredResult[]> {
    const keys = await this.#records.keys(this.#results);
    const all = await Promise.all(keys.map(key => this.#records.get<StoredResult>(key)));
    return all
      .filter((result): result is StoredResult => result?.paperId === this.#paperId && isWhole(result))
      .sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  }

  async resets(): Promise<readonly Reset[]> {
    return readResets(await this.#records.get<unknown>(resetKey(this.#paperId, this.#agentId)));
  }
}
