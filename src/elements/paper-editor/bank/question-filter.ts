import type { Difficulty, Question, QuestionType } from '../../../engine/packs/question-types.js';
import { foldWord } from '../../../engine/text/fold-text.js';

/** What the list of questions is narrowed to; empty for anything. */
export interface QuestionFilter {
  readonly text: string;
  readonly type: QuestionType | '';
  readonly category: string;
  readonly difficulty: Difficulty | '';
}

export const emptyFilter: QuestionFilter = { text: '', type: '', category: '', difficulty: '' };

/** Folding a bank takes longer than searching it, and every key typed searches. */
const folded = new WeakMap<Question, string>();

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).map(wordsOf).join(' ') : String(value);

function foldQuestion(question: Question): string {
  const known = folded.get(question) ?? foldWord(wordsOf(question));
  folded.set(question, known);
  return known;
}

/**
 * The questions that fit, each word of the text occurring somewhere in them; width, case and Traditional forms are
 * folded.
 */
export function filterQuestions(questions: readonly Question[], filter: QuestionFilter): readonly Question[] {
  const { type, category, difficulty } = filter;
  const words = filter.text
    .split(/\s+/)
    .map(foldWord)
    .filter(word => word !== '');
  return questions.filter(
    question =>
      (type === '' || question.type === type) &&
      (category === '' || question.category === category) &&
      (difficulty === '' || question.difficulty === difficulty) &&
      words.every(word => foldQuestion(question).includes(word)),
  );
}
