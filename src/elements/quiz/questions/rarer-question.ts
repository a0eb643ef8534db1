import { nothing, type TemplateResult } from 'lit';
import { caseQuestion } from './case-question.js';
import { matchingQuestion } from './matching-question.js';
import { orderingQuestion } from './ordering-question.js';
import type { QuestionProps } from './question-props.js';
import { typingQuestion } from './typing-question.js';

/** The view of a question of a type that few papers have; fetched with the first paper that does. */
export function rarerQuestion(props: QuestionProps): TemplateResult | typeof nothing {
  const { question } = props;
  switch (question.type) {
    case 'matching':
      return matchingQuestion({ ...props, question });
    case 'ordering':
      return orderingQuestion({ ...props, question });
    case 'case':
      return caseQuestion({ ...props, question });
    case 'typing':
      return typingQuestion({ ...props, question });
    default:
      return nothing;
  }
}
