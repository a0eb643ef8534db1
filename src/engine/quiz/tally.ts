import type { StoredResult } from './stored-result.js';

/** How often the questions of one kind were answered, and how often rightly in full. */
export interface Tally {
  /** A category or the id of a rule. */
  readonly name: string;
  readonly answers: number;
  readonly correct: number;
}

type StoredQuestion = StoredResult['questions'][number];

function tallyBy(
  counted: readonly StoredResult[],
  namesOf: (question: StoredQuestion) => readonly string[],
): Tally[] {
  const tallies = new Map<string, { name: string; answers: number; correct: number }>();
  const count = (name: string, isCorrect: boolean): void => {
    const tally = tallies.get(name) ?? { name, answers: 0, correct: 0 };
    tally.answers += 1;
    if (isCorrect) tally.correct += 1;
    tallies.set(name, tally);
  };
  for (const { questions } of counted)
    for (const question of questions) {
      const names = namesOf(question);
      // A question that names a rule twice is one answer all the same.
      const once = names.length > 1 ? new Set(names) : names;
      for (const name of once) count(name, question.verdict === 'correct');
    }
  return [...tallies.values()];
}

const rate = ({ answers, correct }: Tally): number => correct / answers;

/** The categories, the weakest first: what to train next stands on top. */
export const categoryTallies = (counted: readonly StoredResult[]): Tally[] =>
  tallyBy(counted, question => [question.category]).sort((a, b) => rate(a) - rate(b));

/** The rules of speech the questions teach. */
export const ruleTallies = (counted: readonly StoredResult[]): Tally[] =>
  tallyBy(counted, question => question.ruleIds);

/** The rules of speech somebody missed, the most often missed first; where equal the one with the worse rate. */
export const missedRules = (counted: readonly StoredResult[]): Tally[] =>
  ruleTallies(counted)
    .filter(({ answers, correct }) => correct < answers)
    .sort((a, b) => b.answers - b.correct - (a.answers - a.correct) || rate(a) - rate(b));
