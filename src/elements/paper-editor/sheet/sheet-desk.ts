import type { Question } from '../../../engine/packs/question-types.js';
import { drawForAgent } from '../../../engine/quiz/draw-for-agent.js';
import type { Paper, PaperItem } from '../../../engine/quiz/paper.js';
import { standIns } from '../../../engine/quiz/question-pool.js';
import { readPaper } from '../../../engine/quiz/read-paper.js';
import { sealPaper } from '../../../engine/quiz/seal-paper.js';
import type { Records } from '../../../records/records.js';
import { downloadFile } from '../../../ui/download-file.js';
import type { Language } from '../../../ui/language.js';
import { monthName } from '../../../ui/month.js';
import { fixQuestion, isFixed, unfixQuestion } from '../fixed-questions.js';
import { HeyanPaperEvent } from '../paper-event.js';
import type { PaperSettings } from '../settings.js';
import type { PaperEditorStrings } from '../strings.js';
import {
  findPublication,
  isKeyOf,
  isSamePaper,
  noPublication,
  publishPaper,
  releasePaper,
  type Publication,
  type PublicationRecords,
} from './publication.js';
import { publishStrings, type PublishStrings } from './publish-strings.js';

/** What the element shows at the moment. */
export interface SheetState extends PublicationRecords {
  readonly settings: PaperSettings;
  /** The paper that was drawn. */
  readonly paper: Paper;
  /** Every question of the banks, and the ids of those not to be drawn. */
  readonly pool: readonly Question[];
  readonly asked: readonly string[];
  /** Whether anybody can look a question up, since its bank comes with the product. */
  readonly isPublic: (id: string) => boolean;
  /** The clock, in epoch milliseconds. */
  readonly now: () => number;
  readonly t: PaperEditorStrings;
  readonly language: Language;
}

/** What the desk has the element do. */
export interface SheetHost {
  /** Resolves once the paper was drawn by the change and is shown. */
  readonly change: (change: Partial<PaperSettings>) => Promise<void>;
  readonly update: () => void;
  readonly announce: (sentence: string) => void;
  /** Moves the focus once the view has been drawn. */
  readonly focus: (selector: string) => void;
  readonly fire: (event: Event) => void;
}

export type QuestionFileKind = 'xlsx' | 'csv' | 'gift';

/** The state of the drawn paper's view and what can be done in it: preview, publish, release, files. */
export class SheetDesk {
  answers = false;
  confirming = false;
  publication: Publication = noPublication;
  /** The key that is to be released before the close, until that is confirmed. */
  releasing: Paper | undefined;
  /** What went wrong with a file. */
  fault: 'wrong-key' | 'unwritten' | undefined;

  state: SheetState;

  readonly #host: SheetHost;
  #month = '';
  #records: Records | undefined;
  #sample = 1;
  #compared: { readonly key: readonly unknown[]; readonly isOut: boolean } | undefined;

  constructor(host: SheetHost, state: SheetState) {
    this.#host = host;
    this.state = state;
  }

  /** The words for publishing; those of the element are `state.t`. */
  get words(): PublishStrings {
    return publishStrings[this.state.language];
  }

  get monthName(): string {
    return monthName(this.state.paper.month, this.state.language);
  }

  /** Called before each drawing: another month has another publication. */
  look(): void {
    const { records, paper } = this.state;
    if (paper.month === this.#month && records === this.#records) return;
    this.#month = paper.month;
    this.#records = records;
    this.publication = noPublication;
    this.confirming = false;
    this.releasing = undefined;
    void this.#lookUp();
  }

  async #lookUp(): Promise<void> {
    const month = this.#month;
    const publication = await findPublication(this.state, month);
    if (month !== this.#month) return;
    this.publication = publication;
    this.#host.update();
  }

  // ---------------------------------------------------------------- preview

  /** The paper as one agent gets it. */
  get shown(): Paper {
    return drawForAgent(this.state.paper, `sample-${this.#sample}`);
  }

  nextSample(): void {
    this.#sample++;
    this.#host.update();
  }

  async drawAgain(): Promise<void> {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    await this.#host.change({ seed: String(random % 1_000_000).padStart(6, '0') });
    this.#host.announce(this.state.t.drawn(this.shown.items.length));
  }

  setSealed(sealed: boolean): void {
    this.confirming = false;
    void this.#host.change({ sealed });
  }

  showAnswers(answers: boolean): void {
    this.answers = answers;
    this.#host.update();
  }

  isFixed({ question }: PaperItem): boolean {
    return isFixed(this.state.settings.sections, question.id);
  }

  /** Has a question asked in any case, or drawn like any other again. */
  toggleFixed(item: PaperItem): void {
    const { sections } = this.state.settings;
    const { id } = item.question;
    void this.#host.change({
      sections: this.isFixed(item)
        ? unfixQuestion(sections, id)
        : fixQuestion(sections, item.question, item.section),
    });
  }

  /** Whether the banks hold another question for the section of this item. */
  canSwap(item: PaperItem): boolean {
    const { paper, pool, settings, asked } = this.state;
    if (this.isFixed(item)) return false;
    if (paper.perAgent) {
      const others = paper.items.filter(({ section }) => section === item.section).length;
      return others > (paper.perAgent.counts[item.section] ?? 0);
    }
    const section = settings.sections[item.section]!;
    return standIns(pool, section, paper, [...settings.rejected, ...asked]).length > 0;
  }

  async swap(index: number): Promise<void> {
    const item = this.shown.items[index];
    if (!item || !this.canSwap(item)) return;
    const { settings, t } = this.state;
    await this.#host.change({ rejected: [...settings.rejected, item.question.id] });
    const now = this.shown.items[index];
    if (now) this.#host.announce(t.swapped(index + 1, now.question.stem));
  }

  async undoSwap(): Promise<void> {
    const rejected = this.state.settings.rejected.slice(0, -1);
    await this.#host.change({ rejected });
    // The button is gone with the last swap.
    if (rejected.length === 0) this.#host.focus('#preview-title');
  }

  // ---------------------------------------------------------------- publishing

  /** The paper as it would be published now. */
  get #given(): Paper {
    const { paper, settings } = this.state;
    return settings.sealed ? sealPaper(paper) : paper;
  }

  /** Whether what agents get is this very paper. */
  get isOut(): boolean {
    const { paper, settings } = this.state;
    const key = [paper, settings.sealed, this.publication.paper];
    // Papers that differ by agent are long, and everything typed asks.
    if (!this.#compared || key.some((part, i) => part !== this.#compared!.key[i]))
      this.#compared = { key, isOut: isSamePaper(this.#given, this.publication.paper) };
    return this.#compared.isOut;
  }

  /** How many questions of a paper anybody can look up. */
  get publicCount(): number {
    return this.state.paper.items.filter(({ question }) => this.state.isPublic(question.id)).length;
  }

  publish(): void {
    if (!this.publication.paper) return void this.replace();
    this.confirming = true;
    this.#host.update();
    this.#host.focus('.replace');
  }

  cancel(): void {
    this.confirming = false;
    this.#host.update();
    this.#host.focus('.publish');
  }

  async replace(): Promise<void> {
    const { paper, settings, t } = this.state;
    // While the click still counts: browsers refuse a download that comes out of nothing.
    if (settings.sealed) this.download();
    const given = await publishPaper(this.state, paper, settings.sealed);
    this.confirming = false;
    this.releasing = undefined;
    await this.#lookUp();
    this.#host.announce(t.published(this.monthName));
    this.#host.fire(new HeyanPaperEvent(given));
    this.#host.focus('.publish-files button');
  }

  /** Whether the published paper may still be sat; the reader's clock is good enough for a word of warning. */
  get isOpen(): boolean {
    const { closes } = this.publication.paper ?? {};
    return closes === undefined || Date.parse(closes) > this.state.now();
  }

  /** Releases a key; while the paper may still be sat, only once that is confirmed. */
  async release(whole = this.publication.key): Promise<void> {
    if (!whole) return;
    if (!this.isOpen) return this.confirmRelease(whole);
    this.releasing = whole;
    this.#host.update();
    this.#host.focus('.release-now');
  }

  keepKey(): void {
    this.releasing = undefined;
    this.#host.update();
    this.#host.focus('.release, .release-file');
  }

  /** Puts the key where quiz and report find it. */
  async confirmRelease(whole = this.releasing): Promise<void> {
    if (!whole) return;
    this.releasing = undefined;
    await releasePaper(this.state.records, whole);
    await this.#lookUp();
    this.#host.announce(this.words.released);
    this.#host.fire(new HeyanPaperEvent(whole, true));
    this.#host.focus('#publish-title');
  }

  /** Releases by the file that was handed over when the paper was published. */
  async releaseFrom(file: File): Promise<void> {
    const { paper } = this.publication;
    const whole = await readWhole(file);
    this.fault = whole && paper && isKeyOf(whole, paper) ? undefined : 'wrong-key';
    if (!this.fault) await this.release(whole);
    this.#host.update();
  }

  // ---------------------------------------------------------------- files

  /** The whole paper with its key. */
  download(): void {
    const { paper, settings } = this.state;
    const name = `heyan-paper-${paper.month}${settings.sealed ? '-key' : ''}.json`;
    downloadFile(name, 'application/json', JSON.stringify(paper, null, 2));
  }

  downloadSealed(): void {
    const { paper } = this.state;
    const name = `heyan-paper-${paper.month}-sealed.json`;
    downloadFile(name, 'application/json', JSON.stringify(sealPaper(paper), null, 2));
  }

  /** The questions with their key and points, for a table or another system. */
  async export(kind: QuestionFileKind): Promise<void> {
    const { paper } = this.state;
    const questions = paper.items.map(({ question, points }) => ({ ...question, points }));
    try {
      const { writeQuestions } = await import('../bank/write-questions.js');
      const { written } = await writeQuestions(`heyan-paper-${paper.month}`, questions, kind);
      this.fault = written ? undefined : 'unwritten';
    } catch {
      this.fault = 'unwritten';
    }
    this.#host.update();
  }
}

async function readWhole(file: File): Promise<Paper | undefined> {
  try {
    return readPaper(JSON.parse(await file.text())).value;
  } catch {
    return undefined;
  }
}
