import { html, nothing, type TemplateResult } from 'lit';
import type { Option, Question } from '../../../engine/packs/question-types.js';
import { writeCriteria } from '../../../engine/quiz/import/criteria-cell.js';
import { glyph } from '../../../ui/glyphs.js';
import type { PaperEditorStrings } from '../strings.js';

interface BodyProps {
  readonly t: PaperEditorStrings;
  readonly question: Question;
  /** Option ids in the order of the paper; without it, the bank's. */
  readonly order?: readonly string[] | undefined;
  /** Whether the key is shown. */
  readonly key: boolean;
  /** Id of what names the options. */
  readonly labelledBy?: string;
}

interface ShownOption {
  readonly label: string;
  readonly right: boolean;
}

const letter = (index: number): string => String.fromCharCode(65 + index);

function inOrder(options: readonly Option[], order: readonly string[] | undefined): readonly Option[] {
  return order ? order.flatMap(id => options.find(option => option.id === id) ?? []) : options;
}

/** What can be chosen, as the agent will see it. */
function optionsOf({ t, question, order }: BodyProps): ShownOption[] {
  if (question.type === 'true-false')
    return [true, false].map(value => ({
      label: value ? t.right : t.wrong,
      right: question.answer === value,
    }));
  if (!('options' in question)) return [];
  const hasRight = question.type === 'single' || question.type === 'multiple';
  const answer = hasRight ? [question.answer].flat() : [];
  return inOrder(question.options, order).map(({ id, text }, i) => ({
    label: `${letter(i)}. ${text}`,
    right: answer.includes(id),
  }));
}

/** The key of a type whose options do not show it, a line each. */
function keyLines({ t, question, order }: BodyProps): readonly (readonly [name: string, text: string])[] {
  switch (question.type) {
    case 'fill-in':
      return question.answer.map((accepted, i) => {
        const range = question.ranges?.[i];
        // What was imported as a range alone is worded like one already.
        const right = new Set([...accepted, ...(range ? [`${range.from}～${range.to}`] : [])]);
        return [t.blank(i + 1), [...right].join(' / ')];
      });
    case 'matching': {
      const shown = inOrder(question.options, order);
      return question.prompts.map(({ id, text }) => {
        const at = shown.findIndex(option => option.id === question.answer[id]);
        return [text, at === -1 ? '' : `${letter(at)}. ${shown[at]!.text}`];
      });
    }
    case 'ordering': {
      const shown = inOrder(question.options, order);
      const letters = question.answer.map(id => letter(shown.findIndex(option => option.id === id)));
      return [[t.rightAnswer, letters.join(' → ')]];
    }
    case 'case':
      return [
        [t.rightAnswer, question.answer],
        ['', writeCriteria(question.criteria)],
      ];
    default:
      return [];
  }
}

/** What is to be written anew, typed, or found a partner for. */
function materialOf({ question }: BodyProps): TemplateResult | typeof nothing {
  if (question.type === 'case') return html`<blockquote class="material">${question.reply}</blockquote>`;
  if (question.type === 'typing') return html`<blockquote class="material">${question.text}</blockquote>`;
  if (question.type !== 'matching') return nothing;
  return html`<ol class="options prompts">
    ${question.prompts.map(({ text }, i) => html`<li>${i + 1}. ${text}</li>`)}
  </ol>`;
}

function optionItem(t: PaperEditorStrings, { label, right }: ShownOption): TemplateResult {
  return html`<li class=${right ? 'right' : ''}>
    ${label} ${right ? html`${glyph('check')}<span class="visually-hidden">${t.rightAnswer}</span>` : nothing}
  </li>`;
}

/** The key and the reason, for the trainer's eyes. */
function whyOf(props: BodyProps): TemplateResult | typeof nothing {
  const { t, question } = props;
  const lines = keyLines(props);
  const { explanation, source } = question;
  if (lines.length === 0 && explanation === '' && source === '') return nothing;
  return html`<div class="why">
    ${
      lines.length === 0
        ? nothing
        : html`<ol>
            ${lines.map(([name, text]) => html`<li><b>${name}</b> ${text}</li>`)}
          </ol>`
    }
    ${explanation === '' ? nothing : html`<p><b>${t.explanation}</b> ${explanation}</p>`}
    ${source === '' ? nothing : html`<p class="soft small">${t.source}：${source}</p>`}
  </div>`;
}

/** A question as the agent will see it: stem, picture, what can be chosen; with its key when the trainer asks. */
export function questionBody(props: BodyProps): TemplateResult {
  const { t, question, key, labelledBy } = props;
  const options = optionsOf(props);
  return html`<p class="stem">${question.stem}</p>
    ${
      question.image
        ? html`<img class="picture" src=${question.image.url} alt=${question.image.alt} loading="lazy" />`
        : nothing
    }
    ${materialOf(props)}
    ${
      options.length === 0
        ? nothing
        : html`<ol class="options" aria-labelledby=${labelledBy ?? nothing}>
            ${options.map(option => optionItem(t, key ? option : { ...option, right: false }))}
          </ol>`
    }
    ${key ? whyOf(props) : nothing}`;
}
