import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hit } from '../../engine/library/types.js';
import type { Phrase } from '../../engine/packs/phrase-types.js';
import type { TriggerMatch } from '../../host/find-trigger.js';
import { holdKeys, type KeyHold } from '../../host/hold-keys.js';
import { isField } from '../../host/field-box.js';
import { lendAttributes } from '../../host/lend-attributes.js';
import { nextTask } from '../../host/next-task.js';
import type { ReplyBox } from '../../host/reply-box.js';
import { watchTrigger, type TriggerWatch } from '../../host/watch-trigger.js';
import { LaterPart } from '../../ui/later-part.js';
import type { LoadState } from './library-content.js';
import type * as AtCaret from './at-caret.js';
import { moveActive } from './move-active.js';
import { hasAll, meantBy } from './meant-by.js';
import { optionId } from './option-id.js';
import type { PickerPopup } from './picker-popup.js';
import type { Saying } from './saying.js';
import type { Place, ReplyTarget } from './reply-target.js';
import type { LibraryStrings } from './strings.js';

export interface PickerOptions {
  readonly target: ReplyTarget;
  readonly saying: Saying;
  /** The characters that open the list, in one string. */
  readonly trigger: () => string;
  strings(): LibraryStrings;
  /** Whether a query is answered, or why not yet. */
  state(query: string): LoadState;
  find(query: string): readonly Hit[];
  isFavourite(id: string): boolean;
  /** Whether a text breaks a rule; asked for those in the list, which is drawn anew once more is known. */
  breaks(text: string): boolean;
  /** Says a phrase in place of what was typed for it. */
  take(phrase: Phrase, place: Place, query: string): void;
}

/** Tells the lists of several libraries apart, also of several copies of this module. */
const newId = (): string => `heyan-phrases-${Math.random().toString(36).slice(2, 8)}`;

/** How long it is said that nothing was found. */
const vainMs = 1600;

/** `VIP/会员` is prose as often as not. */
const latinEnd = /[\p{sc=Latin}\d]$/u;

/** What is bound to one reply box. */
interface Bound {
  readonly box: ReplyBox;
  readonly element: HTMLElement;
  readonly trigger: string;
  readonly watch: TriggerWatch;
  readonly keys: KeyHold;
  readonly lend: ReturnType<typeof lendAttributes>;
}

/** The list of phrases that opens in the reply box itself when the trigger is typed there. */
export class Picker implements ReactiveController {
  /** What is read out where the box cannot refer to the list, or of it as a whole. */
  announcement = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PickerOptions;
  readonly #id = newId();
  /** What is shown at the caret, and with it the form for the blanks. */
  readonly #views: LaterPart<typeof AtCaret>;
  /** The list is to be opened as soon as there is something to draw it with. */
  #isWaiting = false;
  #bound: Bound | undefined;
  #popup: PickerPopup | undefined;
  #match: TriggerMatch | undefined;
  #hits: readonly Hit[] = [];
  /** -1 while none is: then Enter and Tab are the page's. */
  #active = -1;
  /** A query that found nothing: one that goes on from it is prose, and is left in peace after a moment. */
  #vain: string | undefined;
  #vainTimer = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PickerOptions) {
    this.#host = host;
    this.#options = options;
    this.#views = new LaterPart(host, async () => {
      const views = await import('./at-caret.js');
      new views.CaretForm(host, options);
      return views;
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const { target, trigger } = this.#options;
    if (this.#bound?.box !== target.box || this.#bound?.trigger !== trigger()) this.#bind(target.box);
    if (this.#isWaiting && this.#match && this.#views.value) return this.#open(this.#match);
    if (!this.#popup || !this.#match) return;
    // The phrases may have arrived; language or look may be others now.
    if (this.#hits.length === 0) this.#find(this.#match.query);
    this.#draw();
  }

  hostDisconnected(): void {
    this.#release();
  }

  /** Something was written that nobody has typed. */
  dismiss(): void {
    this.#bound?.watch.dismiss();
  }

  #bind(box: ReplyBox | undefined): void {
    this.#release();
    const { element } = box ?? {};
    if (!box || !element) return;
    void this.#views.load();
    const trigger = this.#options.trigger();
    const characters = [...trigger].filter(character => character.trim() !== '');
    this.#bound = {
      box,
      element,
      trigger,
      watch: watchTrigger(box, characters, match => this.#follow(match)),
      keys: holdKeys(element, event => this.#pressed(event)),
      lend: lendAttributes(element),
    };
  }

  #release(): void {
    const bound = this.#bound;
    this.#bound = undefined;
    this.#close();
    bound?.lend({});
    bound?.watch.close();
    bound?.keys.close();
  }

  #follow(match: TriggerMatch | undefined): void {
    if (match?.start !== this.#match?.start) this.#vain = undefined;
    this.#match = match;
    if (!match) return this.#close();
    this.#find(match.query);
    const goesOn =
      this.#vain !== undefined && match.query.startsWith(this.#vain) && match.query !== this.#vain;
    if (this.#hits.length > 0) this.#vain = undefined;
    else if (goesOn && !this.#popup) return;
    else if (!goesOn && this.#options.state(match.query) === 'ready') this.#sayVain(match.query);
    this.#open(match);
  }

  #sayVain(query: string): void {
    this.#vain = query;
    clearTimeout(this.#vainTimer);
    this.#vainTimer = window.setTimeout(() => {
      if (this.#vain === query) this.#close();
    }, vainMs);
  }

  #find(query: string): void {
    this.#hits = meantBy(query, this.#options.find(query));
    const [best] = this.#hits;
    const before = this.#bound!.box.read().slice(0, this.#match!.start);
    this.#active = best && hasAll(query, best) && !latinEnd.test(before) ? 0 : -1;
  }

  #open({ start }: TriggerMatch): void {
    const { element } = this.#bound!;
    const views = this.#views.value;
    this.#isWaiting = !views;
    if (!views) return void this.#views.load();
    this.#popup ??= views.openPopup(this.#host, element, start, {
      chosen: index => void this.#take(index),
      pointed: index => this.#move(index),
    });
    this.#draw();
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#bound?.keys.hold('none');
    this.#bound?.lend({});
    clearTimeout(this.#vainTimer);
    this.#isWaiting = false;
    if (!this.#popup) return;
    this.#popup.close();
    this.#popup = undefined;
    this.announcement = '';
    this.#host.requestUpdate();
  }

  #draw(): void {
    const popup = this.#popup!;
    const t = this.#options.strings();
    const sentence = this.#sentence(t);
    this.#bound!.keys.hold(this.#active < 0 && !this.#isComing ? 'moving' : 'all');
    popup.show(
      this.#views.value!.pickerView(t, {
        id: this.#id,
        hits: this.#hits,
        active: this.#active,
        sentence,
        isFavourite: id => this.#options.isFavourite(id),
        breaks: text => this.#options.breaks(text),
      }),
    );
    this.#bound!.lend(this.#attributes(popup, sentence === undefined));
    this.#announce(sentence ?? this.#told(t, popup));
  }

  #sentence(t: LibraryStrings): string | undefined {
    if (this.#hits.length > 0) return undefined;
    const query = this.#match?.query ?? '';
    const state = this.#options.state(query);
    if (state === 'ready') return t.pickerNone(query);
    return state === 'failed' ? t.failed : t.loading;
  }

  /** A textarea stays a textarea: only what its role allows, and only what can be followed. */
  #attributes(popup: PickerPopup, listed: boolean): Record<string, string> {
    const { element } = this.#bound!;
    const isTextbox =
      isField(element) || /^(textbox|searchbox|combobox)$/.test(element.getAttribute('role') ?? '');
    const refers = listed && popup.sharesRoot;
    return {
      ...(isTextbox ? { 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox' } : {}),
      ...(refers ? { 'aria-controls': this.#id } : {}),
      ...(refers && isTextbox && this.#active >= 0
        ? { 'aria-activedescendant': optionId(this.#id, this.#active) }
        : {}),
    };
  }

  #told(t: LibraryStrings, popup: PickerPopup): string {
    const { element } = this.#bound!;
    const isFollowed = popup.sharesRoot && element.hasAttribute('aria-activedescendant');
    if (isFollowed || this.#active < 0) return t.pickerCount(this.#hits.length);
    const { title, text } = this.#hits[this.#active]!.entry;
    const name = this.#options.breaks(text) ? `${title} (${t.breach})` : title;
    return t.pickerActive(name, this.#active + 1, this.#hits.length);
  }

  #announce(text: string): void {
    if (text === this.announcement) return;
    this.announcement = text;
    this.#host.requestUpdate();
  }

  #pressed(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!this.#popup || this.#bound!.box.composing || altKey) return false;
    const isEnter = key === 'Enter' && !shiftKey;
    if ((ctrlKey || metaKey || shiftKey) && !isEnter) return false;
    const to = moveActive(key, this.#active, this.#hits.length);
    if (key === 'Escape') this.dismiss();
    else if (isEnter || key === 'Tab') return this.#takeActive();
    else if (to === undefined) return false;
    else this.#move(to);
    return true;
  }

  #move(to: number): void {
    if (to === this.#active) return;
    this.#active = to;
    this.#draw();
  }

  /** The answer to what was typed is on its way. */
  get #isComing(): boolean {
    const state = this.#options.state(this.#match?.query ?? '');
    return state === 'idle' || state === 'loading';
  }

  /**
   * Where no phrase is clearly meant, what was typed is prose, and the key is the page's. As long as that is not
   * known, the key does nothing, or the page would send what was typed.
   */
  #takeActive(): boolean {
    if (this.#active < 0) return this.#isComing;
    void this.#take(this.#active);
    return true;
  }

  async #take(index: number): Promise<void> {
    const hit = this.#hits[index];
    const match = this.#match;
    if (!hit || !match) return this.dismiss();
    const { box, element } = this.#bound!;
    let { end } = match;
    if (box.composing) {
      // What is being composed becomes part of the query, so that it goes with it.
      element.blur();
      await nextTask();
      end = Math.max(end, box.selection().end);
    }
    const place = { start: match.start, end, text: box.read().slice(match.start, end) };
    this.#options.take(hit.entry, place, match.query);
    this.dismiss();
  }
}
