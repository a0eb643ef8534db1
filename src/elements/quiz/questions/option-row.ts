import { html, type TemplateResult } from 'lit';

interface OptionRow {
  readonly type: 'radio' | 'checkbox';
  /** Group of the radio buttons; unique in the widget. */
  readonly name: string;
  /** The letter shown before the text; empty for none. */
  readonly letter: string;
  readonly text: string;
  readonly chosen: boolean;
  readonly choose: (chosen: boolean) => void;
}

/** The letter of an option by its place: A, B, C … */
export const optionLetter = (index: number): string => String.fromCharCode(65 + index);

/** One option to choose: the whole row is its label, the control is the browser's own. */
export function optionRow({ type, name, letter, text, chosen, choose }: OptionRow): TemplateResult {
  return html`<label class="option ${chosen ? 'chosen' : ''}">
    <input
      type=${type}
      name=${name}
      .checked=${chosen}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    ${letter ? html`<span class="letter">${letter}.</span>` : ''}<span>${text}</span>
  </label>`;
}
