import type { PaperResults } from '../../engine/quiz/group-results.js';
import { judgeQuestions, type JudgedQuestions } from '../../engine/quiz/judge-questions.js';
import { scoreDistribution, type ScoreBand } from '../../engine/quiz/score-distribution.js';
import { categoryTallies, missedRules, type Tally } from '../../engine/quiz/tally.js';

/** What is worked out of the results of a paper, once for what is shown and what is saved. */
export interface PaperFigures {
  readonly judged: JudgedQuestions;
  readonly bands: readonly ScoreBand[];
  readonly categories: readonly Tally[];
  readonly rules: readonly Tally[];
}

export function figuresOf({ counted }: PaperResults, pooled: ReadonlySet<string>): PaperFigures {
  return {
    judged: judgeQuestions(counted, id => pooled.has(id)),
    bands: scoreDistribution(counted),
    categories: categoryTallies(counted),
    rules: missedRules(counted),
  };
}
