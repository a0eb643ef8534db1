import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PhraseVerdict } from '../../engine/checker/judge-phrase.js';
import { teamKeys } from '../../engine/packs/record-keys.js';
import type { Problem } from '../../engine/packs/problem.js';
import { openRecords } from '../../records/open-records.js';
import type { Records } from '../../records/records.js';
import { ChangedElsewhere } from '../../ui/changed-elsewhere.js';
import { whenIdle } from '../../ui/when-idle.js';
import type { PhraseJudge } from './phrase-judge.js';

type VerdictsHost = ReactiveControllerHost & {
  readonly rules: readonly unknown[] | undefined;
  readonly check: 'on' | 'off';
  readonly records: Records | undefined;
};

/** Most phrases are in order: one verdict serves them all. */
const inOrder: PhraseVerdict = { findings: [] };

/**
 * What the rules say of phrases: those on the screen, and on demand all. Judged while the browser is idle, and each
 * text once; the rules, and what judges by them, are fetched with the first phrase asked for.
 */
export class PhraseVerdicts implements ReactiveController {
  /** What had to be left out of the rules. */
  problems: readonly Problem[] = [];

  readonly #host: VerdictsHost;
  readonly #known = new Map<string, PhraseVerdict>();
  /** Asked for while the element was last drawn; what has been scrolled out of sight since can wait. */
  readonly #onScreen = new Set<string>();
  readonly #others = new Set<string>();
  #judge: PhraseJudge | undefined;
  #asked: Pick<VerdictsHost, 'rules' | 'records'> | undefined;
  #failed = false;
  #cancel: (() => void) | undefined;

  constructor(host: VerdictsHost) {
    this.#host = host;
    new ChangedElsewhere(host, teamKeys.rules, () => void this.#look());
    host.addController(this);
  }

  /** Whether phrases are judged at all. */
  get on(): boolean {
    return this.#host.check !== 'off' && !this.#failed;
  }

  /** The verdict on a text that is being drawn; undefined while it is not known, and the element is drawn anew then. */
  of(text: string): PhraseVerdict | undefined {
    if (!this.on) return undefined;
    const known = this.#known.get(text);
    if (!known) this.#onScreen.add(text);
    return known;
  }

  /** The verdict on a text where it is known already. */
  known(text: string): PhraseVerdict | undefined {
    return this.on ? this.#known.get(text) : undefined;
  }

  /** Whether a text is known to break a rule; one that is not known is judged after those on the screen. */
  breaks(text: string): boolean {
    const verdict = this.known(text);
    if (!verdict) this.want([text]);
    return verdict !== undefined && verdict.findings.length > 0;
  }

  /** Has others judged too, after those on the screen; to be asked again with every drawing, as the rules may change. */
  want(texts: readonly string[]): void {
    for (const text of texts) if (!this.#known.has(text)) this.#others.add(text);
    this.#start();
  }

  /** How many of those wanted are not judged yet. */
  get left(): number {
    return this.on ? this.#others.size : 0;
  }

  hostUpdate(): void {
    this.#onScreen.clear();
    const { rules, records } = this.#host;
    if (this.#asked && (this.#asked.rules !== rules || this.#asked.records !== records)) this.#forget();
  }

  hostUpdated(): void {
    this.#start();
  }

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** The team may have set other rules in the checker. */
  async #look(): Promise<void> {
    const judge = this.#judge;
    if (!judge || (await judge.isCurrent()) || judge !== this.#judge) return;
    this.#forget();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#known.clear();
    this.#asked = undefined;
    this.#judge = undefined;
    this.#failed = false;
    this.problems = [];
  }

  #start(): void {
    const isAsked = this.#onScreen.size + this.#others.size > 0;
    if (this.#cancel || !isAsked || !this.on) return;
    this.#cancel = whenIdle(mayGoOn => {
      this.#cancel = undefined;
      if (!this.#judge) return void this.#load();
      this.#judgeSome(this.#judge, mayGoOn);
      this.#start();
    });
  }

  #judgeSome(judge: PhraseJudge, mayGoOn: () => boolean): void {
    const isDrawn = this.#onScreen.size > 0;
    for (const text of [...this.#onScreen, ...this.#others]) {
      if (!this.#known.has(text)) {
        const verdict = judge.judge(text);
        this.#known.set(text, verdict.findings.length > 0 ? verdict : inOrder);
      }
      this.#onScreen.delete(text);
      this.#others.delete(text);
      if (!mayGoOn()) break;
    }
    if (isDrawn || this.#others.size === 0) this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    if (this.#asked) return;
    const { rules, records } = this.#host;
    const asked = (this.#asked = { rules, records });
    const judge = await fetchJudge(rules, openRecords(records));
    if (asked !== this.#asked) return;
    this.#judge = judge;
    this.#failed = judge?.failed ?? true;
    this.problems = judge?.problems ?? [];
    this.#host.requestUpdate();
  }
}

/** A page without a connection does without. */
async function fetchJudge(rules: VerdictsHost['rules'], records: Records): Promise<PhraseJudge | undefined> {
  try {
    return await (await import('./phrase-judge.js')).loadPhraseJudge(rules, records);
  } catch {
    return undefined;
  }
}
