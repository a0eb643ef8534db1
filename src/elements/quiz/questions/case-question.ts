import { html, type TemplateResult } from 'lit';
import type { CaseQuestion } from '../../../engine/packs/question-types.js';
import { defaultMinCharacters } from '../../../engine/quiz/case-length.js';
import type { QuestionProps } from './question-props.js';

/** A reply that went wrong, and a field to write it anew. What it is marked by is not told beforehand. */
export function caseQuestion(props: QuestionProps<CaseQuestion>): TemplateResult {
  const { t, question, number, response, answer } = props;
  const change = (event: Event): void => {
    // Half a composition is not an answer yet; `compositionend` brings the whole of it.
    if ((event as InputEvent).isComposing) return;
    const { value } = event.target as HTMLTextAreaElement;
    answer(value.trim() === '' ? undefined : value);
  };
  return html`<p class="stem" id="stem-${number}">${question.stem}</p>
    <figure class="passage">
      <figcaption class="hint">${t.originalReply}</figcaption>
      <blockquote>${question.reply}</blockquote>
    </figure>
    <label class="stack" for="reply-${number}">
      <span>${t.rewrite}</span>
      <span class="hint">${t.atLeast(question.minCharacters ?? defaultMinCharacters)}</span>
    </label>
    <textarea
      id="reply-${number}"
      rows="4"
      maxlength="2000"
      aria-describedby="stem-${number}"
      .value=${response ?? ''}
      @input=${change}
      @compositionend=${change}
    ></textarea>`;
}
