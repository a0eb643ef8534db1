import { html, type TemplateResult } from 'lit';
import type { MultipleQuestion } from '../../../engine/packs/question-types.js';
import { optionLetter, optionRow } from './option-row.js';
import { shownOptions, type QuestionProps } from './question-props.js';

export function multipleQuestion(props: QuestionProps<MultipleQuestion>): TemplateResult {
  const { t, question, item, number, response, answer } = props;
  const chosen = (response ?? []) as readonly string[];
  const change = (id: string, on: boolean): void => {
    const next = on ? [...chosen, id] : chosen.filter(other => other !== id);
    answer(next.length > 0 ? next : undefined);
  };
  return html`<fieldset>
    <legend class="stem">${question.stem}<span class="hint">${t.chooseSeveral}</span></legend>
    ${shownOptions(question.options, item.optionOrder).map(({ id, text }, i) =>
      optionRow({
        type: 'checkbox',
        name: `q${number}`,
        letter: optionLetter(i),
        text,
        chosen: chosen.includes(id),
        choose: on => change(id, on),
      }),
    )}
  </fieldset>`;
}
