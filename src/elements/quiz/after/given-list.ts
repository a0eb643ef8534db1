import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../engine/packs/question-types.js';
import type { Response, TypedText } from '../../../engine/quiz/read-response.js';
import type { MarkedStrings } from './after-strings.js';

function givenTexts(t: MarkedStrings, question: Question, response: Response): readonly string[] {
  if (typeof response === 'boolean') return [response ? t.right : t.wrong];
  if (question.type === 'typing') return [(response as TypedText).text];
  const given = [response].flat() as readonly string[];
  if (!('options' in question)) return given;
  const texts = given.map(id => question.options.find(option => option.id === id)?.text ?? t.noAnswer);
  return question.type === 'matching'
    ? question.prompts.map(({ text }, i) => `${text} · ${texts[i] ?? t.noAnswer}`)
    : texts;
}

/** What was given to a question whose key is not at hand. */
export function givenList(
  t: MarkedStrings,
  question: Question,
  response: Response | undefined,
): TemplateResult | typeof nothing {
  if (response === undefined) return nothing;
  return html`<p class="hint">${t.yourAnswer}</p>
    <ol class="choices">
      ${givenTexts(t, question, response).map(text => html`<li>${text || t.noAnswer}</li>`)}
    </ol>`;
}
