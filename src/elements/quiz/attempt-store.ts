import type { Attempt } from '../../engine/quiz/attempt.js';
import { readAttempt } from '../../engine/quiz/read-attempt.js';
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

/** Where one agent's attempt at one paper, and the results of the month, are kept. */
export class AttemptStore {
  readonly #records: Records;
  readonly #place: string;
  readonly #results: string;
  #waiting: Attempt | undefined;
  #writing: Promise<void> | undefined;

  constructor(records: Records, paperId: string, month: string, agentId: string) {
    const [paper, agent] = [encodeURIComponent(paperId), encodeURIComponent(agentId)];
    this.#records = records;
    this.#place = `${paper}/${agent}`;
    this.#results = `quiz/results/${month}/${agent}/`;
  }

  get #key(): string {
    return `${attempts}${this.#place}`;
  }

  /** Reads the attempt back. A damaged one is moved to a key of its own, never thrown away. */
  async find(now: number): Promise<FoundAttempt> {
    const stored = await this.#records.get<unknown>(this.#key);
    if (stored === undefined) return { kind: 'none' };
    const attempt = readAttempt(stored);
    if (attempt) return { kind: 'attempt', attempt };
    await this.#records.set(`quiz/corrupt/${this.#place}/${now}`, stored);
    await this.#records.delete(this.#key);
    return { kind: 'corrupt' };
  }

  /** Writes an attempt. While one write is under way only the latest state waits for its turn. */
  save(attempt: Attempt): Promise<void> {
    this.#waiting = attempt;
    return (this.#writing ??= this.#drain());
  }

  async #drain(): Promise<void> {
    while (this.#waiting) {
      const attempt = this.#waiting;
      this.#waiting = undefined;
      await this.#records.set(this.#key, attempt);
    }
    this.#writing = undefined;
  }

  /** Resolves when nothing is left to write. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async addResult(result: StoredResult): Promise<void> {
    await this.#records.set(`${this.#results}${result.attemptId}`, result);
  }

  /** The agent's results on this paper so far, in order. */
  async results(paperId: string): Promise<StoredResult[]> {
    const keys = await this.#records.keys(this.#results);
    const all = await Promise.all(keys.map(key => this.#records.get<StoredResult>(key)));
    return all
      .filter((result): result is StoredResult => result?.paperId === paperId)
      .sort((a, b) => a.attemptNumber - b.attemptNumber);
  }
}
