import { html, type TemplateResult } from 'lit';
import type { TrueFalseQuestion } from '../../../engine/packs/question-types.js';
import { optionRow } from './option-row.js';
import type { QuestionProps } from './question-props.js';

export function trueFalseQuestion(props: QuestionProps<TrueFalseQuestion>): TemplateResult {
  const { t, question, number, response, answer } = props;
  return html`<fieldset>
    <legend class="stem">${question.stem}</legend>
    ${[true, false].map(value =>
      optionRow({
        type: 'radio',
        name: `q${number}`,
        letter: '',
        text: value ? t.right : t.wrong,
        chosen: response === value,
        choose: () => answer(value),
      }),
    )}
  </fieldset>`;
}
