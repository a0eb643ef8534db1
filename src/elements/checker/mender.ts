import type { ReactiveControllerHost } from 'lit';
import type { KnownFinding } from '../../engine/checker/identify-findings.js';
import { mendAll, mendOne, type Mending } from '../../engine/checker/mend-all.js';
import type { CheckReport, Suggestion } from '../../engine/checker/types.js';
import type { ReplyBox } from '../../host/reply-box.js';
import { copyText } from '../../ui/copy-text.js';
import { HeyanApplyEvent } from './apply-event.js';
import type { Review } from './review.js';
import type { CheckerStrings } from './strings.js';

export interface MenderOptions {
  box(): ReplyBox | undefined;
  readonly review: Review;
  judge(text: string): CheckReport;
  strings(): CheckerStrings;
}

/** Writes better wordings into the reply box, and keeps what there is to say of it. */
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

  async applyAll(): Promise<void> {
    const { review, judge, strings } = this.#options;
    const { text } = review;
    const mending = mendAll(text, mended => review.foresee(mended, judge(mended).findings));
    if (!mending) return;
    const whole = text.slice(0, mending.start) + mending.text + text.slice(mending.end);
    const t = strings();
    await this.#write(mending, t.appliedAll(mending.taken.length), whole, t.copiedAll);
  }

  /**
   * As one undoable edit, with `heyan-apply` for each wording taken. A blank is left selected, so that the next key
   * fills it in. Where the box does not let itself be written to, `instead` goes to the clipboard.
   */
  async #write(mending: Mending, done: string, instead: string, copied: string): Promise<void> {
    const box = this.#options.box();
    if (!box) return;
    if (!(await box.replace(mending, mending.text))) {
      const text = (await copyText(instead, this.#host.shadowRoot!))
        ? copied
        : this.#options.strings().notWritten;
      return this.say({ kind: 'warning', text });
    }
    if (mending.blank) box.select(mending.blank);
    for (const { ruleId, suggestion } of mending.taken)
      this.#host.dispatchEvent(new HeyanApplyEvent(ruleId, suggestion));
    this.say({ kind: 'ok', text: done });
  }
}
