import { html, nothing, type TemplateResult } from 'lit';
import type {
  CaseCriterion,
  CaseQuestion,
  FillInQuestion,
  MatchingQuestion,
  MultipleQuestion,
  Option,
  OrderingQuestion,
  SingleQuestion,
  TrueFalseQuestion,
  TypingQuestion,
} from '../../../engine/packs/question-types.js';
import type { Response } from '../../../engine/quiz/read-response.js';
import type { KeyDraft } from './key-draft.js';
import type { QuestionsStrings } from './questions-strings.js';

export interface FieldsProps {
  readonly x: QuestionsStrings;
  readonly draft: KeyDraft;
  readonly change: (part: Partial<KeyDraft>) => void;
}

/** The fields of a key, by the type of its question; a type this version does not know has none. */
export function keyFields(props: FieldsProps): TemplateResult | typeof nothing {
  const { question } = props.draft;
  switch (question.type) {
    case 'single':
      return singleFields(props, question);
    case 'true-false':
      return trueFalseFields(props, question);
    case 'multiple':
      return multipleFields(props, question);
    case 'fill-in':
      return fillInFields(props, question);
    case 'matching':
      return matchingFields(props, question);
    case 'ordering':
      return orderingFields(props, question);
    case 'case':
      return caseFields(props, question);
    case 'typing':
      return typingFields(props, question);
    default:
      return nothing;
  }
}

interface Choices<T> {
  readonly legend: string;
  readonly values: readonly (readonly [value: T, label: string])[];
  readonly chosen: readonly T[];
  readonly choose: (chosen: readonly T[]) => void;
}

/** Boxes to tick, the ticked ones given on in the order they stand in. */
function choices<T>({ legend, values, chosen, choose }: Choices<T>): TemplateResult {
  return html`<fieldset class="ticks">
    <legend>${legend}</legend>
    ${values.map(
      ([value, label]) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${chosen.includes(value)}
            @change=${(event: Event) => {
              const isOn = (event.target as HTMLInputElement).checked;
              choose(
                values
                  .map(([other]) => other)
                  .filter(other => (other === value ? isOn : chosen.includes(other))),
              );
            }}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}

const namesOf = (options: readonly Option[]): (readonly [string, string])[] =>
  options.map(({ id, text }) => [id, text]);

/** Of several right answers the one in force stays the key, so that a review shows it first. */
function keyAmong<T>(chosen: readonly T[], key: T): readonly [T | undefined, readonly T[]] {
  const answer = chosen.includes(key) ? key : chosen[0];
  return [answer, chosen.filter(value => value !== answer)];
}

function singleFields({ x, draft, change }: FieldsProps, question: SingleQuestion): TemplateResult {
  return choices({
    legend: x.rightOptions,
    values: namesOf(question.options),
    chosen: [question.answer, ...(draft.accepted as readonly string[])],
    choose: chosen => {
      const [answer = '', accepted] = keyAmong(chosen, question.answer);
      change({ question: { ...question, answer }, accepted });
    },
  });
}

function trueFalseFields({ x, draft, change }: FieldsProps, question: TrueFalseQuestion): TemplateResult {
  return choices({
    legend: x.rightOptions,
    values: [
      [true, x.isTrue],
      [false, x.isFalse],
    ],
    chosen: [question.answer, ...(draft.accepted as readonly boolean[])],
    choose: chosen => {
      const [answer, accepted] = keyAmong(chosen, question.answer);
      // With none ticked the key stays: one of the two is right.
      if (answer !== undefined) change({ question: { ...question, answer }, accepted });
      else change({ accepted: [] });
    },
  });
}

/** Further right answers, each with a way to take it away, and a way to add one. */
function alternatives(
  { x, draft, change }: FieldsProps,
  blank: readonly string[],
  view: (value: readonly string[], place: number, set: (value: readonly string[]) => void) => TemplateResult,
): TemplateResult {
  const accepted = draft.accepted as readonly (readonly string[])[];
  const put = (place: number, value: readonly string[]): void =>
    change({ accepted: accepted.map((other, i): Response => (i === place ? value : other)) });
  return html`${accepted.map(
      (value, place) =>
        html`${view(value, place, next => put(place, next))}
          <div>
            <button
              type="button"
              class="plain small"
              @click=${() => change({ accepted: accepted.filter((_, i) => i !== place) })}
            >
              ${x.removeSet}
            </button>
          </div>`,
    )}
    <div>
      <button type="button" class="add-set" @click=${() => change({ accepted: [...accepted, blank] })}>
        ${x.addSet}
      </button>
    </div>`;
}

function multipleFields(props: FieldsProps, question: MultipleQuestion): TemplateResult {
  const { x, change } = props;
  const values = namesOf(question.options);
  return html`${choices({
    legend: x.rightSet,
    values,
    chosen: question.answer,
    choose: answer => change({ question: { ...question, answer } }),
  })}
  ${alternatives(props, [], (chosen, place, choose) =>
    choices({ legend: x.otherSet(place + 1), values, chosen, choose }),
  )}`;
}

const linesOf = (text: string): string[] => text.split('\n').flatMap(line => line.trim() || []);

/** A list of wordings, one on each line. */
function wordings(
  label: string,
  hint: string,
  value: readonly string[],
  set: (value: readonly string[]) => void,
): TemplateResult {
  return html`<label class="wide">
    <span>${label}</span>
    <textarea
      rows=${Math.max(2, value.length)}
      .value=${value.join('\n')}
      placeholder=${hint}
      @change=${(event: Event) => set(linesOf((event.target as HTMLTextAreaElement).value))}
    ></textarea>
  </label>`;
}

function fillInFields({ x, change }: FieldsProps, question: FillInQuestion): TemplateResult {
  return html`${question.answer.map((accepted, blank) =>
    wordings(x.wordings(blank + 1), x.wordingsHint, accepted, value =>
      change({
        question: { ...question, answer: question.answer.map((other, i) => (i === blank ? value : other)) },
      }),
    ),
  )}`;
}

interface ChoiceOfOne {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

function select({ label, options, chosen, choose }: ChoiceOfOne): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ id, text }) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`)}
    </select>
  </label>`;
}

function matchingFields({ x, change }: FieldsProps, question: MatchingQuestion): TemplateResult {
  const { prompts, options, answer } = question;
  return html`${prompts.map(({ id, text }) =>
    select({
      label: x.rightFor(text),
      options,
      chosen: answer[id],
      choose: option => change({ question: { ...question, answer: { ...answer, [id]: option } } }),
    }),
  )}`;
}

/** The order with something put at a place; what stood there takes the place that becomes free. */
function swapped(order: readonly string[], place: number, id: string): string[] {
  const from = order.indexOf(id);
  return order.map((other, i) => (i === place ? id : i === from ? order[place]! : other));
}

function orderFields(
  { x }: FieldsProps,
  legend: string,
  options: readonly Option[],
  order: readonly string[],
  set: (order: readonly string[]) => void,
): TemplateResult {
  return html`<fieldset class="order">
    <legend>${legend}</legend>
    ${order.map((chosen, place) =>
      select({
        label: x.place(place + 1),
        options,
        chosen,
        choose: id => set(swapped(order, place, id)),
      }),
    )}
  </fieldset>`;
}

function orderingFields(props: FieldsProps, question: OrderingQuestion): TemplateResult {
  const { x, change } = props;
  const { options, answer } = question;
  return html`${orderFields(props, x.rightOrder, options, answer, order =>
    change({ question: { ...question, answer: order } }),
  )}
  ${alternatives(props, answer, (order, place, set) =>
    orderFields(props, x.otherSet(place + 1), options, order, set),
  )}`;
}

type CriterionList = 'anyOf' | 'noneOf' | 'rules';

function caseFields({ x, change }: FieldsProps, question: CaseQuestion): TemplateResult {
  const labels: Readonly<Record<CriterionList, (title: string) => string>> = {
    anyOf: x.criterionAny,
    noneOf: x.criterionNone,
    rules: x.criterionRules,
  };
  const listOf = ({ anyOf, noneOf }: CaseCriterion): CriterionList =>
    anyOf ? 'anyOf' : noneOf ? 'noneOf' : 'rules';
  return html`${question.criteria.map((criterion, place) => {
    const list = listOf(criterion);
    return wordings(labels[list](criterion.title), x.wordingsHint, criterion[list] ?? [], value =>
      change({
        question: {
          ...question,
          criteria: question.criteria.map((other, i) => (i === place ? { ...other, [list]: value } : other)),
        },
      }),
    );
  })}`;
}

function typingFields({ x, change }: FieldsProps, question: TypingQuestion): TemplateResult {
  const field = (label: string, name: 'minPerMinute' | 'minAccuracy', value: number): TemplateResult =>
    html`<label>
      <span>${label}</span>
      <input
        type="number"
        min="1"
        .value=${String(value)}
        @change=${(event: Event) =>
          change({ question: { ...question, [name]: (event.target as HTMLInputElement).valueAsNumber } })}
      />
    </label>`;
  return html`${field(x.minPerMinute, 'minPerMinute', question.minPerMinute ?? 60)}
  ${field(x.minAccuracy, 'minAccuracy', question.minAccuracy ?? 95)}`;
}
