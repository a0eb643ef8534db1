import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readRun } from '../../engine/library/read-run.js';
import { noteOf, noteText, type ScriptNote } from '../../engine/library/script-note.js';
import {
  answersOf,
  goBack,
  goTo,
  markEscalated,
  startRun,
  stepOf,
  writeDown,
  type ScriptRun,
} from '../../engine/library/script-run.js';
import type { Script, ScriptStep } from '../../engine/packs/phrase-types.js';
import type { Records } from '../../records/records.js';
import { copyText } from '../../ui/copy-text.js';
import type { Values } from './blank-values.js';
import { HeyanNoteEvent } from './note-event.js';
import { RunMemory } from './run-memory.js';
import type { LibraryStrings } from './strings.js';

export interface ScriptRunsOptions {
  strings(): LibraryStrings;
  records(): Records;
  /** Id of the conversation; empty where the page named none. */
  conversation(): string;
  /** The scripts there are; none while they are being loaded. */
  scripts(): readonly Script[];
  /** Another step is looked at. */
  moved(): void;
}

type RunNews = 'handed-over' | 'not-taken' | 'copied' | 'not-copied' | 'missing' | 'discarded';

/** The scripts the agent walks through in this conversation, their notes, and what is kept of them. */
export class ScriptRuns implements ReactiveController {
  /** What the last thing done led to, to be said. */
  news: RunNews | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ScriptRunsOptions;
  #memory: RunMemory | undefined;
  #records: Records | undefined;
  /** The conversation whose runs are here; undefined while they are being fetched. */
  #conversation: string | undefined;
  #fetching: string | undefined;
  /** As they were stored, by script id: they are read once the script is there. */
  #runs: Readonly<Record<string, unknown>> = {};
  #openId: string | undefined;
  #discarded: ScriptRun | undefined;
  /** The way that was taken before the agent went back to fill in what was missing. */
  #ahead: readonly string[] | undefined;
  /** Where the focus belongs after the next update, as what had it is gone. */
  #focus: '.step-title' | '.news button' | '#search' | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ScriptRunsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const records = this.#options.records();
    const conversation = this.#options.conversation();
    if (records !== this.#records) this.#fetching = undefined;
    if (this.#fetching === conversation && this.#records === records) return;
    this.#records = records;
    this.#memory = new RunMemory(records);
    void this.#fetch(conversation);
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (focus) this.#host.shadowRoot?.querySelector<HTMLElement>(focus)?.focus();
  }

  async #fetch(conversation: string): Promise<void> {
    this.#fetching = conversation;
    this.#conversation = undefined;
    this.#runs = {};
    this.#openId = this.#discarded = this.news = undefined;
    const memory = this.#memory!;
    // Without a conversation nobody knows whether it is still the same one.
    const kept = conversation === '' ? undefined : await memory.load(conversation, Date.now());
    if (memory !== this.#memory || this.#fetching !== conversation) return;
    this.#conversation = conversation;
    this.#runs = kept?.runs ?? {};
    this.#openId = kept?.open;
    this.#host.requestUpdate();
  }

  get ready(): boolean {
    return this.#conversation !== undefined;
  }

  /** Something is under way whose script has to be loaded. */
  get wantsScripts(): boolean {
    return Object.keys(this.#runs).length > 0;
  }

  /** The script on the screen, how far it has come, and where. */
  get open(): { script: Script; run: ScriptRun; step: ScriptStep } | undefined {
    if (this.#openId === undefined) return undefined;
    const script = this.#options.scripts().find(({ id }) => id === this.#openId);
    const run = script && this.runOf(script);
    return run && { script, run, step: stepOf(script, run) };
  }

  /** Started and not at its end, the one on the screen first. */
  get unfinished(): { script: Script; run: ScriptRun } | undefined {
    if (!this.wantsScripts) return undefined;
    const scripts = [...this.#options.scripts()].sort(
      (a, b) => Number(b.id === this.#openId) - Number(a.id === this.#openId),
    );
    for (const script of scripts) {
      const run = this.runOf(script);
      if (run && run.finishedAt === undefined) return { script, run };
    }
    return undefined;
  }

  /** Why this does not outlive the page. */
  get notKept(): 'no-conversation' | 'no-storage' | undefined {
    if (this.#conversation === '') return 'no-conversation';
    return this.#memory?.persistent === false ? 'no-storage' : undefined;
  }

  get discarded(): Script | undefined {
    return this.#options.scripts().find(({ id }) => id === this.#discarded?.scriptId);
  }

  /** What the agent has noted, for the blanks of that name. */
  get answers(): Values {
    const found = this.unfinished;
    return found ? answersOf(found.script, found.run) : {};
  }

  runOf(script: Script): ScriptRun | undefined {
    return readRun(this.#runs[script.id], script);
  }

  /** Begins a script, or goes on with it. */
  enter(script: Script): void {
    this.#openId = script.id;
    this.#change(this.runOf(script) ?? startRun(script, Date.now()), 'moved');
  }

  /** Back to the list of scripts; the run stays as it is. */
  leave(): void {
    const { open } = this;
    this.#openId = undefined;
    if (!open) return;
    this.#change(open.run, 'moved');
    this.#focus = '#search';
  }

  /** Goes on; to the end only after a word where something is missing. */
  go(to: string): void {
    const { open } = this;
    if (!open) return;
    const ends = to === 'end';
    if (ends && this.news !== 'missing' && this.note!.missing.length > 0) return this.#tell('missing');
    this.#change(goTo(open.run, to, Date.now()), 'moved');
    if (ends) this.handOver();
  }

  back(place?: number): void {
    const { open } = this;
    if (open) this.#change(goBack(open.run, place), 'moved');
  }

  /** Back to where a step was last, for something missing there; `returnFromMissing` leads to the present step. */
  backTo(stepId: string): void {
    const { open } = this;
    if (!open) return;
    this.back(open.run.path.lastIndexOf(stepId));
    this.#ahead = open.run.path;
  }

  /** The step the agent came from to fill in what was missing. */
  get cameFrom(): ScriptStep | undefined {
    const { open } = this;
    const isAhead = this.#ahead && open && this.#ahead.length > open.run.path.length;
    return isAhead ? open.script.steps.find(({ id }) => id === this.#ahead!.at(-1)) : undefined;
  }

  returnFromMissing(): void {
    const { open } = this;
    if (open && this.#ahead) this.#change({ ...open.run, path: this.#ahead }, 'moved');
  }

  write(field: string, value: string): void {
    const { open } = this;
    if (open) this.#change(writeDown(open.run, open.step.id, field, value), 'stayed');
  }

  escalate(isEscalated: boolean): void {
    const { open } = this;
    if (!open) return;
    const run = markEscalated(open.run, open.step, isEscalated ? Date.now() : undefined);
    this.#change(run, run.path.length > open.run.path.length ? 'moved' : 'stayed');
  }

  get note(): ScriptNote | undefined {
    const { open } = this;
    return open && noteOf(open.script, open.run);
  }

  handOver(): void {
    const { note } = this;
    if (!note) return;
    const taken = this.#host.dispatchEvent(
      new HeyanNoteEvent(this.#options.conversation(), note, this.#textOf(note)),
    );
    this.#tell(taken ? 'handed-over' : 'not-taken');
  }

  async copy(): Promise<void> {
    const { note } = this;
    if (!note) return;
    const copied = await copyText(this.#textOf(note), this.#host.shadowRoot!);
    this.#tell(copied ? 'copied' : 'not-copied');
  }

  discard(): void {
    const { open } = this;
    if (!open) return;
    this.#discarded = open.run;
    this.#openId = undefined;
    this.#put(open.script.id, undefined);
    this.#options.moved();
    this.#focus = '.news button';
    this.#tell('discarded');
  }

  undoDiscard(): void {
    const run = this.#discarded;
    if (!run) return;
    this.#discarded = undefined;
    this.#openId = run.scriptId;
    this.#change(run, 'moved');
  }

  #textOf(note: ScriptNote): string {
    return noteText(note, this.#options.strings().escalatedAt);
  }

  #tell(news: RunNews): void {
    this.news = news;
    this.#host.requestUpdate();
  }

  #change(run: ScriptRun, how: 'moved' | 'stayed'): void {
    this.news = undefined;
    if (how === 'moved') {
      this.#options.moved();
      this.#ahead = undefined;
      this.#focus = '.step-title';
    }
    this.#put(run.scriptId, run);
    this.#host.requestUpdate();
  }

  #put(scriptId: string, run: ScriptRun | undefined): void {
    const { [scriptId]: _, ...others } = this.#runs;
    this.#runs = { ...others, ...(run && { [scriptId]: run }) };
    const conversation = this.#conversation;
    if (!conversation) return;
    const change = { scriptId, run, open: this.#openId };
    void this.#memory!.keep(conversation, change, Date.now()).then(() => this.#host.requestUpdate());
  }
}
