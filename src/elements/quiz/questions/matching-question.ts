import { html, type TemplateResult } from 'lit';
import type { MatchingQuestion } from '../../../engine/packs/question-types.js';
import { optionLetter } from './option-row.js';
import { shownOptions, type QuestionProps } from './question-props.js';

/** A list to choose from beside each prompt: the browser's own, so that keys and screen readers know it. */
export function matchingQuestion(props: QuestionProps<MatchingQuestion>): TemplateResult {
  const { t, question, item, number, response, answer } = props;
  const options = shownOptions(question.options, item.optionOrder);
  const chosen = question.prompts.map((_, i) => ((response ?? []) as readonly string[])[i] ?? '');
  const change = (event: Event, index: number): void => {
    const { value } = event.target as HTMLSelectElement;
    const next = chosen.map((id, i) => (i === index ? value : id));
    answer(next.some(id => id !== '') ? next : undefined);
  };
  return html`<fieldset>
    <legend class="stem">${question.stem}<span class="hint">${t.chooseForEach}</span></legend>
    ${question.prompts.map(
      ({ text }, i) =>
        html`<div class="match">
          <label for="match-${number}-${i}">${text}</label>
          <select id="match-${number}-${i}" @change=${(event: Event) => change(event, i)}>
            <option value="" .selected=${chosen[i] === ''}>${t.notChosen}</option>
            ${options.map(
              (option, place) =>
                html`<option value=${option.id} .selected=${chosen[i] === option.id}>
                  ${optionLetter(place)}. ${option.text}
                </option>`,
            )}
          </select>
        </div>`,
    )}
  </fieldset>`;
}
