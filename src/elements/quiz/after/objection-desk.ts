import {
  maxObjectionLength,
  objectionEnd,
  readObjection,
  type Objection,
} from '../../../engine/quiz/objection.js';
import { answersKey, objectionKey, objectionsOfAgent } from '../../../engine/quiz/record-keys.js';
import { shownSince } from '../../../engine/quiz/shown-review.js';
import { readStoredAnswers } from '../../../engine/quiz/stored-answers.js';
import type { StoredResult } from '../../../engine/quiz/stored-result.js';
import type { Records } from '../../../records/records.js';
import type { Agent } from '../agent.js';
import type { AttemptSession } from '../attempt-session.js';
import { focusIn, type FocusHost } from '../focus-in.js';
import { HeyanObjectionEvent } from '../objection-event.js';

export interface ObjectionOptions {
  readonly agent: () => Agent;
  readonly records: () => Records;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What is being written against a question. */
export interface ObjectionDraft {
  readonly questionId: string;
  readonly reason: string;
  /** Sending was asked for without a reason. */
  readonly isMissing: boolean;
}

/** What an agent contests of a paper: made within three days of the result that counts, decided by the trainer. */
export class ObjectionDesk {
  /** By question id. */
  made: ReadonlyMap<string, Objection> = new Map();
  draft: ObjectionDraft | undefined;
  /** Until when a question may be contested, in epoch milliseconds; undefined where no attempt has counted. */
  until: number | undefined;

  readonly #host: FocusHost & EventTarget;
  readonly #options: ObjectionOptions;
  readonly #session: AttemptSession;

  constructor(host: FocusHost & EventTarget, options: ObjectionOptions, session: AttemptSession) {
    this.#host = host;
    this.#options = options;
    this.#session = session;
    void this.#load();
  }

  get isOpen(): boolean {
    return this.until !== undefined && this.#options.now() < this.until;
  }

  write(questionId: string, reason = ''): void {
    const isNew = this.draft?.questionId !== questionId;
    this.draft = { questionId, reason, isMissing: false };
    this.#host.requestUpdate();
    if (isNew) void focusIn(this.#host, '.objection textarea');
  }

  cancel(): void {
    const { questionId } = this.draft ?? {};
    this.draft = undefined;
    this.#host.requestUpdate();
    void focusIn(this.#host, `[data-object="${CSS.escape(questionId ?? '')}"]`);
  }

  /** Keeps the objection and tells the page; one already made on the question stands. */
  async send(stem: string): Promise<void> {
    const counted = this.#counted;
    const { draft } = this;
    if (!draft || !counted || !this.isOpen) return;
    const reason = draft.reason.trim().slice(0, maxObjectionLength);
    if (reason === '') {
      this.draft = { ...draft, isMissing: true };
      this.#host.requestUpdate();
      return focusIn(this.#host, '.objection textarea');
    }
    const { month, paperId, attemptId } = counted;
    const agent = this.#options.agent();
    const { questionId } = draft;
    const at = new Date(this.#options.now()).toISOString();
    const fresh: Objection = { version: 1, month, paperId, attemptId, questionId, stem, agent, reason, at };
    const key = objectionKey(paperId, agent.id, questionId);
    const kept = await this.#options.records().update<Objection>(key, old => readObjection(old) ?? fresh);
    this.made = new Map(this.made).set(questionId, kept);
    this.draft = undefined;
    this.#host.requestUpdate();
    if (kept.at === at) this.#host.dispatchEvent(new HeyanObjectionEvent(kept));
    await focusIn(this.#host, `[data-objected="${CSS.escape(questionId)}"]`);
  }

  /** The result that counts: of several the last. */
  get #counted(): StoredResult | undefined {
    return this.#session.earlier.filter(({ attemptNumber }) => attemptNumber > 0).at(-1);
  }

  async #load(): Promise<void> {
    const counted = this.#counted;
    if (!counted) return;
    const records = this.#options.records();
    const { month, paperId, attemptId, agent, submittedAt } = counted;
    const keys = await records.keys(objectionsOfAgent(paperId, agent.id));
    const read = await Promise.all(keys.map(async key => readObjection(await records.get<unknown>(key))));
    this.made = new Map(read.flatMap(objection => (objection ? [[objection.questionId, objection]] : [])));
    const answers = readStoredAnswers(await records.get<unknown>(answersKey(month, agent.id, attemptId)));
    const markedAt = Date.parse(answers?.markedAt ?? submittedAt);
    this.until = objectionEnd(shownSince(this.#session.terms, markedAt));
    this.#host.requestUpdate();
  }
}
