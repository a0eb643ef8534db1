import type { ReactiveControllerHost } from 'lit';
import { fillBlanks } from '../../engine/library/blanks.js';
import { copyText } from '../../ui/copy-text.js';
import type { BlankFormState, Purpose, Sayable, SayActions } from './blank-form.js';
import { distinctBlanks, settledValues, startValues, type Values } from './blank-values.js';
import { HeyanInsertEvent } from '../../ui/insert-event.js';
import type { Place, ReplyTarget } from './reply-target.js';
import type { LibraryStrings } from './strings.js';

export interface SayingOptions {
  readonly target: ReplyTarget;
  strings(): LibraryStrings;
  /** What the page knows for the blanks. */
  known(): Values;
  /** With whom the talk is: answers are offered again to nobody else. */
  conversation(): string;
  /** Whether a form in the panel could be seen. */
  panelIsSeen(): boolean;
  /** A sentence has reached the reply box or the clipboard. */
  used(id: string): void;
}

/** How the last saying went. */
export interface Said {
  readonly kind: 'ok' | 'warning' | 'error';
  readonly text: string;
  /** What did not arrive, where the agent may have to copy it by hand. */
  readonly unsaid?: string;
  /** It was asked for in the reply box, while the panel could not be seen. */
  readonly atCaret: boolean;
}

export type SayingFocus = 'search' | 'blank' | 'missing' | undefined;

type Wish = Pick<BlankFormState, 'sayable' | 'purpose' | 'place' | 'atCaret'>;

/** From the wish to say a sentence to the sentence in the reply box: its blanks, the writing, and how it went. */
export class Saying implements SayActions {
  form: BlankFormState | undefined;
  said: Said | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SayingOptions;
  #focus: SayingFocus;
  /** What was last put into a blank of that name, by conversation, for this visit only. */
  readonly #answers = new Map<string, Values>();

  constructor(host: ReactiveControllerHost & HTMLElement, options: SayingOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Where the focus belongs after the update; whoever asks sets it there, and nobody else is told. */
  takeFocus(): SayingFocus {
    const focus = this.#focus;
    this.#focus = undefined;
    return focus;
  }

  get canInsert(): boolean {
    return this.#options.target.box !== undefined;
  }

  /** Whether there are blanks for which nothing is settled. */
  asks({ text }: Sayable): boolean {
    const settled = settledValues(text, this.#options.known(), new Date());
    return !distinctBlanks(text).every(({ name }) => Object.hasOwn(settled, name));
  }

  /** @param place what the sentence takes the place of; without one it is written at the caret */
  use(sayable: Sayable, purpose: Purpose = this.canInsert ? 'insert' : 'copy', place?: Place): void {
    const now = new Date();
    const known = this.#options.known();
    const atCaret = place !== undefined && !this.#options.panelIsSeen();
    this.said = undefined;
    if (!this.asks(sayable)) {
      this.form = undefined;
      const { text } = fillBlanks(sayable.text, settledValues(sayable.text, known, now));
      void this.#complete({ sayable, purpose, place, atCaret }, text);
      return;
    }
    const answers = this.#answers.get(this.#options.conversation()) ?? {};
    const values = startValues(sayable.text, { known, answers, now });
    this.form = { sayable, purpose, place, atCaret, values, offered: values, missing: [] };
    this.#focus = 'blank';
    this.#host.requestUpdate();
  }

  change(name: string, value: string): void {
    if (!this.form) return;
    this.form = { ...this.form, values: { ...this.form.values, [name]: value }, missing: [] };
    this.#host.requestUpdate();
  }

  submit(): void {
    const { form } = this;
    if (!form) return;
    const { text, missing } = fillBlanks(form.sayable.text, form.values);
    if (missing.length > 0 && form.missing.length === 0) {
      this.form = { ...form, missing };
      this.#focus = 'missing';
      this.#host.requestUpdate();
      return;
    }
    this.#remember(form);
    this.form = undefined;
    void this.#complete(form, text);
  }

  /** What was offered and left as it was is no answer: the next time it may be another day. */
  #remember({ values, offered }: BlankFormState): void {
    const conversation = this.#options.conversation();
    const given = Object.entries(values).filter(([name, value]) => value !== offered[name]);
    this.#answers.set(conversation, { ...this.#answers.get(conversation), ...Object.fromEntries(given) });
  }

  /** The agent goes back to where the wish came from. */
  cancel(): void {
    const place = this.form?.place;
    if (!place || !this.#options.target.goBackTo(place)) this.#focus = 'search';
    this.reset();
  }

  /** Something else is looked at: what was begun is given up, what was said is old. */
  reset(): void {
    this.form = undefined;
    this.said = undefined;
    this.#host.requestUpdate();
  }

  async #complete({ sayable: { id, title }, purpose, place, atCaret }: Wish, text: string): Promise<void> {
    const { target } = this.#options;
    const t = this.#options.strings();
    const placeGone = place !== undefined && target.lacks(place);
    const inserted = purpose === 'insert' && (await target.insert(text, place));
    const copied = !inserted && (await copyText(text, this.#host.shadowRoot!));
    const say = (kind: Said['kind'], sentence: string): void =>
      void (this.said = { kind, text: sentence, atCaret, ...(inserted || copied ? {} : { unsaid: text }) });
    if (inserted) say('ok', t.inserted(title));
    else if (!copied) say('error', t.notCopied);
    else if (purpose === 'insert') say('warning', placeGone ? t.placeGone : t.copiedInstead);
    else say('ok', target.problem ? t.copiedNoTarget : t.copied(title));
    if (!inserted) this.#focus = 'search';
    this.#host.requestUpdate();
    if (!inserted && !copied) return;
    this.#host.dispatchEvent(new HeyanInsertEvent(id, text, inserted ? 'inserted' : 'copied'));
    this.#options.used(id);
  }
}
