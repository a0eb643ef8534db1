import { html, type TemplateResult } from 'lit';
import type { FillInQuestion } from '../../../engine/packs/types.js';
import { stemPieces } from '../../../engine/quiz/question-types.js';
import type { QuestionProps } from './question-props.js';

/** The stem with a field in place of each blank. All fields have one width: it must not tell the answer's length. */
export function fillInQuestion(props: QuestionProps<FillInQuestion>): TemplateResult {
  const { t, question, number, response, answer } = props;
  const texts = question.answer.map((_, i) => ((response ?? []) as readonly string[])[i] ?? '');
  const change = (event: Event, index: number): void => {
    // Half a composition is not an answer yet; `compositionend` brings the whole of it.
    if ((event as InputEvent).isComposing) return;
    const { value } = event.target as HTMLInputElement;
    const next = texts.map((text, i) => (i === index ? value : text));
    answer(next.some(text => text !== '') ? next : undefined);
  };
  const [first, ...rest] = stemPieces(question.stem, texts.length);
  return html`<fieldset>
    <legend class="hint">${t.fillBlanks}</legend>
    <p class="stem" id="stem-${number}">
      ${first}${rest.map(
        (piece, i) =>
          html`<input
              class="blank"
              type="text"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              maxlength="200"
              aria-label=${t.blank(i + 1)}
              aria-describedby="stem-${number}"
              .value=${texts[i] ?? ''}
              @input=${(event: Event) => change(event, i)}
              @compositionend=${(event: Event) => change(event, i)}
            />${piece}`,
      )}
    </p>
  </fieldset>`;
}
