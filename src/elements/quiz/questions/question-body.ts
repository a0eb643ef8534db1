import { html, type TemplateResult } from 'lit';
import { fillInQuestion } from './fill-in-question.js';
import { multipleQuestion } from './multiple-question.js';
import type { QuestionProps } from './question-props.js';
import { singleQuestion } from './single-question.js';
import { trueFalseQuestion } from './true-false-question.js';

/** The view of a question by its type; one of a type this version does not know says so. */
export function questionBody(props: QuestionProps): TemplateResult {
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
