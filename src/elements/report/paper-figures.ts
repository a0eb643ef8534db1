import type { PaperResults } from '../../engine/quiz/group-results.js';
import { judgeQuestions, type JudgedQuestions } from '../../engine/quiz/judge-questions.js';
import { scoreDistribution, type ScoreBand } from '../../engine/quiz/score-distribution.js';
import { summarise, type Summary } from '../../engine/quiz/summarise.js';
import { categoryTallies, missedRules, type Tally } from '../../engine/quiz/tally.js';

/** All figures of a paper, worked out once for what is shown and what is saved. */
export interface PaperFigures {
  readonly summary: Summary;
  readonly judged: JudgedQuestions;
  readonly bands: readonly ScoreBand[];
  readonly categories: readonly Tally[];
  readonly rules: readonly Tally[];
}

export function figuresOf({ counted }: PaperResults, pooled: ReadonlySet<string>): PaperFigures {
  return {
    summary: summarise(counted),
    judged: judgeQuestions(counted, id => pooled.has(id)),
    bands: scoreDistribution(counted),
    categories: categoryTallies(counted),
    rules: missedRules(counted),
  };
}
