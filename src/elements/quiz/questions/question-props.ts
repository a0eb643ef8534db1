import type { Option, Question } from '../../../engine/packs/question-types.js';
import type { PaperItem } from '../../../engine/quiz/paper.js';
import type { Response } from '../../../engine/quiz/read-response.js';
import type { QuizStrings } from '../strings.js';

/** What every question view is given. The response is one that `readResponse` has let through. */
export interface QuestionProps<Q extends Question = Question> {
  readonly t: QuizStrings;
  readonly question: Q;
  readonly item: PaperItem;
  /** From 1, as it stands on the paper. */
  readonly number: number;
  readonly response: Response | undefined;
  readonly answer: (response: Response | undefined) => void;
}

/** The options in the order this paper shows them. */
export function shownOptions(
  options: readonly Option[],
  order: readonly string[] | undefined,
): readonly Option[] {
  return order ? order.flatMap(id => options.find(option => option.id === id) ?? []) : options;
}
