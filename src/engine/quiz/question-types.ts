import type { Question, QuestionType } from '../packs/question-types.js';

/** The question types this version can show and mark. */
export const questionTypes: readonly QuestionType[] = [
  'single',
  'multiple',
  'true-false',
  'fill-in',
  'matching',
  'ordering',
  'case',
  'typing',
];

/** Whether a question can be shown and marked; one from a newer bank may not. */
export const isKnownType = (question: Question): boolean => questionTypes.includes(question.type);

/** Options that stand in the order of the key give it away, so these are shuffled on every paper. */
export const mustShuffle = (question: Question): boolean =>
  question.type === 'matching' || question.type === 'ordering';

/** The stem of a fill-in question cut at its blanks: one piece more than there are blanks to fill. */
export function stemPieces(stem: string, blanks: number): string[] {
  const pieces = stem.split(/_{4,}/);
  // More marks in the stem than answers: the rest is text. Fewer: the missing blanks follow at the end.
  if (pieces.length > blanks + 1) pieces.splice(blanks, pieces.length, pieces.slice(blanks).join('____'));
  while (pieces.length < blanks + 1) pieces.push('');
  return pieces;
}
