import { html, type TemplateResult } from 'lit';
import type { FillInQuestion } from '../../../engine/packs/question-types.js';
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
  const field = (i: number): TemplateResult =>
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
    />`;
  const pieces = stemPieces(question.stem, texts.length).map(cutMarks);
  return html`<fieldset>
    <legend class="hint">${t.fillBlanks}</legend>
    <p class="stem fill" id="stem-${number}">
      ${pieces[0]!.closing}${pieces[0]!.text}${texts.map((_, i) => {
        const { closing, text } = pieces[i + 1]!;
        return html`<span class="tied">${pieces[i]!.opening}${field(i)}${closing}</span>${text}`;
      })}${pieces.at(-1)!.opening}
    </p>
  </fieldset>`;
}

/** Marks that belong to a blank stay on its line: a line must not end with “ nor begin with ” or 。 */
function cutMarks(piece: string): {
  readonly closing: string;
  readonly text: string;
  readonly opening: string;
} {
  const closing = /^[\p{Pe}\p{Pf}\p{Po}]*/u.exec(piece)![0];
  const opening = /[\p{Ps}\p{Pi}]*$/u.exec(piece.slice(closing.length))![0];
  return { closing, text: piece.slice(closing.length, piece.length - opening.length), opening };
}
