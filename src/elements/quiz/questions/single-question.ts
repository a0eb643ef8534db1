import { html, type TemplateResult } from 'lit';
import type { SingleQuestion } from '../../../engine/packs/question-types.js';
import { optionLetter, optionRow } from './option-row.js';
import { shownOptions, type QuestionProps } from './question-props.js';

export function singleQuestion(props: QuestionProps<SingleQuestion>): TemplateResult {
  const { question, item, number, response, answer } = props;
  return html`<fieldset>
    <legend class="stem">${question.stem}</legend>
    ${shownOptions(question.options, item.optionOrder).map(({ id, text }, i) =>
      optionRow({
        type: 'radio',
        name: `q${number}`,
        letter: optionLetter(i),
        text,
        chosen: response === id,
        choose: () => answer(id),
      }),
    )}
  </fieldset>`;
}
