import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { languageOf, matchLanguage, type Language, type StringTable } from './language.js';

/**
 * What every heyan element has: a language, a theme and replaceable strings.
 * Subclasses give their string table and read `this.t` inside `render()`, so a change of language is one update.
 */
export abstract class HeyanElement<S extends object> extends LitElement {
  /** Language of the widget; without it the nearest `lang` around the element decides. */
  @property() override lang = '';

  /** `light` or `dark`; without it the reader's system decides. */
  @property({ reflect: true }) theme: 'light' | 'dark' | '' = '';

  /** Strings of your own, over the built-in ones of the language. */
  @property({ attribute: false }) strings: Partial<S> = {};

  #languageWatch: MutationObserver | undefined;

  protected abstract readonly stringTable: StringTable<S>;

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that changes its language does so at its root.
    this.#languageWatch = new MutationObserver(() => this.requestUpdate());
    this.#languageWatch.observe(this.ownerDocument.documentElement, { attributeFilter: ['lang'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languageWatch?.disconnect();
  }

  /** The language in force. */
  protected get language(): Language {
    return this.lang ? matchLanguage(this.lang) : languageOf(this);
  }

  /** The strings in force. */
  protected get t(): S {
    return { ...this.stringTable[this.language], ...this.strings };
  }
}
