import type { ReactiveControllerHost } from 'lit';
import { fillBlanks } from '../../engine/library/blanks.js';
import { copyText } from '../../ui/copy-text.js';
import {
  distinctBlanks,
  startValues,
  type BlankFormState,
  type Purpose,
  type Sayable,
  type SayActions,
  type Values,
} from './blank-form.js';
import { HeyanInsertEvent } from '../../ui/insert-event.js';
import type { Place, ReplyTarget } from './reply-target.js';
import type { LibraryStrings } from './strings.js';

export interface SayingOptions {
  readonly target: ReplyTarget;
  strings(): LibraryStrings;
  /** What the page knows for the blanks. */
  known(): Values;
  /** A sentence has reached the reply box or the clipboard. */
  used(id: string): void;
}

/** From the wish to say a sentence to the sentence in the reply box: its blanks, the writing, and how it went. */
export class Saying implements SayActions {
  form: BlankFormState | undefined;
  said: { readonly kind: 'ok' | 'warning' | 'error'; readonly text: string } | undefined;
  /** Where the focus belongs after the next update; whoever sets it there takes it away. */
  focus: 'search' | 'blank' | 'missing' | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: SayingOptions;
  /** What was last put into a blank of that name, for this visit only. */
  #answers: Values = {};
  #place: Place | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: SayingOptions) {
    this.#host = host;
    this.#options = options;
  }

  get canInsert(): boolean {
    return this.#options.target.box !== undefined;
  }

  /** Whether there are blanks for which the page knows nothing. */
  asks({ text }: Sayable): boolean {
    const known = this.#options.known();
    return !distinctBlanks(text).every(({ name }) => Object.hasOwn(known, name) && known[name]);
  }

  /** @param place what the sentence takes the place of; without one it is written at the caret */
  use(sayable: Sayable, purpose: Purpose = this.canInsert ? 'insert' : 'copy', place?: Place): void {
    const known = this.#options.known();
    this.said = undefined;
    this.#place = place;
    if (!this.asks(sayable)) {
      this.form = undefined;
      void this.#complete(sayable, fillBlanks(sayable.text, known).text, purpose);
      return;
    }
    const values = startValues(sayable.text, known, this.#answers);
    this.form = { sayable, purpose, values, missing: [] };
    this.focus = 'blank';
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
      this.focus = 'missing';
      this.#host.requestUpdate();
      return;
    }
    this.#answers = { ...this.#answers, ...form.values };
    this.form = undefined;
    void this.#complete(form.sayable, text, form.purpose);
  }

  /** The agent goes back to where the wish came from. */
  cancel(): void {
    if (!this.#place || !this.#options.target.goBackTo(this.#place)) this.focus = 'search';
    this.reset();
  }

  /** Something else is looked at: what was begun is given up, what was said is old. */
  reset(): void {
    this.form = undefined;
    this.said = undefined;
    this.#place = undefined;
    this.#host.requestUpdate();
  }

  async #complete({ id, title }: Sayable, text: string, purpose: Purpose): Promise<void> {
    const { target } = this.#options;
    const t = this.#options.strings();
    const place = this.#place;
    this.#place = undefined;
    const inserted = purpose === 'insert' && (await target.insert(text, place));
    const copied = !inserted && (await copyText(text, this.#host.shadowRoot!));
    if (inserted) this.said = { kind: 'ok', text: t.inserted(title) };
    else if (!copied) this.said = { kind: 'error', text: t.notCopied };
    else if (purpose === 'insert') this.said = { kind: 'warning', text: t.copiedInstead };
    else if (target.problem) this.said = { kind: 'ok', text: t.copiedNoTarget };
    else this.said = { kind: 'ok', text: t.copied(title) };
    if (!inserted) this.focus = 'search';
    this.#host.requestUpdate();
    if (!inserted && !copied) return;
    this.#host.dispatchEvent(new HeyanInsertEvent(id, text, inserted ? 'inserted' : 'copied'));
    this.#options.used(id);
  }
}
