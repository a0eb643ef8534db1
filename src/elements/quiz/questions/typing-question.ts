import { html, type TemplateResult } from 'lit';
import type { TypingQuestion } from '../../../engine/packs/question-types.js';
import { defaultMinAccuracy, defaultMinPerMinute } from '../../../engine/quiz/measure-typing.js';
import type { TypedText } from '../../../engine/quiz/read-response.js';
import type { QuestionProps } from './question-props.js';

/** When the typing in a field began, by the clock that neither the system nor the agent can set. */
const begun = new WeakMap<EventTarget, number>();

/** A text to copy by hand against the clock, which runs from the first key to the last. */
export function typingQuestion(props: QuestionProps<TypingQuestion>): TemplateResult {
  const { t, question, number, response, answer } = props;
  const typed = response as TypedText | undefined;
  const begin = ({ target, key }: { readonly target: EventTarget | null; readonly key?: string }): void => {
    // Tab and Shift only lead to the field.
    if (!target || begun.has(target) || key === 'Tab' || key === 'Shift') return;
    begun.set(target, performance.now() - (typed?.milliseconds ?? 0));
  };
  const change = (event: Event): void => {
    begin({ target: event.target });
    if ((event as InputEvent).isComposing) return;
    const field = event.target as HTMLTextAreaElement;
    const milliseconds = Math.max(1, Math.round(performance.now() - begun.get(field)!));
    if (field.value.trim() === '') {
      begun.delete(field);
      answer(undefined);
    } else answer({ text: field.value, milliseconds });
  };
  const refuse = (event: Event): void => event.preventDefault();
  const { minPerMinute = defaultMinPerMinute, minAccuracy = defaultMinAccuracy } = question;
  return html`<p class="stem" id="stem-${number}">${question.stem}</p>
    <figure class="passage">
      <figcaption class="hint">${t.typeThis}</figcaption>
      <blockquote class="copy">${question.text}</blockquote>
    </figure>
    <label class="stack" for="typed-${number}">
      <span>${t.typeHere}</span>
      <span class="hint">${t.typingGoal(minPerMinute, minAccuracy)}</span>
    </label>
    <textarea
      id="typed-${number}"
      rows="4"
      maxlength="6000"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="stem-${number}"
      .value=${typed?.text ?? ''}
      @keydown=${begin}
      @compositionstart=${begin}
      @input=${change}
      @compositionend=${change}
      @paste=${refuse}
      @drop=${refuse}
    ></textarea>`;
}
