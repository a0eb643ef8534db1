import { html, type nothing, type TemplateResult } from 'lit';
import { isKnownType } from '../../../engine/quiz/question-types.js';
import { fillInQuestion } from './fill-in-question.js';
import { multipleQuestion } from './multiple-question.js';
import type { Question } from '../../../engine/packs/question-types.js';
import type { QuestionProps } from './question-props.js';
import type { rarerQuestion } from './rarer-question.js';
import { singleQuestion } from './single-question.js';
import { trueFalseQuestion } from './true-false-question.js';

/** What shows the rarer types, or how to ask for it where it could not be fetched. */
export interface RarerViews {
  readonly view: typeof rarerQuestion | undefined;
  readonly retry: () => void;
}

/** The types shown without fetching anything more. */
const commonTypes: readonly string[] = ['single', 'multiple', 'true-false', 'fill-in'];

/** Whether a question needs the views of the rarer types. */
export const isRarer = (question: Question): boolean =>
  isKnownType(question) && !commonTypes.includes(question.type);

/** The view of a question by its type; one of a type this version does not know says so. */
export function questionBody(props: QuestionProps, rarer: RarerViews): TemplateResult | typeof nothing {
  const { question } = props;
  switch (question.type) {
    case 'single':
      return singleQuestion({ ...props, question });
    case 'multiple':
      return multipleQuestion({ ...props, question });
    case 'true-false':
      return trueFalseQuestion({ ...props, question });
    case 'fill-in':
      return fillInQuestion({ ...props, question });
    default: {
      if (isRarer(question))
        return (
          rarer.view?.(props) ??
          html`<p class="stem">${question.stem}</p>
            <p>${props.t.partMissing}</p>
            <p><button type="button" @click=${rarer.retry}>${props.t.retry}</button></p>`
        );
      const { stem, type } = question as { readonly stem: string; readonly type: string };
      return html`<p class="stem">${stem}</p>
        <p class="soft">${props.t.unknownType(type)}</p>`;
    }
  }
}

/** The name of a question's type. */
export function typeName({ t, question }: Pick<QuestionProps, 't' | 'question'>): string {
  return t.types[question.type] ?? t.otherType;
}
