import type { TemplateResult } from 'lit';
import type { Attempt } from '../../../engine/quiz/attempt.js';
import type { Marked } from '../mark-attempt.js';
import type { QuizStrings } from '../strings.js';
import { resultView } from './result-view.js';
import { reviewView } from './review-view.js';

/** What the agent looks at of a marked attempt. */
export interface Shown {
  readonly page: 'result' | 'review';
  readonly onlyWrong: boolean;
}

interface MarkedProps {
  readonly t: QuizStrings;
  /** As it was handed in. */
  readonly attempt: Attempt;
  readonly marked: Marked;
  /** Whether another paper has been published since. */
  readonly outdated: boolean;
  readonly shown: Shown;
  readonly show: (change: Partial<Shown>) => void;
  readonly again: () => void;
}

/** A marked attempt: its result, or its questions one by one. */
export function markedView(props: MarkedProps): TemplateResult {
  const { t, attempt, marked, outdated, shown, show, again } = props;
  const { result, checker } = marked;
  if (shown.page === 'result')
    return resultView({ t, attempt, result, outdated, review: () => show({ page: 'review' }), again });
  return reviewView({
    t,
    attempt: marked.attempt,
    result,
    checker,
    onlyWrong: shown.onlyWrong,
    setOnlyWrong: onlyWrong => show({ onlyWrong }),
    back: () => show({ page: 'result' }),
  });
}
