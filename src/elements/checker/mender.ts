import type { ReactiveControllerHost } from 'lit';
import type { KnownFinding } from '../../engine/checker/identify-findings.js';
import { mendAll, mendOne, type Mending } from '../../engine/checker/mend-all.js';
import { placePhrase } from '../../engine/checker/place-phrase.js';
import type { CheckReport, Suggestion } from '../../engine/checker/types.js';
import type { Stage } from '../../engine/packs/pack.js';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import type { ReplyBox, TextRange } from '../../host/reply-box.js';
import { copyText } from '../../ui/copy-text.js';
import { HeyanInsertEvent } from '../../ui/insert-event.js';
import { HeyanApplyEvent } from './apply-event.js';
import type { Review } from './review.js';
import type { CheckerStrings } from './strings.js';

export interface MenderOptions {
  box(): ReplyBox | undefined;
  readonly review: Review;
  judge(text: string): CheckReport;
  /** In which stages a rule demands something of the whole reply. */
  stagesOf(ruleId: string): readonly Stage[] | undefined;
  /** A phrase of the library has reached the reply box or the clipboard. */
  used(phraseId: string): void;
  strings(): CheckerStrings;
}

/** Writes better wordings and phrases into the reply box, and keeps what there is to say of it. */
export class Mender {
  said: { readonly kind: 'ok' | 'warning' | 'error'; readonly text: string } | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: MenderOptions;

  constructor(host: ReactiveControllerHost & HTMLElement, options: MenderOptions) {
    this.#host = host;
    this.#options = options;
  }

  say(said: Mender['said']): void {
    this.said = said;
    this.#host.requestUpdate();
  }

  async apply({ finding }: KnownFinding, suggestion: Suggestion): Promise<void> {
    const t = this.#options.strings();
    const mending = mendOne(finding, suggestion);
    await this.#write(mending, t.applied(mending.text), mending.text, t.copied);
  }

  /** Takes the first better wording at a caret, or else of the first finding; false when nothing is found. */
  applyAt(caret: number): boolean {
    const { review } = this.#options;
    const known = review.at(caret) ?? review.wordings[0];
    const suggestion = known?.finding.suggestions[0];
    if (known && suggestion) void this.apply(known, suggestion);
    return known !== undefined;
  }

  /** Puts a phrase of the library in the place of the sentence the finding stands in. */
  async insert({ finding }: KnownFinding, { id, title, text }: Phrase): Promise<void> {
    const options = this.#options;
    const t = options.strings();
    const mending = placePhrase(options.review.text, finding, text, options.stagesOf(finding.ruleId));
    const how = await this.#write(mending, t.phraseInserted(title), mending.text, t.copied);
    if (!how) return;
    this.#host.dispatchEvent(new HeyanInsertEvent(id, mending.text, how));
    options.used(id);
  }

  async applyAll(): Promise<void> {
    const options = this.#options;
    const { review } = options;
    const { text } = review;
    const mending = mendAll(text, mended => review.foresee(mended, options.judge(mended).findings));
    if (!mending) return;
    const whole = text.slice(0, mending.start) + mending.text + text.slice(mending.end);
    const t = options.strings();
    await this.#write(mending, t.appliedAll(mending.taken.length), whole, t.copiedAll);
  }

  /**
   * As one undoable edit, with `heyan-apply` for each wording taken. A blank is left selected, so that the next key
   * fills it in. Where the box does not let itself be written to, `instead` goes to the clipboard.
   *
   * @returns undefined when neither worked
   */
  async #write(
    mending: Mending,
    done: string,
    instead: string,
    copied: string,
  ): Promise<HeyanInsertEvent['how'] | undefined> {
    const box = this.#options.box();
    if (!box) return undefined;
    const caret = box.selection();
    if (!(await box.replace(mending, mending.text))) {
      const isCopied = await copyText(instead, this.#host.shadowRoot!);
      this.say({ kind: 'warning', text: isCopied ? copied : this.#options.strings().notWritten });
      return isCopied ? 'copied' : undefined;
    }
    if (mending.blank) box.select(mending.blank);
    else if (caret.start >= mending.end)
      box.select(moved(caret, mending.text.length - (mending.end - mending.start)));
    for (const { ruleId, suggestion } of mending.taken)
      this.#host.dispatchEvent(new HeyanApplyEvent(ruleId, suggestion));
    this.say({ kind: 'ok', text: done });
    return 'inserted';
  }
}

/** Who was writing behind what was mended goes on there. */
const moved = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });
