import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { notice } from '../../ui/notice.js';
import { blankForm, type BlankFormState } from './blank-form.js';
import { moveFocus } from './move-focus.js';
import { openPopup, type PickerPopup } from './picker-popup.js';
import type { ReplyTarget } from './reply-target.js';
import type { Said, Saying } from './saying.js';
import { sayText } from './sentence.js';
import type { LibraryStrings } from './strings.js';

export interface CaretFormOptions {
  readonly target: ReplyTarget;
  readonly saying: Saying;
  strings(): LibraryStrings;
}

/**
 * The form for the blanks beside the reply box, while the panel cannot be seen; also what there is to say when a
 * phrase did not arrive. It stays when the focus leaves it, as what belongs in a blank may have to be looked up.
 */
export class CaretForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: CaretFormOptions;
  #popup: PickerPopup | undefined;
  #element: HTMLElement | undefined;
  #told: Said | undefined;
  #anchorAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: CaretFormOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const { saying, target } = this.#options;
    const form = saying.form?.atCaret ? saying.form : undefined;
    const said = saying.said?.atCaret && saying.said.kind !== 'ok' ? saying.said : undefined;
    if (!form && !said) return this.#close();
    const { element } = target.box ?? {};
    if (!element) return this.#close();
    if (element !== this.#element) this.#close();
    this.#element = element;
    this.#anchorAt = form?.place?.start ?? this.#anchorAt;
    this.#popup ??= openPopup(this.#host, element, this.#anchorAt);
    this.#popup.show(form ? this.#form(form) : this.#notice(said!));
    // Taken here, where it can be seen; the panel would put it into a form that cannot.
    const focus = saying.takeFocus();
    if (form) return moveFocus(this.#popup.element, focus);
    if (said !== this.#told) this.#popup.element.querySelector('button')?.focus();
    this.#told = said;
  }

  hostDisconnected(): void {
    this.#close();
  }

  #close(): void {
    this.#popup?.close();
    this.#popup = undefined;
    this.#told = undefined;
  }

  #form(form: BlankFormState): TemplateResult {
    const { saying } = this.#options;
    const t = this.#options.strings();
    return this.#dialog(
      form.sayable.title,
      html`<p class="heyan-name">${form.sayable.title}</p>
        ${sayText(form.sayable, [], form, {})} ${blankForm(t, form, saying)}`,
    );
  }

  #notice({ kind, text, unsaid }: Said): TemplateResult {
    const t = this.#options.strings();
    return this.#dialog(
      text,
      html`${notice(kind === 'error' ? 'error' : 'warning', text)}
        ${unsaid === undefined ? '' : html`<p class="say"><span>${unsaid}</span></p>`}
        <div class="row">
          <button type="button" @click=${() => this.#dismiss()}>${t.dismissNotice}</button>
        </div>`,
    );
  }

  #dialog(label: string, content: TemplateResult): TemplateResult {
    return html`<div
      class="heyan-form"
      role="dialog"
      aria-label=${label}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
      @keypress=${keepToItself}
      @keyup=${keepToItself}
    >
      ${content}
    </div>`;
  }

  /** The page has keys of its own; and behind the last field there would be whatever ends the page. */
  #onKey(event: KeyboardEvent): void {
    keepToItself(event);
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#dismiss();
    } else if (event.key === 'Tab') {
      const stops = [...this.#popup!.element.querySelectorAll<HTMLElement>('input, select, button')];
      const at = stops.indexOf(event.target as HTMLElement) + (event.shiftKey ? -1 : 1);
      event.preventDefault();
      stops[(at + stops.length) % stops.length]!.focus();
    }
  }

  #dismiss(): void {
    const { saying, target } = this.#options;
    if (saying.form) return saying.cancel();
    saying.reset();
    const { box } = target;
    box?.select(box.selection());
  }
}

function keepToItself(event: Event): void {
  event.stopPropagation();
}
