import type { AttemptResult } from './grade-attempt.js';

/** What an attempt scored in one category. */
export interface CategoryMarks {
  readonly category: string;
  readonly questions: number;
  readonly correct: number;
  readonly points: number;
  readonly maxPoints: number;
  /** Percent of the points, rounded. */
  readonly percent: number;
}

/** The marks of an attempt by category, the weakest first: what to learn next stands on top. */
export function categoryMarks({ questions }: AttemptResult): CategoryMarks[] {
  const categories = [...new Set(questions.map(grade => grade.category))];
  return categories
    .map(category => {
      const own = questions.filter(grade => grade.category === category);
      const scored = own.reduce((sum, grade) => sum + grade.hundredths, 0);
      const possible = own.reduce((sum, grade) => sum + grade.maxHundredths, 0);
      return {
        category,
        questions: own.length,
        correct: own.filter(grade => grade.verdict === 'correct').length,
        points: scored / 100,
        maxPoints: possible / 100,
        percent: possible > 0 ? Math.round((100 * scored) / possible) : 0,
      };
    })
    .sort((a, b) => a.percent - b.percent);
}
